import { MAX_QUERY_WORDS } from '../weights.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { readingsOf } from '../words/keyboard-layout.ts';
import { backwards } from '../words/similarity.ts';
import { clusterStarts, tokens } from '../words/tokens.ts';
import { decodeWords } from './front-coding.ts';
import { FileDirectory } from './directory.ts';
import {
  fileName,
  ROWS_PER_FILE,
  type CoreFile,
  type DirectoryPart,
  type FileName,
  type KeyedKind,
  type WordList,
} from './index-file.ts';
import { listBeginnings, unspacedKeys } from './list-keys.ts';
import { LEAST_BEGINNING, type QueryMatcher } from './match.ts';
import { respellings } from './spellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Letters of a Thai expression that may be unfinished by which shards are found. */
const THAI_BEGINNING = 4;
/** Letters that an unknown word may share with a known one whose ending is not in the list. @see SHARED_BEGINNING_LETTERS */
const SHARED_BEGINNING = 5;
/** Files fetched at most for the shards of one word, … */
const MOST_SHARDS = 5;
/** … of the last one, which may begin many, … */
const MOST_SHARDS_OF_LAST = 9;
/** … for the lists of words that begin alike, … */
const MOST_LISTS = 3;
/** … and for what a text without spaces may hold where its dictionary failed. */
const MOST_PLACES = 16;

/** Steps in which a query gets its files. */
export const STEPS = 4;
/** The step for lists of words like an unknown one. */
export const LISTS = 2;

/**
 * Says which files of an index a query needs, in steps: the shards of its words; for a word that they do not know, more shards, the
 * lists of all words like it, and the shards of those it may be. A query of known words needs the first step alone.
 */
export class FileLookup {
  /** The files that have been added. */
  declare readonly added: Set<FileName>;
  declare private readonly core: CoreFile;
  declare private readonly vocabulary: Vocabulary;
  declare private readonly matcher: QueryMatcher;
  declare private readonly directories: Readonly<Partial<Record<string, FileDirectory>>>;
  /** All words of the lists that have been added. */
  declare private readonly listed: Set<string>;

  constructor(core: CoreFile, vocabulary: Vocabulary, matcher: QueryMatcher) {
    this.core = core;
    this.vocabulary = vocabulary;
    this.matcher = matcher;
    this.added = new Set();
    this.listed = new Set();
    this.directories = {
      w: new FileDirectory('w', core.shards),
      b: new FileDirectory('b', core.beginnings),
      e: new FileDirectory('e', core.endingLists),
    };
  }

  /** Adds a part of a directory: `dw3` is one of that of the shards. */
  addPart(name: FileName, part: DirectoryPart): void {
    this.directories[name[1] ?? '']?.add(name, part);
  }

  addList(name: FileName, { words }: WordList): void {
    for (const word of decodeWords(words)) this.listed.add(name.startsWith('e') ? backwards(word) : word);
  }

  /**
   * The files that a step needs and that have not been added; steps before it must have theirs. Of a large site it first names parts of
   * directories, and then, when it is asked again, the files that they lead to.
   * @param step 0: the shard of each word, 1: more shards for a word that may be unfinished or of another form, 2: lists of words
   * like an unknown one, 3: shards of the words that it may be
   */
  filesFor(query: string, step: number): FileName[] {
    if (step < LISTS) return this.missing(this.readings(query).flatMap((text) => this.shardsOf(text, step === 1)));
    const unknown = this.unknownWords(query);
    return this.missing(unknown.flatMap((word) => (step === LISTS ? this.listsFor(word) : this.candidateShards(word))));
  }

  /** Files that hold rows. */
  filesOfRows(rows: readonly number[]): FileName[] {
    return this.missing(
      rows.filter((row) => row >= this.core.rows.length).map((row) => fileName('r', Math.floor(row / ROWS_PER_FILE))),
    );
  }

  private missing(names: readonly FileName[]): FileName[] {
    return [...new Set(names)].filter((name) => !this.added.has(name));
  }

  private readings(query: string): string[] {
    return readingsOf(query, this.core.keyboard);
  }

  private files(kind: KeyedKind, beginning: string, most: number): FileName[] {
    return this.directories[kind]?.files(beginning, most) ?? [];
  }

  /** @param more also further shards, for words that are not known as they are */
  private shardsOf(text: string, more: boolean): FileName[] {
    const words = tokens(text).slice(0, MAX_QUERY_WORDS);
    if (scriptOf(text) === 'Thai') {
      const rests = words.map((_, at) => words.slice(at).join(''));
      if (!more) return rests.flatMap((rest) => unspacedKeys(rest).flatMap((key) => this.files('w', key, 1)));
      const unfinished = rests
        .slice(-1)
        .filter((rest) => rest.length >= LEAST_BEGINNING && !this.vocabulary.hasExpression(rest));
      return unfinished.flatMap((rest) => this.files('w', rest.slice(0, THAI_BEGINNING), MOST_SHARDS));
    }
    const telling = words.filter((word) => !this.vocabulary.isStopStem(this.vocabulary.stem(word)));
    const looked = telling.length > 0 ? telling : words;
    if (!more) return looked.flatMap((word) => this.files('w', word, 1));
    return looked
      .filter(
        (word) => word.length >= LEAST_BEGINNING && !(this.vocabulary.isEntryWord(word) && this.standsAlone(word)),
      )
      .flatMap((word) => this.shardsOfWord(word, word === words[words.length - 1] ? MOST_SHARDS_OF_LAST : MOST_SHARDS));
  }

  /**
   * Whether a word, or another form of it, is an expression by itself. Of several forms the index keeps one, which may stand in
   * the next shard: `угрожает` is found by «угрожал».
   */
  private standsAlone(word: string): boolean {
    const entries = this.vocabulary.entriesByStem.get(this.vocabulary.stem(word)) ?? [];
    return entries.some(({ stems }) => stems.length === 1);
  }

  private shardsOfWord(word: string, most = MOST_SHARDS): FileName[] {
    const stemmed = this.vocabulary.stem(word);
    return this.files('w', word.startsWith(stemmed) ? stemmed : word, most);
  }

  /** Words that may be slips or compounds. Of a Thai text in which no word is known, the places at which one may begin. */
  unknownWords(query: string): string[] {
    return this.readings(query).flatMap((text) => {
      const words = tokens(text).slice(0, MAX_QUERY_WORDS);
      if (scriptOf(text) !== 'Thai')
        return words.filter((word, at) => word.length > 3 && !this.matcher.isKnown(word, at === words.length - 1));
      const unspaced = fold(text).replace(/\s+/g, '');
      this.vocabulary.cutFor(words, unspaced);
      return words.every((word) => this.vocabulary.hasStem(word))
        ? []
        : clusterStarts(unspaced)
            .slice(0, MOST_PLACES)
            .map((place) => unspaced.slice(place))
            .filter((rest) => rest.length >= LEAST_BEGINNING);
    });
  }

  private listsFor(word: string): FileName[] {
    const beginning = word.slice(0, LEAST_BEGINNING);
    if (scriptOf(word) === 'Thai')
      return [beginning, ...respellings(beginning, this.core.typedFor ?? '')].flatMap((each) =>
        this.files('w', each, MOST_SHARDS),
      );
    return [
      ...listBeginnings(word).flatMap((beginning) => this.files('b', beginning, MOST_LISTS)),
      ...this.files('e', backwards(word).slice(0, 3), 2),
      ...this.files('w', word.slice(0, SHARED_BEGINNING), 2),
      ...respellings(word, this.core.typedFor ?? '').flatMap((spelling) => this.shardsOfWord(spelling)),
    ];
  }

  private candidateShards(word: string): FileName[] {
    if (scriptOf(word) === 'Thai') return [];
    const { guessing } = this.matcher;
    const known = guessing?.candidates(word, this.listed, this.vocabulary, this.core.compounds) ?? [];
    return known.flatMap((candidate) => this.files('w', candidate, 1));
  }
}
