import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { checkContent } from '../src/checks/index.ts';
import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { createModel, type Model } from '../src/model/model.ts';
import type { TopicView } from '../src/model/topic.ts';
import { buildIndex } from '../src/search/full/build-index.ts';
import { fitToBudget } from '../src/search/instant/fit-to-budget.ts';
import { encodeFile } from '../src/search/instant/front-coding.ts';
import { buildInstantIndex } from '../src/search/instant/build-instant-index.ts';
import { recordsOf } from '../src/search/full/records.ts';
import { fullResult } from './browser-figures.ts';
import { serveCounted } from './compressed.ts';
import type { BuiltSite } from './site.ts';

/** How many topics a large organisation may have. */
export const SCALE = 1500;
const VOCABULARY = 20_000;
/** Words in a query, as readers type them. */
const WORDS_OF_QUERY = 4;

/** Random numbers from 0 to 1 that are the same on every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * Writes texts in which words are as frequent as in real ones (Zipf's law): first the words of the real topics, then new words
 * made of their halves.
 */
function textGenerator(texts: readonly string[], lang: string, next: () => number): (count: number) => string {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of texts.flatMap((text) => [...segmenter.segment(text)]))
    if (isWordLike === true) counts.set(segment.toLowerCase(), (counts.get(segment.toLowerCase()) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const any = (): string => words[Math.floor(next() * words.length)] ?? '';
  const all = new Set(words);
  while (all.size < VOCABULARY) {
    const [one, other] = [any(), any()];
    all.add(one.slice(0, Math.ceil(one.length / 2) + 1) + other.slice(Math.floor(other.length / 2)));
  }
  const vocabulary = [...all];
  return (count) =>
    Array.from({ length: count }, () => vocabulary[Math.floor(vocabulary.length ** next()) - 1] ?? '').join(
      lang === 'th' ? '' : ' ',
    );
}

/** The real topics, then generated ones of the same form, `SCALE` in all. */
function manyTopics(model: Model, lang: string, next: () => number): TopicView[] {
  const real = model.topics(lang);
  const write = textGenerator(
    real.flatMap(({ sections }) => sections.map(({ text }) => text)),
    lang,
    next,
  );
  return Array.from({ length: SCALE }, (_, place) => {
    const like = real[place % real.length];
    if (!like || place < real.length) return like ?? [];
    const id = `t${String(place)}`;
    return {
      ...like,
      id,
      slug: id,
      title: { ...like.title, value: write(5) },
      summary: { ...like.summary, value: write(20) },
      phrases: [],
      situations: like.situations.map((one) => ({ ...one, text: { ...one.text, value: write(6) } })),
      sections: like.sections.map((one) => ({ ...one, heading: { ...one.heading, value: write(4) }, text: write(60) })),
      checklists: like.checklists.map((list) => ({
        ...list,
        items: list.items.map((item) => ({ ...item, text: { ...item.text, value: write(8) } })),
      })),
    };
  }).flat();
}

/** Bytes until the first full-text result for a query of several words, on a site of many topics, by language. @throws NotDoneError */
export async function atScale(
  site: BuiltSite,
  browser: Browser,
  say: (text: string) => void,
): Promise<Map<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'scale-'));
  try {
    await cp(site.folder, folder, { recursive: true });
    await rm(join(folder, 'pagefind'), { recursive: true });
    const model = createModel(checkContent(await readContentFolder(contentFolder())).content);
    const topics = new Map(
      site.languages.map((lang, index) => [lang, manyTopics(model, lang, seededRandom(index + 1))]),
    );
    const many: Model = { ...model, topics: (lang) => topics.get(lang) ?? [] };
    const started = performance.now();
    const files = await buildIndex(site.languages.flatMap((lang) => [...recordsOf(many, lang, (key) => key)]));
    say(
      `index of ${String(SCALE)} topics × ${String(site.languages.length)}: ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
    for (const { path, content } of files) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    const queries = new Map<string, string>();
    for (const [lang, list] of topics) {
      const { first, more } = fitToBudget(
        buildInstantIndex(
          lang,
          list,
          model.glossary(lang),
          ({ slug }) => `${site.base}${lang}/${slug}/`,
          model.outOfScopeWords(lang),
        ),
      );
      await writeFile(join(folder, 'find', `${lang}.json`), JSON.stringify(encodeFile(first)));
      await writeFile(join(folder, 'find', `${lang}-rest.json`), JSON.stringify(encodeFile(more)));
      const text = list[Math.floor(SCALE / 2)]?.sections[0]?.text ?? '';
      const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
      queries.set(
        lang,
        [...segmenter.segment(text)]
          .filter(({ isWordLike }) => isWordLike)
          .slice(0, WORDS_OF_QUERY)
          .map(({ segment }) => segment)
          .join(lang === 'th' ? '' : ' '),
      );
    }
    const served = await serveCounted(folder, site.base);
    try {
      const bytes = new Map<string, number>();
      for (const [lang, question] of queries)
        bytes.set(lang, (await fullResult(browser, served.url, lang, question)).bytes);
      return bytes;
    } finally {
      await served.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
