import { readFirstFile, type FirstFile } from '../first/first-file.ts';
import { acrossLanguages, isSure } from '../first/across.ts';
import { FirstIndex } from '../first/rank.ts';
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

const indexes = new Map<string, Promise<FirstIndex>>();

/** The first answers of a language, fetched once. @throws where the file cannot be had */
function indexOf(folder: string, lang: string, answered?: Promise<Response>): Promise<FirstIndex> {
  const known = indexes.get(lang);
  if (known) return known;
  const loading = (answered ?? fetch(`${folder}${lang}.json`)).then(async (answer) => {
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

export interface Answers {
  readonly results: Result[];
  /** What was understood, for full-text search. */
  readonly words: readonly string[];
  /** Whether the page's own language knows what was typed, so that no other need be asked. */
  readonly sure: boolean;
}

/** Topics for what was typed, at once, in the page's language; with `everywhere`, in all it may have been typed in. */
export async function answersOf(folder: string, query: string, everywhere = false): Promise<Answers> {
  const own = await indexOf(folder, page);
  const answer = own.find(query);
  const languages = everywhere ? WRITTEN[scriptOf(query)].filter((lang) => lang !== page) : [];
  const others = await Promise.all(languages.map((lang) => indexOf(folder, lang).catch(() => undefined)));
  const results = acrossLanguages(own, answer, others.flatMap((index) => index ?? []), query).flatMap(({ index, topic, line, words }) => {
    const id = index.file.topics[topic]?.[0];
    return resultOf(own.file, own.file.topics.findIndex(([other]) => other === id), line, words, index === own ? undefined : index.file.lang) ?? [];
  });
  return { results, words: answer.words, sure: isSure(answer) };
}

/** For a query that nothing fits: the topics that fit it least badly, or the most urgent ones. */
export async function nearestOf(folder: string, query: string): Promise<Result[]> {
  const own = await indexOf(folder, page);
  const { file } = own;
  const { hits } = own.find(query);
  const topics = hits.length > 0 ? hits.map(({ topic }) => topic) : file.topics.map((_, topic) => topic);
  return topics.slice(0, 3).flatMap((topic) => resultOf(file, topic, file.situations.find(([own]) => own === topic)?.[1], []) ?? []);
}

/** Marks whole words of a line that begin like one of the words understood. Thai lines stay whole: their words have no edges. */
function marked(line: string, words: readonly string[]): Result['why'] {
  const starts = words.filter((word) => word.length > 3).map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return line.split(/([\p{L}\p{M}\p{N}]+)/u).filter((part) => part !== '').map((text) => ({ text, marked: starts.some((start) => text.toLowerCase().startsWith(start)) }));
}

/** Somebody is about to search: the first answers, which are on their way, are read; then the engine is fetched, which is far larger. */
export function prepare(folder: string, engine: string, first: Promise<Response>): void {
  void indexOf(folder, page, first).catch(() => undefined).then(() => import('../full/engine.client.ts')).then(({ loadEngine }) => loadEngine(engine)).catch(() => undefined);
}

/** Full-text results. The engine comes with the first call. */
export async function fullText(engine: string, query: string, words: readonly string[], wanted: Readonly<Record<string, readonly string[]>>): Promise<Result[]> {
  const { search } = await import('../full/engine.client.ts');
  return search(engine, query, words, wanted);
}
