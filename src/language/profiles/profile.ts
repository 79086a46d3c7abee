/** A mark that is wrong in texts of a language, usually put in by software. */
export interface TypographyRule {
  /** Found in one line or one front matter value. Must not carry the `g` flag, which would keep a position. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: string;
  /** The rule also holds in texts of other languages that have a profile. */
  readonly inOtherLanguages?: boolean;
  /** Only in what is read (`text`), or only in what is said aloud (`wording`); left out: in both. */
  readonly only?: 'text' | 'wording';
  /** `advice` where the words may be meant: a page may quote «ты». Left out: an error. */
  readonly severity?: 'advice';
}

/**
 * All that the code must know of one language. Every property may be left out, and so may the profile: without one, a
 * language is taken to have no endings, no compounds and no quotation marks that could be wrong, and search works all the same.
 */
export interface LanguageProfile {
  /** Other codes by which browsers and pages name the language, in lower case: `no` and `nn` for nb. */
  readonly aliases?: readonly string[];
  /**
   * Endings of word forms, separated by spaces, as they are written. Search cuts the longest that fits, so that
   * `shouting` and `shouted` meet in `shout`. A word with a dot before it is kept whole, for it only looks like a form of
   * another: with `.number`, `number` and `numbers` are not `numb`.
   */
  readonly endings?: string;
  /**
   * Words for the people in a hard conversation, separated by spaces: who serves, who is served, who stands by. A query
   * that mentions one is more likely about such a conversation than about goods. A word of more than three letters also
   * stands for all words that begin with it: `client` for `clientul`.
   */
  readonly personWords?: string;
  /**
   * Words that tell nothing about the subject of a text, separated by spaces. A language that is written without spaces needs
   * all of them here: in others the build counts the words of the pages itself, which here would need a dictionary, and
   * dictionaries differ from machine to machine. In others they are for words that people type and pages seldom say:
   * `пассажирка` for a customer.
   */
  readonly stopWords?: string;
  /** Several words are written as one: `butikk` + `sjef` is `butikksjef`. Search then also looks for parts of words. */
  readonly writesCompounds?: boolean;
  /**
   * The script as Unicode names it in `\p{Script=…}`, four letters: `Latn`, `Cyrl`, `Thai`, `Hani`. Left out: the usual
   * script of the language by `Intl.Locale`.
   */
  readonly script?: string;
  /**
   * What the keys of a Latin keyboard give in this language, in the order of `LATIN_KEYS` in
   * search/words/keyboard-layout.ts. Only for languages whose speakers type on two layouts.
   */
  readonly keyboard?: string;
  /**
   * What is often typed in place of another letter, where folding does not join the two anyway: pairs of folded
   * letters, the typed one first. `ae`: Norwegian æ is folded to e, and some type a for it (`arlig`).
   */
  readonly typedFor?: string;
  /** The opening and the closing quotation mark: `«»`. */
  readonly quotationMarks?: string;
  /** Its marks and its way of addressing people. */
  readonly typography?: readonly TypographyRule[];
  /**
   * Words that a woman and a man say differently, written with a slash between (`ค่ะ/ครับ`); readers are shown one of the two.
   * Left out: any two words with a slash between.
   */
  readonly speakerForms?: readonly (readonly [woman: string, man: string])[];
  /** Words stand together without spaces, and a line break inside a paragraph would be read as one. */
  readonly writesNoSpaces?: boolean;
  /** How many words a text has for each word of the same text in English, as a dictionary cuts them. Left out: 1. */
  readonly wordRatio?: number;
  /** Region whose form of dates is used where the language code names none: `GB` gives 28 November, not November 28. */
  readonly dateRegion?: string;
}
