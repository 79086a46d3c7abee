import { spawn } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { freePort } from '../e2e/support/programs.ts';
import { root } from '../src/build/build-site.ts';
import { NotDoneError } from './ours.ts';
import { median } from './score.ts';

const RUNS = 5;
/** Milliseconds until the server must have answered, and a saved page been seen. */
const TIMEOUT = 120_000;

/**
 * Starts `npm run dev`, opens a topic, saves its file with another title, and waits until the open page shows it.
 * @param content a folder of its own, whose file is left as it was
 * @param file of the page, `topics/keep-calm/nb.mdx`
 * @param path of the page within the site: `nb/hold-roen/`
 * @returns the median, in milliseconds
 * @throws NotDoneError
 */
export async function savedUntilSeen(browser: Browser, content: string, file: string, path: string): Promise<number> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [join(root, 'scripts', 'dev.ts')], {
    cwd: root,
    env: { ...process.env, PORT: port, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  const place = join(content, file);
  const before = await readFile(place, 'utf8');
  const page = await browser.newPage();
  try {
    await new Promise<void>((resolve, reject) => {
      let told = '';
      const read = (text: Buffer): void => {
        told += text.toString();
        if (told.includes(`:${port}/`)) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('close', () => {
        reject(new NotDoneError(`npm run dev ended early:\n${told}`));
      });
    });
    const url = `http://127.0.0.1:${port}/${encodeURI(path)}`;
    await page.goto(url, { waitUntil: 'networkidle', timeout: TIMEOUT });
    const times: number[] = [];
    // The first time, the server compiles what reloads the page.
    for (let run = 0; run <= RUNS; run += 1) {
      const title = `Title ${String(run)}`;
      // By another name first, as editors’ programs save: nobody reads half a file.
      await writeFile(`${place}.saved`, before.replace(/^title: .*$/m, `title: ${title}`));
      const started = performance.now();
      await rename(`${place}.saved`, place);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: TIMEOUT });
      if (run > 0) times.push(performance.now() - started);
      await page.waitForLoadState('networkidle');
    }
    return median(times);
  } finally {
    await page.goto('about:blank');
    await page.close();
    child.kill();
    await writeFile(place, before);
  }
}
