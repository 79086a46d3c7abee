import { readFirstFile, type FirstFile } from '../first/first-file.ts';
import { FirstIndex, type Answer } from '../first/rank.ts';
import { scriptOf } from '../words/fold.ts';

/** One line of results, whatever gave it. */
export interface Result {
  readonly kind: 'topic' | 'checklist' | 'phrase';
  readonly stage: string;
  readonly title: string;
  readonly url: string;
  /** Why it was found: pieces of text, some of them marked. */
  readonly why: readonly { readonly text: string; readonly marked: boolean }[];
  /** The language it was found in, where that is not the page's. */
  readonly foundIn: string | undefined;
}

const page = document.documentElement.lang;
/** In which a query may be, by its script. */
const WRITTEN: Readonly<Record<ReturnType<typeof scriptOf>, readonly string[]>> = { Thai: ['th'], Cyrillic: ['ru'], Latin: ['nb', 'en', 'ro'] };
/** Share of what was typed that a topic accounts for: enough to be shown, and enough to need no other language. */
const ENOUGH = 0.3;
const SURE = 0.6;
/** Of another language, more is asked: short words mean something in many. */
const SURE_ELSEWHERE = 0.72;
const MOST_FIRST = 5;

const indexes = new Map<string, Promise<FirstIndex>>();

/** The first answers of a language, fetched once. @throws where the file cannot be had */
function indexOf(folder: string, lang: string): Promise<FirstIndex> {
  const known = indexes.get(lang);
  if (known) return known;
  const loading = fetch(`${folder}${lang}.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`The first answers in ${lang} answered ${String(answer.status)}.`);
    return new FirstIndex(readFirstFile(await answer.json()));
  });
  // A failure is not remembered: the next key tries again.
  loading.catch(() => indexes.delete(lang));
  indexes.set(lang, loading);
  return loading;
}

const resultOf = ({ topics }: FirstFile, topic: number, line: string | undefined, words: readonly string[], foundIn?: string): Result | undefined => {
  const found = topics[topic];
  if (!found) return undefined;
  const [, title, url, stage] = found;
  return { kind: 'topic', stage, title, url, why: line === undefined ? [] : marked(line, words), foundIn };
};

/** Topics for what was typed, at once: in the page's language, and where that does not know it, in others. */
export async function answersOf(folder: string, query: string): Promise<{ results: Result[]; words: readonly string[] }> {
  const own = await indexOf(folder, page);
  const answer = own.find(query);
  const mine = shownOf(answer).flatMap(({ topic, line }) => resultOf(own.file, topic, line, answer.words) ?? []);
  if ((answer.hits[0]?.share ?? 0) >= SURE) return { results: mine, words: answer.words };
  const others = await Promise.all(WRITTEN[scriptOf(query)].filter((lang) => lang !== page).map((lang) => indexOf(folder, lang).catch(() => undefined)));
  const found = others.flatMap((index) => {
    if (!index) return [];
    const there = index.find(query);
    return shownOf(there).filter(({ share }) => share >= SURE_ELSEWHERE).map((hit) => ({ ...hit, index, words: there.words }));
  }).sort((a, b) => b.share - a.share || b.score - a.score);
  const known = new Set(mine.map(({ url }) => url));
  const strange = found.flatMap(({ topic, line, index, words }) => {
    const id = index.file.topics[topic]?.[0];
    const place = own.file.topics.findIndex(([other]) => other === id);
    const result = resultOf(own.file, place, undefined, []);
    if (!result || known.has(result.url)) return [];
    known.add(result.url);
    return [{ ...result, foundIn: index.file.lang, why: line === undefined ? [] : marked(line, words) }];
  });
  // What another language knows well comes before what this one merely guesses.
  const guess = (answer.hits[0]?.share ?? 0) < ENOUGH + 0.15 && strange.length > 0;
  return { results: (guess ? [...strange, ...mine] : [...mine, ...strange]).slice(0, MOST_FIRST), words: answer.words };
}

const shownOf = ({ hits }: Answer): Answer['hits'] => {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score, share }) => share >= ENOUGH && score > best * 0.25).slice(0, MOST_FIRST);
};

/** For a query that nothing fits: the topics that fit it least badly, or the most urgent ones. */
export async function nearestOf(folder: string, query: string): Promise<Result[]> {
  const { file, ...index } = await indexOf(folder, page).then((found) => ({ file: found.file, hits: found.find(query).hits }));
  const topics = index.hits.length > 0 ? index.hits.map(({ topic }) => topic) : file.topics.map((_, topic) => topic);
  return topics.slice(0, 3).flatMap((topic) => resultOf(file, topic, file.situations.find(([own]) => own === topic)?.[1], []) ?? []);
}

/** Marks whole words of a line that begin like one of the words understood. Thai lines stay whole: their words have no edges. */
function marked(line: string, words: readonly string[]): Result['why'] {
  const starts = words.filter((word) => word.length > 3).map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return line.split(/([\p{L}\p{M}\p{N}]+)/u).filter((part) => part !== '').map((text) => ({ text, marked: starts.some((start) => text.toLowerCase().startsWith(start)) }));
}

/** Somebody is about to search: the first answers are fetched, then the engine, which is far larger. */
export function prepare(folder: string, engine: string): void {
  void indexOf(folder, page).catch(() => undefined).then(() => import('../full/engine.client.ts')).then(({ loadEngine }) => loadEngine(engine)).catch(() => undefined);
}

/** Full-text results. The engine comes with the first call. */
export async function fullText(engine: string, query: string, words: readonly string[], wanted: Readonly<Record<string, readonly string[]>>): Promise<Result[]> {
  const { search } = await import('../full/engine.client.ts');
  return search(engine, query, words, wanted);
}
