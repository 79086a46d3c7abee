/** The small file of one language from which results are shown at once, before the full-text engine has arrived. */
export interface InstantIndexFile {
  readonly lang: string;
  /** Endings of word forms, separated by spaces. @see LanguageProfile.endings */
  readonly endings: string;
  /** Whether the language writes several words as one. */
  readonly compounds: boolean;
  /** What the keys of a Latin keyboard give in the language; left out where nobody types on two layouts. */
  readonly keyboard?: string;
  /** Topics in the order of the site: id, title, path, stage. The other lists name a topic by its number here. */
  readonly topics: readonly (readonly [id: string, title: string, path: string, stage: string])[];
  /** Numbers of the topics about danger: they are raised in the ranking. */
  readonly danger: readonly number[];
  /** What readers would say (`Someone is shouting at me`), and the topic that helps. */
  readonly situations: readonly (readonly [topic: number, text: string])[];
  /**
   * Search words: numbers of the topics they lead to, the nearest first, and expressions separated by `|`, folded and cut
   * into words: `burnt out|exhausted`.
   */
  readonly terms: readonly (readonly [topics: readonly number[], words: string])[];
  /** Exclusion phrases, in the same form: `phone charger` does not lead to the topic that `phone` leads to. */
  readonly exclusions: readonly (readonly [topics: readonly number[], words: string])[];
  /** Out-of-scope words, folded and cut into words, separated by `|`: `charger|coffee machine`. They hold back guesses. */
  readonly outOfScope: string;
  /** Words for people, folded, separated by spaces. Empty where the language has no list. @see LanguageProfile.personWords */
  readonly personWords: string;
  /** Stems that most topics have, separated by spaces: they tell little about which topic is meant. */
  readonly stopStems: string;
}

/** What the first file has no room for: the rest of each list, fetched after the first file. */
export type InstantIndexRest = Pick<
  InstantIndexFile,
  'topics' | 'danger' | 'situations' | 'terms' | 'exclusions' | 'outOfScope' | 'personWords'
>;

/** Both files as one. Out-of-scope words and words for people are in the second file only. */
export const mergeIndexFiles = (first: InstantIndexFile, rest: InstantIndexRest): InstantIndexFile => ({
  ...first,
  topics: [...first.topics, ...rest.topics],
  danger: [...first.danger, ...rest.danger],
  situations: [...first.situations, ...rest.situations],
  terms: [...first.terms, ...rest.terms],
  exclusions: [...first.exclusions, ...rest.exclusions],
  outOfScope: rest.outOfScope,
  personWords: rest.personWords,
});
