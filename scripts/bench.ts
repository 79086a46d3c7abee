import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NoBrowserError } from '../e2e/support/browser.ts';
import { browserFigures } from '../bench/browser-figures.ts';
import { GoldenError, heldOutFolder, learningFolder, readGolden } from '../bench/golden.ts';
import { BenchInstallError, installBenchPackages } from '../bench/install.ts';
import { NotDoneError, ours } from '../bench/ours.ts';
import { nodePeers } from '../bench/peers.ts';
import { plainPagefind } from '../bench/plain-pagefind.ts';
import { missesOf, reportOf } from '../bench/report.ts';
import { atScale } from '../bench/scale.ts';
import { scoreOf, type Answer } from '../bench/score.ts';
import { builtSite, launch } from '../bench/site.ts';
import { buildSite, root } from '../src/build/build-site.ts';
import { environment, SettingError } from '../src/build/environment.ts';

/**
 * `npm run bench`: how well search finds, beside other engines, and what a reader waits for, into bench/RESULTS.md.
 * `-- --misses` also tells each query that it missed; `-- --quick` asks only our search, measures no times, writes nothing;
 * `--quick --learning` asks those that words may be added for; `--quick --held-out` the queries that search is not to be improved by: do not change it to their liking.
 */
const quick = process.argv.includes('--quick');

try {
  if (!quick) {
    await installBenchPackages((text) => {
      console.log(`▸ ${text}`);
    });
  }
  const { base, out } = environment();
  const catalog = join(resolve(root, out), 'catalog.json');
  if (!existsSync(catalog)) {
    console.log('▸ building the site …');
    if ((await buildSite()) !== 0) process.exit(1);
  }
  console.log(
    `▸ measuring the site in ${out}, built ${(await stat(catalog)).mtime.toISOString().slice(0, 16).replace('T', ' ')} UTC; after a change, build first`,
  );
  const site = await builtSite(resolve(root, out), base);
  const queries = await readGolden(
    site,
    process.argv.includes('--held-out')
      ? heldOutFolder
      : process.argv.includes('--learning')
        ? learningFolder
        : undefined,
  );
  const browser = await launch();
  try {
    let asked = 0;
    const found = await ours(site, browser, queries, () => {
      asked += 1;
      if (asked % 50 === 0 || asked === queries.length)
        console.log(`▸ Calm Counter: ${String(asked)} of ${String(queries.length)} queries`);
    });
    const answers = new Map<string, readonly Answer[]>([['Calm Counter', found]]);
    const score = scoreOf(queries, found);
    if (process.argv.includes('--misses')) console.log(missesOf(score));
    if (quick) {
      const { all, cross, wrong, none } = score;
      console.log(
        `▸ first ${String(all.first)}, in three ${String(all.three)} of ${String(all.count)}; cross ${String(cross.first)} of ${String(cross.count)}; wrong ${String(wrong.faults.length)} of ${String(wrong.count)}; none ${String(none.faults.length)} of ${String(none.count)}`,
      );
    } else {
      answers.set('Pagefind, plain', await plainPagefind(site, browser, queries));
      console.log('▸ Pagefind, plain: done');
      for (const [name, given] of await nodePeers(queries)) answers.set(name, given);
      console.log('▸ MiniSearch, Orama: done');
      const unseen = await readGolden(site, heldOutFolder);
      const heldOut = scoreOf(unseen, await ours(site, browser, unseen, () => undefined));
      const figures = await browserFigures(site, browser, queries, (lang) => {
        console.log(`▸ bytes and times: ${lang}`);
      });
      const scale = await atScale(site, browser, (text) => {
        console.log(`▸ ${text}`);
      });
      const report = reportOf({
        scores: new Map([...answers].map(([name, given]) => [name, scoreOf(queries, given)])),
        heldOut,
        figures,
        scale,
        languages: site.languages,
        day: new Date().toISOString().slice(0, 10),
        browser: browser.version().split('.')[0] ?? '',
      });
      await writeFile(join(root, 'bench', 'RESULTS.md'), report);
      console.log(`\n${report}\n▸ written to bench/RESULTS.md`);
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  if (!(
    error instanceof GoldenError ||
    error instanceof NotDoneError ||
    error instanceof BenchInstallError ||
    error instanceof NoBrowserError ||
    error instanceof SettingError
  ))
    throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
