import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { checkContent } from '../src/checks/index.ts';
import { readContentFolder } from '../src/authoring/content-folder.ts';
import { root } from '../src/build/build-site.ts';
import { searchable } from '../src/search/offline/searchable.ts';
import { buildCost } from './build-cost.ts';
import { savedUntilSeen } from './dev-save.ts';
import { writeGeneratedContent } from './generated-content.ts';
import { installBenchPackages } from './install.ts';
import { readSearchable } from './offline.ts';
import { OTHER_SITES } from './other-sites/index.ts';
import { projectOf, writeOtherSite } from './other-sites/other-site.ts';
import { pageCost } from './page-cost.ts';
import { interactions } from './interactions.ts';
import { growthPicture } from './growth-picture.ts';
import { lastFigures, writeFigures, type SiteCost, type SizeFigures } from './site-figures.ts';
import { PICTURE, siteSection } from './site-section.ts';

/** Numbers of topics, each in five languages; 1 stands for those of today, which all others are added to. */
const SIZES = [1, 100, 400] as const;
/** The topic whose page is opened. */
const TOPIC = 'keep-calm';
/** Is typed into search, in Norwegian: “shouts”. */
const WORD = 'skriker';

/**
 * Builds ours and other sites of the same topics and opens a page of each. Nothing else should run.
 * @throws NotDoneError, BenchInstallError
 */
async function measure(
  browser: Browser,
  atLeast: number,
  work: string,
  say: (text: string) => void,
): Promise<SizeFigures> {
  const content = join(work, 'content');
  await writeGeneratedContent((await readSearchable()).model, content, atLeast);
  const { model, textsIn } = searchable(checkContent(await readContentFolder(content), { advice: false }).content);
  const [first = ''] = model.languages;
  const topics = model.topics(first).length;
  const told = (what: string): void => {
    say(`${String(topics)} topics: ${what}`);
  };
  told('written');
  const pagesOf = async (
    folder: string,
    pathIn: (lang: string) => string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<SiteCost['pages']> => {
    const pages: SiteCost['pages'] = {};
    for (const lang of model.languages) pages[lang] = await pageCost(browser, folder, pathIn(lang), headers);
    return pages;
  };
  const out = join(work, 'ours');
  const program = [process.execPath, join(root, 'scripts', 'build.ts')];
  const build = await buildCost(program, root, out, { CONTENT_DIR: content });
  told(`built in ${build.processor.toFixed(0)} s of processor time`);
  const pathOf = (lang: string): string => `${lang}/${model.topic(TOPIC, lang).slug}/`;
  const ours = { build, pages: await pagesOf(out, pathOf) };
  // A step of one page in one language says a word more.
  const page = join(content, 'topics', TOPIC, `${first}.mdx`);
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(/^1\. .*$/m, '$& 112.'));
  const again = await buildCost(program, root, out, { CONTENT_DIR: content });
  await writeFile(page, text);
  told(`built again after one page had changed, in ${again.processor.toFixed(0)} s`);
  const done = await interactions(browser, out, { lang: first, topic: pathOf(first), word: WORD });
  const saved = await savedUntilSeen(browser, content, `topics/${TOPIC}/${first}.mdx`, pathOf(first));
  told('opened, ticked, saved');
  const others: Record<string, SiteCost> = {};
  for (const site of OTHER_SITES) {
    await writeOtherSite(site, model, content, textsIn);
    const project = projectOf(site);
    const [name, ...args] = site.command(join(work, site.id));
    const command = [process.execPath, join(project, 'node_modules', name), ...args];
    const cost = await buildCost(command, project, join(work, site.id), {});
    told(`${site.name} built in ${cost.processor.toFixed(0)} s of processor time`);
    const topic = model.topic(TOPIC, first);
    others[site.id] = {
      build: cost,
      pages: await pagesOf(join(work, site.id), (lang) => site.path(topic, lang, lang === first), {}),
    };
  }
  return { topics, ours, again, others, interactions: done, saved };
}

/**
 * Builds and opens all sites at each size, and writes figures and a picture of them.
 * @returns a section for RESULTS.md
 * @throws NotDoneError, BenchInstallError, FiguresFileError
 */
export async function siteRun(browser: Browser, say: (text: string) => void): Promise<string> {
  const before = await lastFigures();
  for (const site of OTHER_SITES) await installBenchPackages(say, projectOf(site));
  const sizes: SizeFigures[] = [];
  for (const atLeast of SIZES) {
    const work = await mkdtemp(join(tmpdir(), 'calm-counter-bench-'));
    try {
      sizes.push(await measure(browser, atLeast, work, say));
    } finally {
      await rm(work, { recursive: true });
    }
  }
  const figures = {
    day: new Date().toISOString().slice(0, 10),
    machine: `Chromium ${browser.version().split('.')[0] ?? ''}, Node ${process.version}, ${String(availableParallelism())} processors`,
    sizes,
  };
  await writeFigures(figures);
  await writeFile(join(root, 'bench', PICTURE), growthPicture(sizes));
  return siteSection(figures, before);
}
