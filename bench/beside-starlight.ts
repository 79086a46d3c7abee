import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { checkContent } from '../src/checks/index.ts';
import { readContentFolder } from '../src/authoring/content-folder.ts';
import { root } from '../src/build/build-site.ts';
import { searchable } from '../src/search/offline/searchable.ts';
import { buildCost, type BuildCost } from './build-cost.ts';
import { writeGeneratedContent } from './generated-content.ts';
import { installBenchPackages, STARLIGHT } from './install.ts';
import { readSearchable } from './offline.ts';
import { pageCost, type PageCost } from './page-cost.ts';
import { writeStarlightContent } from './starlight-content.ts';
import { kilobytes, milliseconds, table } from './table.ts';

/** Numbers of topics, each in five languages. */
const SIZES = [100, 400] as const;
/** The topic whose page is opened. */
const TOPIC = 'keep-calm';

interface Site {
  readonly build: BuildCost;
  /** By language. */
  readonly pages: ReadonlyMap<string, PageCost>;
}
interface Pair {
  readonly topics: number;
  readonly ours: Site;
  readonly starlight: Site;
}

/** Builds both sites of the same topics and opens a page of each. Nothing else should run. @throws NotDoneError, BenchInstallError */
async function measure(browser: Browser, topics: number, work: string, say: (text: string) => void): Promise<Pair> {
  const content = join(work, 'content');
  await writeGeneratedContent((await readSearchable()).model, content, topics);
  const { model, textsIn } = searchable(checkContent(await readContentFolder(content), { advice: false }).content);
  const [first = ''] = model.languages;
  const all = model.topics(first);
  await writeStarlightContent(model, all, content, STARLIGHT, textsIn);
  say(`${String(topics)} topics: written`);
  const pagesOf = async (
    folder: string,
    pathIn: (lang: string) => string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ReadonlyMap<string, PageCost>> => {
    const pages = new Map<string, PageCost>();
    for (const lang of model.languages) pages.set(lang, await pageCost(browser, folder, pathIn(lang), headers));
    return pages;
  };
  const out = join(work, 'ours');
  const build = await buildCost([process.execPath, join(root, 'scripts', 'build.ts')], root, out, {
    CONTENT_DIR: content,
  });
  say(`${String(topics)} topics: built in ${build.processor.toFixed(0)} s of processor time`);
  const ours = { build, pages: await pagesOf(out, (lang) => `${lang}/${model.topic(TOPIC, lang).slug}/`) };
  const other = join(work, 'starlight');
  const astro = join(STARLIGHT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const theirs = await buildCost([process.execPath, astro, 'build', '--force'], STARLIGHT, other, {});
  say(`${String(topics)} topics: Starlight built in ${theirs.processor.toFixed(0)} s of processor time`);
  const stage = model.topic(TOPIC, first).stage;
  const starlight = { build: theirs, pages: await pagesOf(other, (lang) => `${lang}/${stage}/${TOPIC}/`, {}) };
  return { topics, ours, starlight };
}

export const STARLIGHT_HEADING = '## Beside Starlight';

/** A section for RESULTS.md. @throws NotDoneError, BenchInstallError */
export async function besideStarlight(browser: Browser, say: (text: string) => void): Promise<string> {
  await installBenchPackages(say, STARLIGHT);
  const pairs: Pair[] = [];
  for (const topics of SIZES) {
    const work = await mkdtemp(join(tmpdir(), 'calm-counter-bench-'));
    try {
      pairs.push(await measure(browser, topics, work, say));
    } finally {
      await rm(work, { recursive: true });
    }
  }
  return starlightSection(pairs, new Date().toISOString().slice(0, 10));
}

const ratio = (ours: number, theirs: number): string => (theirs === 0 ? '–' : (ours / theirs).toFixed(2));

/** @param day on which it was measured */
export function starlightSection(pairs: readonly Pair[], day: string): string {
  const builds = pairs.flatMap(({ topics, ours: { build: own }, starlight: { build: other } }) => [
    [String(topics), 'pages of HTML', String(own.pages), String(other.pages), ratio(own.pages, other.pages)],
    [
      String(topics),
      'processor time',
      `${own.processor.toFixed(0)} s`,
      `${other.processor.toFixed(0)} s`,
      ratio(own.processor, other.processor),
    ],
    [
      String(topics),
      'memory',
      `${(own.memory / 1e9).toFixed(2)} GB`,
      `${(other.memory / 1e9).toFixed(2)} GB`,
      ratio(own.memory, other.memory),
    ],
  ]);
  const pages = pairs.flatMap(({ topics, ours, starlight }) =>
    [...ours.pages].flatMap(([lang, own]) => {
      const other = starlight.pages.get(lang);
      return other === undefined
        ? []
        : [
            [
              String(topics),
              lang,
              `${kilobytes(own.bytes)} / ${kilobytes(other.bytes)}`,
              `${String(own.requests)} / ${String(other.requests)}`,
              `${milliseconds(own.shown)} / ${milliseconds(other.shown)}`,
              ratio(own.shown, other.shown),
              `${milliseconds(own.blocked)} / ${milliseconds(other.blocked)}`,
            ],
          ];
    }),
  );
  return `${STARLIGHT_HEADING}

\`npm run bench -- --site\`, ${day}: the same topics in five languages as a site of Starlight 0.42, built one after the other from nothing. Ours has
embeds, practice, sentences and the search index besides. Ratios count, not the seconds.

${table([['topics', '', 'Calm Counter', 'Starlight', 'ratio'], ...builds])}

A topic page, first visit, ours / Starlight's: slow 4G, processor four times slower, 360 pixels, Brotli; medians of seven visits.

${table([['topics', 'language', 'bytes', 'requests', 'largest text shown', 'ratio', 'blocked'], ...pages])}
`;
}
