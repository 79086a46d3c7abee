import { editDistance, allowedEdits } from '../words/distance.ts';
import { fold, scriptOf } from '../words/fold.ts';
import { fromLatinLayout } from '../words/keyboard-layout.ts';
import { commonPrefixLength, letterBits, substringSimilarity, countMissingLetters } from '../words/similarity.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { InstantIndexFile } from './index-file.ts';
import { ScopeFilter } from './scope.ts';

/** A topic that the first answers lead to. */
export interface InstantHit {
  readonly topic: number;
  readonly score: number;
  /** How much of what was typed it accounts for, 0 to 1. */
  readonly coverage: number;
  /** The situation nearest to what was typed, else the topic's first. */
  readonly situation: string | undefined;
}
/** `words`: those that tell something, corrected where they were a slip; for full-text search and for marking. `idle`: those that do not. */
export interface RankedAnswer {
  readonly hits: readonly InstantHit[];
  readonly words: readonly string[];
  readonly stopWords: readonly string[];
  /** Share of the words that the language knows, common ones included, 0 to 1: whether it can be the one it was typed in. */
  readonly languageCoverage: number;
  /** Whether it speaks of what the site does not help with. */
  readonly outOfScope: boolean;
  /** Whether it speaks of people; so taken too where that cannot be known. */
  readonly mentionsPerson: boolean;
}

interface Entry {
  readonly topics: readonly number[];
  readonly stems: readonly string[];
  readonly joined: string;
  readonly line: string | undefined;
  total: number;
}
/** An expression, and the topics that it does not lead to. */
interface ExclusionPhrase {
  readonly topics: readonly number[];
  readonly stems: readonly string[];
  readonly joined: string;
}
/** `away`: a word of what the site does not help with; `said`: what it is all the same in expressions that mean something else. */
interface QueryWord {
  readonly meanings: ReadonlyMap<string, number>;
  readonly corrected: string;
  readonly outOfScope?: boolean;
  readonly exclusionMeanings?: ReadonlyMap<string, number> | undefined;
}

/** A word that nobody has heard of counts less than a rare one: many such tell nothing. */
const UNKNOWN_WORD_WEIGHT = 0.95;
/** A word of what the site does not help with counts against every topic. */
const OUT_OF_SCOPE_WEIGHT = 2.1;
const STOP_WORD_WEIGHT = 0.2;
/** What leads to a topic only in the second place. */
const SECONDARY_TOPIC_FACTOR = 0.3;
/** How much it counts that several expressions of a topic say so, not one alone. */
const SUPPORT_FACTOR = 0.4;
const DANGER_FACTOR = 1.45;
const MAX_QUERY_WORDS = 16;
/** As well as a word must be understood to take part in an expression that leads elsewhere. */
const MIN_EXCLUSION_QUALITY = 0.8;

export class InstantIndex {
  // Declared only: a field with a value would cost old browsers a helper.
  declare readonly file: InstantIndexFile;
  declare private readonly stem: (word: string) => string;
  declare private readonly entries: readonly Entry[];
  /** Entries by the stems they hold. */
  declare private readonly entriesByStem: ReadonlyMap<string, readonly Entry[]>;
  declare private readonly exclusionPhrases: readonly ExclusionPhrase[];
  declare private readonly scope: ScopeFilter;
  declare private readonly words: ReadonlyMap<string, string>;
  /** Words of the entries alone. */
  declare private readonly entryWords: ReadonlySet<string>;
  declare private readonly weights: Map<string, number>;
  declare private readonly queryWordCache: Map<string, QueryWord>;

  constructor(file: InstantIndexFile) {
    this.file = file;
    this.queryWordCache = new Map();
    const endings = endingsOf(file.endings);
    this.stem = (word) => stem(word, endings);
    const known = new Map<string, string>();
    const entry = (topics: readonly number[], words: readonly string[], line?: string): Entry => {
      for (const word of words) if (!known.has(word)) known.set(word, this.stem(word));
      return {
        topics,
        line,
        stems: [...new Set(words.map((word) => known.get(word) ?? word))],
        joined: words.join(''),
        total: 0,
      };
    };
    this.words = known;
    this.scope = new ScopeFilter(file, this.stem);
    this.entries = [
      ...file.topics.map(([, title], index) => entry([index], tokens(title))),
      ...file.situations.map(([topic, text]) => entry([topic], tokens(text), text)),
      ...file.terms.flatMap(([topics, expressions]) =>
        expressions.split('|').map((words) => entry(topics, words.split(' '))),
      ),
    ];
    this.entryWords = new Set(known.keys());
    this.exclusionPhrases = file.exclusions.flatMap(([topics, expressions]) =>
      expressions.split('|').map((words) => entry(topics, words.split(' '))),
    );
    const holders = new Map<string, Entry[]>();
    for (const one of this.entries) {
      for (const part of one.stems) {
        const others = holders.get(part);
        if (others) others.push(one);
        else holders.set(part, [one]);
      }
    }
    this.entriesByStem = holders;
    const little = new Set(file.stopStems.split(' '));
    const count = file.topics.length;
    this.weights = new Map(
      [...holders].map(([one, held]) => {
        const { size } = new Set(held.map(({ topics }) => topics[0]));
        return [
          one,
          little.has(one) || (count > 2 && size > count / 2) ? STOP_WORD_WEIGHT : Math.log(1 + count / size),
        ];
      }),
    );
    for (const one of little) if (!this.weights.has(one)) this.weights.set(one, STOP_WORD_WEIGHT);
    for (const one of this.entries) one.total = one.stems.reduce((sum, part) => sum + this.weight(part), 0);
  }

  /** Topics for what was typed, the best first. */
  find(typed: string): RankedAnswer {
    const plain = this.rank(typed);
    if (this.file.lang !== 'ru' || scriptOf(typed) !== 'Latin') return plain;
    const mapped = this.rank(fromLatinLayout(typed));
    return (mapped.hits[0]?.coverage ?? 0) > (plain.hits[0]?.coverage ?? 0) ? mapped : plain;
  }

  /** What a word weighs that was typed: that of what it most likely means. */
  private queryWeightOf(found: QueryWord['meanings']): number {
    const likeliest = Math.max(...found.values());
    return (
      [...found].reduce(
        (most, [one, quality]) => (quality === likeliest ? Math.max(most, this.weight(one)) : most),
        0,
      ) || UNKNOWN_WORD_WEIGHT
    );
  }

  private weight(one: string): number {
    return this.weights.get(one) ?? UNKNOWN_WORD_WEIGHT;
  }

  private rank(typed: string): RankedAnswer {
    const given = tokens(typed).slice(0, MAX_QUERY_WORDS);
    const units = this.queryWords(given);
    const best = new Map<string, number>();
    for (const { meanings: found } of units)
      for (const [one, quality] of found) best.set(one, Math.max(best.get(one) ?? 0, quality));
    const run = scriptOf(typed) === 'Thai' ? fold(typed).replace(/\s+/g, '') : '';
    const barred = this.matchExclusions(units, run);
    const scores = this.file.topics.map(() => ({
      score: 0,
      share: 0,
      line: undefined as string | undefined,
      lineScore: 0,
    }));
    const perUnit = units.map(() => scores.map(() => ({ score: 0, share: 0 })));
    const whole = scores.map(() => 0);
    const support = scores.map(() => 0);
    // Only entries that hold something of it; of a run without spaces, any may.
    for (const { topics, stems, joined, line, total } of run === ''
      ? new Set([...best.keys()].flatMap((one) => this.entriesByStem.get(one) ?? []))
      : this.entries) {
      const inRun = run === '' || (joined.length < 4 && !given.includes(joined)) ? 0 : substringSimilarity(joined, run);
      const matched = stems.reduce((sum, one) => sum + this.weight(one) * (best.get(one) ?? 0), 0);
      const coverage = Math.max(inRun, matched / (total || 1));
      if (coverage === 0) continue;
      // Whether nothing of it is left for a topic once an expression that means something else is taken out.
      const bar = (topic: number): boolean =>
        barred.some(
          ({ topics: of, stems: spent, joined: text }) =>
            of.includes(topic) &&
            (inRun === 0 || substringSimilarity(joined, run.replace(text, ' ')) === 0) &&
            stems.every((one) => spent.includes(one) || this.weight(one) === STOP_WORD_WEIGHT || !best.has(one)),
        );
      const qualities = units.map(({ meanings: found }) =>
        stems.reduce((most, one) => Math.max(most, (found.get(one) ?? 0) * this.weight(one)), 0),
      );
      for (const [rank, topic] of topics.entries()) {
        const at = rank === 0 ? 1 : SECONDARY_TOPIC_FACTOR;
        const own = scores[topic];
        if (!own || bar(topic)) continue;
        if (coverage > 0.4) support[topic] = (support[topic] ?? 0) + at * coverage;
        if (inRun > 0) whole[topic] = Math.max(whole[topic] ?? 0, inRun * at * Math.max(total, UNKNOWN_WORD_WEIGHT));
        else if (stems.length > 1 && coverage > 0.95) whole[topic] = Math.max(whole[topic] ?? 0, total * at * 0.8);
        if (line !== undefined && matched > own.lineScore) [own.line, own.lineScore] = [line, matched];
        for (const [index, quality] of qualities.entries()) {
          const cell = perUnit[index]?.[topic];
          if (!cell || quality === 0) continue;
          cell.score = Math.max(cell.score, quality * at * coverage ** 0.85);
          cell.share = Math.max(cell.share, quality);
        }
      }
    }
    const awayRuns = this.scope.countInRun(run);
    const asked = units.reduce(
      (sum, { meanings: found, outOfScope: away }) =>
        sum + (away ? OUT_OF_SCOPE_WEIGHT : 0) + this.queryWeightOf(found),
      OUT_OF_SCOPE_WEIGHT * awayRuns,
    );
    for (const [topic, own] of scores.entries()) {
      own.score =
        (perUnit.reduce((sum, cells) => sum + (cells[topic]?.score ?? 0), 0) + (whole[topic] ?? 0)) *
        (1 + SUPPORT_FACTOR * Math.log(1 + (support[topic] ?? 0)));
      // Somebody may be in danger: a wrong page about it costs less than a right one missed.
      if (this.file.danger.includes(topic) && perUnit.some((cells) => (cells[topic]?.share ?? 0) > 1))
        own.score *= DANGER_FACTOR;
      own.share = Math.min(
        1,
        Math.max(
          perUnit.reduce((sum, cells) => sum + (cells[topic]?.share ?? 0), 0),
          whole[topic] ?? 0,
        ) / (asked || 1),
      );
    }
    const hits = scores
      .flatMap(({ score, share, line }, topic) =>
        score > 0.5
          ? [
              {
                topic,
                score,
                coverage: share,
                situation: line ?? this.file.situations.find(([of]) => of === topic)?.[1],
              },
            ]
          : [],
      )
      .sort((a, b) => b.score - a.score || a.topic - b.topic);
    const tells = ({ meanings: found }: QueryWord): boolean =>
      found.size === 0 || [...found.keys()].some((one) => this.weight(one) > STOP_WORD_WEIGHT);
    const fixed = (some: readonly QueryWord[]): string[] => [...new Set(some.map((unit) => unit.corrected))];
    const heard =
      units.reduce(
        (sum, { meanings: found, outOfScope: away }) => sum + (away ? 1 : Math.max(0, ...found.values())),
        0,
      ) / (units.length || 1);
    return {
      hits,
      languageCoverage: heard,
      mentionsPerson: this.scope.mentionsPerson(given, run),
      outOfScope: awayRuns > 0 || units.some(({ outOfScope: away }) => away === true),
      words: fixed(units.filter(tells)),
      stopWords: fixed(units.filter((unit) => !tells(unit))),
    };
  }

  /** Expressions in what was typed whose words mean something else than a topic: in their order, one word between them at most. */
  private matchExclusions(units: readonly QueryWord[], run: string): readonly ExclusionPhrase[] {
    const from = (stems: readonly string[], at: number): boolean => {
      const [first, ...rest] = stems;
      if (first === undefined) return true;
      return [at, at + 1].some(
        (place) =>
          ((units[place]?.exclusionMeanings ?? units[place]?.meanings)?.get(first) ?? 0) >= MIN_EXCLUSION_QUALITY &&
          from(rest, place + 1),
      );
    };
    return this.exclusionPhrases.filter(({ stems, joined }) =>
      run === '' ? units.some((_, at) => from(stems, at)) : run.includes(joined),
    );
  }

  /** What was typed, word by word; two words that are one when written together count as that one. */
  private queryWords(given: readonly string[]): QueryWord[] {
    const units: QueryWord[] = [];
    // A mistyped Thai word falls into pieces, some of which happen to be words: then short ones count less.
    const broken = given.some((word) => word.length < 3 && scriptOf(word) === 'Thai' && !this.words.has(word));
    for (let index = 0; index < given.length; index += 1) {
      const word = given[index] ?? '';
      const next = given[index + 1];
      const joined = next === undefined ? undefined : this.exactMeaning(word + next);
      if (joined && next !== undefined && word.length > 2 && scriptOf(word) === 'Latin') {
        units.push({ meanings: joined, corrected: word + next });
        index += 1;
      } else {
        const last = index === given.length - 1;
        // The words before the one being typed stay the same from key to key.
        const key = `${word} ${String(last)} ${String(broken)}`;
        const unit = this.queryWordCache.get(key) ?? this.queryWord(word, last, broken);
        this.queryWordCache.set(key, unit);
        units.push(unit);
      }
    }
    return units;
  }

  private exactMeaning(word: string, quality = 1): ReadonlyMap<string, number> | undefined {
    const own = this.words.get(word);
    if (own !== undefined) return new Map([[own, quality]]);
    const root = this.stem(word);
    return this.weights.get(root) === STOP_WORD_WEIGHT || (root.length > 2 && this.weights.has(root))
      ? new Map([[root, 0.95 * quality]])
      : undefined;
  }

  /** What a word that was typed may mean: itself, the beginning of a word, a slip, a part of a compound; the first that fits. */
  private queryWord(word: string, last: boolean, broken: boolean): QueryWord {
    const exact = this.exactMeaning(word, broken && word.length < 4 ? 0.6 : 1);
    const tells = exact && [...exact.keys()].some((root) => this.weight(root) > STOP_WORD_WEIGHT);
    const begun =
      exact && (!last || !tells)
        ? new Map<string, number>()
        : this.prefixMeanings(word, last ? (exact ? 0.4 : 0.85) : 0.5);
    const found = new Map([...begun, ...(exact ?? [])]);
    // What is known only from expressions that mean something else leads nowhere; nor does a word by a stem that it shares
    // with one that does, where it is itself one of those that lead elsewhere.
    const leads =
      this.entryWords.has(word) ||
      (!this.scope.isListed(word) && [...found.keys()].some((root) => this.entriesByStem.has(root)));
    if (!leads && this.scope.isOutOfScope(word))
      return { meanings: new Map(), corrected: word, outOfScope: true, exclusionMeanings: exact };
    if (found.size > 0) return { meanings: found, corrected: word };
    const slipped = this.corrections(word);
    const [slip] = slipped;
    const near = slip && slip.edits < 2 ? undefined : this.compoundMeanings(word);
    if (slip && !near)
      return {
        meanings: new Map(
          slipped.map(({ known, root, edits }) => [root, edits < 2 && word.startsWith(known.slice(0, 1)) ? 0.8 : 0.65]),
        ),
        corrected: slip.known,
      };
    return { meanings: near ?? this.sharedBeginnings(word), corrected: word };
  }

  private prefixMeanings(word: string, quality: number): Map<string, number> {
    if (word.length < 3) return new Map();
    return new Map(
      [...this.words].filter(([known]) => known !== word && known.startsWith(word)).map(([, root]) => [root, quality]),
    );
  }

  /** The known words that differ least, if it can have been a slip. */
  private corrections(word: string): { known: string; root: string; edits: number }[] {
    let least = allowedEdits(word.length);
    const cut = this.stem(word);
    const letters = letterBits(cut);
    let best: { known: string; root: string; edits: number }[] = [];
    for (const [known, root] of least > 0 ? this.words : []) {
      // Each edit brings at most one letter that the other word does not have: most words need no closer look.
      if (countMissingLetters(letters, letterBits(known)) > least || this.weight(root) === STOP_WORD_WEIGHT) continue;
      // The file may have left out the very form that was meant: without their endings they compare too.
      const cutEdits = cut.startsWith(root.slice(0, 1)) ? editDistance(cut, root, least) : least + 1;
      const edits = Math.min(
        editDistance(word, known, least),
        cutEdits <= allowedEdits(cut.length) ? cutEdits : least + 1,
      );
      if (edits > least) continue;
      best = edits < least ? [] : best;
      least = edits;
      best.push({ known, root, edits });
    }
    return best;
  }

  /** Parts of a compound, at either end, and compounds that end in the word. Undefined where the language has none, or nothing fits. */
  private compoundMeanings(word: string): Map<string, number> | undefined {
    if (!this.file.compounds || word.length < 4) return undefined;
    const fits = (known: string): boolean =>
      known.length > 3 &&
      Math.abs(known.length - word.length) > 2 &&
      (word.startsWith(known) || word.endsWith(known) || known.endsWith(word));
    const found = new Map([...this.words].filter(([known]) => fits(known)).map(([, root]) => [root, 0.5]));
    return found.size > 0 ? found : undefined;
  }

  /** Forms whose endings went another way: a shared beginning that is most of both. */
  private sharedBeginnings(word: string): Map<string, number> {
    return new Map(
      [...this.words]
        .filter(([known]) => {
          const shared = commonPrefixLength(word, known);
          return shared > 4 && shared >= 0.7 * Math.max(word.length, known.length);
        })
        .map(([, root]) => [root, 0.5]),
    );
  }
}
