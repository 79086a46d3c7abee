import { mergeIndexFiles, readIndexRest } from '../instant/index-file.ts';
import { mergeLanguageResults } from '../instant/merge-languages.ts';
import { InstantIndex, type RankedAnswer } from '../instant/rank.ts';
import { MIN_COVERAGE, passesThreshold, isConfident } from '../instant/confidence.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { loadFirstFile } from './type-ahead.client.ts';
import { resultOf, type Result } from '../result.ts';

const page = document.documentElement.lang;
/** In which a query may be, by its script. */
const LANGUAGES_BY_SCRIPT: Readonly<Record<ReturnType<typeof scriptOf>, readonly string[]>> = {
  Thai: ['th'],
  Cyrillic: ['ru'],
  Latin: ['nb', 'en', 'ro'],
};

/** Share of a query that a language's first file accounts for where its second may tell more. */
const MIN_FIRST_FILE_COVERAGE = 0.4;

export interface InstantResults {
  readonly results: Result[];
  /** What was understood, for full-text search. */
  readonly words: readonly string[];
  /** What was typed, without the words that tell nothing: each would cost a piece of the index. */
  readonly fullTextQuery: string;
  /** Whether it speaks of what the site does not help with, and of too little besides: full text must then hold all of it. */
  readonly outOfScope: boolean;
  /** Whether the page's own language knows what was typed, so that no other need be asked. */
  readonly confident: boolean;
}

/** Every language's index, shared by the fields of a page: of its first file, and of both. */
const firsts = new Map<string, Promise<InstantIndex>>();
const indexes = new Map<string, Promise<InstantIndex>>();

/** What is made once. A failure is not remembered: the next key tries again. */
function once(
  kept: Map<string, Promise<InstantIndex>>,
  lang: string,
  make: () => Promise<InstantIndex>,
): Promise<InstantIndex> {
  const known = kept.get(lang);
  if (known) return known;
  const loading = make();
  loading.catch(() => kept.delete(lang));
  kept.set(lang, loading);
  return loading;
}

/** The first file of a language as an index. @throws where it cannot be had */
const firstOf = (folder: string, lang: string, given?: Promise<InstantIndex>): Promise<InstantIndex> =>
  once(firsts, lang, () => given ?? loadFirstFile(fetch(`${folder}${lang}.json`)));

/** Both files of a language as one index. @throws where the first cannot be had */
const indexOf = (folder: string, lang: string, given?: Promise<InstantIndex>): Promise<InstantIndex> =>
  once(indexes, lang, async () => {
    const more = fetch(`${folder}${lang}-rest.json`).then(async (answer) => readIndexRest(await answer.json()));
    more.catch(() => undefined);
    const first = await firstOf(folder, lang, given);
    // Without the second file there are fewer words, and still answers.
    const rest = await more.catch(() => undefined);
    return rest ? new InstantIndex(mergeIndexFiles(first.file, rest)) : first;
  });

export interface InstantSearch {
  /** Topics for what was typed, in the page's language; with `everywhere`, in all it may have been typed in. */
  readonly resultsOf: (query: string, everywhere: boolean) => Promise<InstantResults>;
  /** For a query that nothing fits: the topics that fit it least badly, then the most urgent ones; three in all. */
  readonly nearestOf: (query: string) => Promise<Result[]>;
  /** The page's own language, whole. */
  readonly load: () => Promise<InstantIndex>;
}

/** The first answers in a folder. @param first those of the page's own language, on their way */
export function instantSearch(folder: string, first: Promise<InstantIndex>): InstantSearch {
  let given: Promise<InstantIndex> | undefined = first;
  const whole = (): Promise<InstantIndex> => {
    const own = indexOf(folder, page, given);
    given = undefined;
    return own;
  };
  /** Another language: its second file, thrice its first, only where the first knows of the query, or the page's own knows nothing. */
  const otherOf = async (lang: string, query: string, mine: RankedAnswer): Promise<InstantIndex> => {
    const known = ({ hits: [best] }: RankedAnswer): number => best?.coverage ?? 0;
    if (known(mine) < MIN_COVERAGE) return indexOf(folder, lang);
    const index = await firstOf(folder, lang);
    return known(index.find(query)) < MIN_FIRST_FILE_COVERAGE ? index : indexOf(folder, lang);
  };
  return {
    load: whole,
    resultsOf: async (query, everywhere) => {
      const own = await whole();
      const answer = own.find(query);
      const languages = everywhere ? LANGUAGES_BY_SCRIPT[scriptOf(query)].filter((lang) => lang !== page) : [];
      const others = await Promise.all(languages.map((lang) => otherOf(lang, query, answer).catch(() => undefined)));
      const results = mergeLanguageResults(
        own,
        answer,
        others.flatMap((index) => index ?? []),
        query,
      ).flatMap(({ index, topic, situation: line, words }) => {
        const id = index.file.topics[topic]?.[0];
        return resultOf(
          own.file,
          own.file.topics.findIndex(([other]) => other === id),
          line,
          words,
          index === own ? undefined : index.file.lang,
        );
      });
      // A Thai run is asked as its words, since it has no spaces to take some out at.
      const asked =
        scriptOf(query) === 'Thai'
          ? answer.words.join(' ')
          : query
              .split(' ')
              .filter((word) => !answer.stopWords.includes(fold(word)))
              .join(' ');
      return {
        results,
        words: answer.words,
        fullTextQuery: asked === '' ? query : asked,
        outOfScope: answer.outOfScope && !passesThreshold(answer),
        confident: isConfident(answer),
      };
    },
    nearestOf: async (query) => {
      const own = await whole();
      const { file } = own;
      const { hits } = own.find(query);
      const topics = new Set([...hits.map(({ topic }) => topic), ...file.topics.keys()]);
      return [...topics]
        .slice(0, 3)
        .flatMap((topic) => resultOf(file, topic, file.situations.find(([other]) => other === topic)?.[1], []));
    },
  };
}
