import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const used = new Map(); let text='';
for (const [w, path] of [[390,'en/report-and-support/'],[390,'th/โดนขู่ทางโทรศัพท์/'],[390,'nb/sett-grenser/'],[1280,'en/report-and-support/']]) {
  const ctx = await b.newContext({ viewport: { width: w, height: 844 } });
  const page = await ctx.newPage();
  await page.coverage.startCSSCoverage();
  await page.goto('http://127.0.0.1:4700/' + path); await page.waitForTimeout(500);
  for (const e of await page.coverage.stopCSSCoverage()) { text=e.text; used.set(w+path, e.ranges); }
  await ctx.close();
}
const mark = new Uint8Array(text.length);
for (const r of used.values()) for (const { start, end } of r) mark.fill(1, start, end);
let n = 0; for (const m of mark) n += m;
console.log(text.length, n);
// unused chunks
let out=[],i=0; while(i<text.length){ if(!mark[i]){let j=i;while(j<text.length&&!mark[j])j++; out.push(text.slice(i,j)); i=j;} else i++; }
const big=out.join('\n'); console.log(big.length); import('node:fs').then(f=>f.writeFileSync('/tmp/unused.css',big));
const usedText=[...text].filter((_,k)=>mark[k]).join('');
import zlib from 'node:zlib'; const br=s=>zlib.brotliCompressSync(Buffer.from(s)).length; console.log('br all',br(text),'used',br(usedText),'unused',br(big));
await b.close();
