import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NoBrowserError } from '../e2e/support/browser.ts';
import { fitRun } from '../bench/fit.ts';
import { fullRun } from '../bench/full-run.ts';
import { GoldenError, readGolden } from '../bench/golden.ts';
import { BenchInstallError, installBenchPackages } from '../bench/install.ts';
import { canMeasureLoad, loadRun } from '../bench/load.ts';
import { modeOf, SETS, UsageError } from '../bench/modes.ts';
import { offlineRun, scaleRun } from '../bench/offline-runs.ts';
import { NotDoneError, ours } from '../bench/ours.ts';
import { countsOf, missesOf } from '../bench/report.ts';
import { scoreOf } from '../bench/score.ts';
import { sectionOf, withSection } from '../bench/section.ts';
import { FiguresFileError } from '../bench/site-figures.ts';
import { siteRun } from '../bench/site-run.ts';
import { SITES_HEADING } from '../bench/site-section.ts';
import { builtSite, launch, type BuiltSite } from '../bench/site.ts';
import { weightsRun } from '../bench/weights.ts';
import { buildSite, root } from '../src/build/build-site.ts';
import { environment, SettingError } from '../src/build/environment.ts';

const say = (text: string): void => {
  console.log(`▸ ${text}`);
};
/** The page that is asked for under load. */
const LOADED = 'en/keep-calm/';
const inBench = (file: string): string => join(root, 'bench', file);

/** Puts a section into RESULTS.md, in place of the one before. */
async function writeSection(section: string): Promise<void> {
  const file = inBench('RESULTS.md');
  await writeFile(file, withSection(await readFile(file, 'utf8'), section));
  console.log(`\n${section}\n▸ written to bench/RESULTS.md`);
}

/** The built site, built first unless it was built from exactly what is there now: figures of an older one would be told as those of today. */
async function site(): Promise<BuiltSite> {
  const { base, out } = environment();
  if ((await buildSite({ unlessBuilt: true })) !== 0) process.exit(1);
  say(`measuring the site in ${out}`);
  return builtSite(resolve(root, out), base);
}

/** `npm run bench`: see bench/README.md for what each mode measures. */
async function bench(): Promise<void> {
  const mode = modeOf(process.argv.slice(2));
  if (mode.run === 'weights') {
    const page = await weightsRun(say);
    await writeFile(inBench('WEIGHTS.md'), page);
    console.log(`\n${page}\n▸ written to bench/WEIGHTS.md`);
  } else if (mode.run === 'fit') {
    await fitRun(console.log);
  } else if (mode.run === 'scale') {
    const { folder, base } = await site();
    const section = await scaleRun(folder, base, say);
    await writeSection(section);
  } else if (mode.run === 'load') {
    const { folder } = await site();
    const section = await loadRun(folder, LOADED, say);
    await writeSection(section);
  } else if (mode.run === 'site') {
    const browser = await launch();
    try {
      await writeSection(await siteRun(browser, say));
    } finally {
      await browser.close();
    }
  } else if (mode.offline) {
    const score = await offlineRun(SETS[mode.set]);
    if (mode.misses) console.log(missesOf(score));
    say(countsOf(score));
  } else await withBrowser(mode);
}

async function withBrowser({ run, set, misses }: ReturnType<typeof modeOf>): Promise<void> {
  if (run === 'full') await installBenchPackages(say);
  const built = await site();
  const queries = await readGolden(built, SETS[set]);
  const scale = run === 'full' ? await scaleRun(built.folder, built.base, say) : '';
  const browser = await launch();
  try {
    if (run === 'full') {
      const load = canMeasureLoad() ? await loadRun(built.folder, LOADED, say) : '';
      // Four sites of 400 topics take longer than all the rest, so that they are measured by themselves.
      const sites = sectionOf(await readFile(inBench('RESULTS.md'), 'utf8'), SITES_HEADING);
      const report = withSection(withSection(await fullRun(built, browser, scale, misses, say), load), sites);
      await writeFile(inBench('RESULTS.md'), report);
      console.log(`\n${report}\n▸ written to bench/RESULTS.md`);
      return;
    }
    let asked = 0;
    const found = await ours(built, browser, queries, () => {
      asked += 1;
      if (asked % 50 === 0 || asked === queries.length) say(`${String(asked)} of ${String(queries.length)} queries`);
    });
    const score = scoreOf(queries, found);
    if (misses) console.log(missesOf(score));
    say(countsOf(score));
  } finally {
    await browser.close();
  }
}

const EXPECTED = [
  GoldenError,
  NotDoneError,
  BenchInstallError,
  FiguresFileError,
  NoBrowserError,
  SettingError,
  UsageError,
];
try {
  await bench();
} catch (error) {
  if (!(error instanceof Error) || !EXPECTED.some((kind) => error instanceof kind)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
