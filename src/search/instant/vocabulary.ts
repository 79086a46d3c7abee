import { STOP_WORD_WEIGHT, UNKNOWN_WORD_WEIGHT } from '../weights.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { InstantIndexFile } from './index-file.ts';

/** An expression that leads to topics: a title, a situation, or a search word. */
export interface Entry {
  /** Numbers of the topics, the nearest first. */
  readonly topics: readonly number[];
  /** Stems of its words, each once. */
  readonly stems: readonly string[];
  /** Its words without spaces, as they stand in a text that is written without. */
  readonly joined: string;
  /** The situation as it is shown, if the entry is one. */
  readonly situation: string | undefined;
  /** Sum of the weights of its stems. */
  readonly weight: number;
}

/** An expression that does not lead to topics, though words of it do: `phone charger`. */
export type ExclusionPhrase = Pick<Entry, 'topics' | 'stems' | 'joined'>;

/** The words that one language knows, what they lead to, and how much each tells. */
export class Vocabulary {
  // Fields are declared without a value: a value would cost browsers of 2020 a helper.
  declare readonly entries: readonly Entry[];
  declare readonly entriesByStem: ReadonlyMap<string, readonly Entry[]>;
  declare readonly exclusionPhrases: readonly ExclusionPhrase[];
  /** Every known word with its stem, words of exclusion phrases included. */
  declare readonly stems: ReadonlyMap<string, string>;
  declare readonly stem: (word: string) => string;
  /** Words of the entries, without those that stand in exclusion phrases only. */
  declare private readonly entryWords: ReadonlySet<string>;
  declare private readonly weights: ReadonlyMap<string, number>;

  constructor(file: InstantIndexFile) {
    const endings = endingsOf(file.endings);
    this.stem = (word) => stem(word, endings);
    const stems = new Map<string, string>();
    const phrase = (topics: readonly number[], words: readonly string[]): ExclusionPhrase => {
      for (const word of words) if (!stems.has(word)) stems.set(word, this.stem(word));
      return { topics, stems: [...new Set(words.map((word) => stems.get(word) ?? word))], joined: words.join('') };
    };
    const phrasesOf = (lists: InstantIndexFile['terms']): ExclusionPhrase[] =>
      lists.flatMap(([topics, expressions]) => expressions.split('|').map((words) => phrase(topics, words.split(' '))));
    const phrases: (ExclusionPhrase & { situation?: string })[] = [
      ...file.topics.map(([, title], topic) => phrase([topic], tokens(title))),
      ...file.situations.map(([topic, text]) => ({ ...phrase([topic], tokens(text)), situation: text })),
      ...phrasesOf(file.terms),
    ];
    this.entryWords = new Set(stems.keys());
    this.exclusionPhrases = phrasesOf(file.exclusions);
    this.stems = stems;
    this.weights = weightsOf(phrases, file);
    this.entries = phrases.map(({ situation, ...rest }) => ({
      ...rest,
      situation,
      weight: rest.stems.reduce((sum, part) => sum + this.weight(part), 0),
    }));
    this.entriesByStem = groupByStem(this.entries);
  }

  /** Weight of a stem: how much it tells about which topic is meant. */
  weight(stemmed: string): number {
    return this.weights.get(stemmed) ?? UNKNOWN_WORD_WEIGHT;
  }

  isStopStem(stemmed: string): boolean {
    return this.weight(stemmed) <= STOP_WORD_WEIGHT;
  }

  /** Whether a stem has a weight of its own. */
  hasStem(stemmed: string): boolean {
    return this.weights.has(stemmed);
  }

  /** Whether an entry has this very word. */
  isEntryWord(word: string): boolean {
    return this.entryWords.has(word);
  }
}

function groupByStem<E extends ExclusionPhrase>(entries: readonly E[]): Map<string, E[]> {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    for (const part of entry.stems) {
      const group = groups.get(part);
      if (group) group.push(entry);
      else groups.set(part, [entry]);
    }
  }
  return groups;
}

/** Stems with their weights: the fewer topics have a stem, the more it tells. Those of more than half of the topics are stop words. */
function weightsOf(
  phrases: readonly ExclusionPhrase[],
  { stopStems, topics }: Pick<InstantIndexFile, 'stopStems' | 'topics'>,
): Map<string, number> {
  const listed = new Set(stopStems.split(' '));
  const count = topics.length;
  const weights = new Map<string, number>();
  for (const [part, entries] of groupByStem(phrases)) {
    const { size } = new Set(entries.map(({ topics: [nearest] }) => nearest));
    const isStop = listed.has(part) || (count > 2 && size > count / 2);
    weights.set(part, isStop ? STOP_WORD_WEIGHT : Math.log(1 + count / size));
  }
  for (const part of listed) if (!weights.has(part)) weights.set(part, STOP_WORD_WEIGHT);
  return weights;
}
