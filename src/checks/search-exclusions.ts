import type { Content } from '../authoring/read.ts';
import type { Finding } from '../authoring/finding.ts';
import type { WordLine } from '../authoring/words-file.ts';
import { profileOf } from '../language/profiles/index.ts';
import { fold, scriptOf } from '../search/words/fold.ts';
import { endingsOf, stemmerOf } from '../search/words/stem.ts';
import { tokens } from '../search/words/tokens.ts';
import { unlessUnchanged } from './unchanged.ts';

/** Letters from which on a word tells something: `e fum` (there is smoke) says no more than `fum`. */
const LEAST_TELLING = 3;

/** An expression or an exclusion, as search compares it. */
interface Compared {
  readonly text: string;
  readonly stems: readonly string[];
  /** Without spaces, in a script that is written without; else empty. */
  readonly unspaced: string;
}

/** An expression about danger, with its term and the topic that it leads to first. */
interface Danger extends Compared {
  readonly term: string;
  readonly nearest: string;
}

/**
 * No exclusion stands in an expression about danger and leaves nothing of it: what was typed word for word by somebody in danger
 * would be held back, or the exclusion says nothing. Words are compared without endings: `!грабли` (a rake) is `грабят` (a robbery).
 */
export const searchExclusions = unlessUnchanged(({ terms, words }) => ({ terms, words }), exclusionsOfDanger);

function* exclusionsOfDanger(content: Pick<Content, 'terms' | 'words'>): Generator<Finding> {
  const terms = content.terms.data ?? {};
  for (const [lang, files] of content.words) {
    const compare = comparing(lang);
    const dangers = [...files].flatMap(([term, { words }]): Danger[] => {
      const { danger = false, topics: [nearest] = [] } = terms[term] ?? {};
      return danger && nearest !== undefined ? words.map((word) => ({ ...compare(word), term, nearest })) : [];
    });
    // An exclusion takes away only what it has the telling words of.
    const byStem = Map.groupBy(dangers, ({ stems, unspaced }) =>
      unspaced === '' ? (stems.find((stem) => stem.length >= LEAST_TELLING) ?? '') : '',
    );
    for (const [id, { file, exclusions }] of files) {
      const topics = terms[id]?.topics ?? [];
      for (const exclusion of exclusions) {
        const compared = compare(exclusion);
        const taken = ['', ...compared.stems]
          .flatMap((stem) => byStem.get(stem) ?? [])
          .find((danger) => topics.includes(danger.nearest) && takesAway(compared, danger));
        if (taken)
          yield {
            severity: 'error',
            file,
            line: exclusion.line,
            message: `The exclusion “!${exclusion.text}” stands in “${taken.text}”, which people in danger type (the term “${taken.term}”): search compares words without their endings.`,
            fix: 'Add the word that makes it harmless, as in “!toy gun” for “!gun”, or remove it.',
          };
      }
    }
  }
}

/** A line is the same object as long as its file is: at the next save in `npm run dev` nearly all are known. */
const known = new WeakMap<WordLine, Compared>();

function comparing(lang: string): (word: WordLine) => Compared {
  const stem = stemmerOf(endingsOf(profileOf(lang).endings));
  return (word) => {
    const { text } = word;
    const compared = known.get(word) ?? {
      text,
      stems: tokens(text).map(stem),
      unspaced: scriptOf(text) === 'Thai' ? fold(text).replace(/\s/g, '') : '',
    };
    known.set(word, compared);
    return compared;
  };
}

/** Whether an exclusion stands in an expression, and what is left of the expression tells nothing. */
function takesAway(exclusion: Compared, danger: Compared): boolean {
  if (danger.unspaced !== '')
    return (
      exclusion.unspaced !== '' &&
      danger.unspaced.length - exclusion.unspaced.length < LEAST_TELLING &&
      danger.unspaced.includes(exclusion.unspaced)
    );
  return (
    danger.stems.every((stem) => stem.length < LEAST_TELLING || exclusion.stems.includes(stem)) &&
    danger.stems.some((_, from) => standsFrom(exclusion.stems, danger.stems, from))
  );
}

/** Whether words stand among others in their order from a place on, with one other word between two of them at most, as search reads it. */
const standsFrom = ([first, ...rest]: readonly string[], among: readonly string[], from: number): boolean =>
  first === undefined || [from, from + 1].some((place) => among[place] === first && standsFrom(rest, among, place + 1));
