import { distance, slips } from '../words/distance.ts';
import { scriptOf } from '../words/fold.ts';
import { fromLatinLayout } from '../words/layout.ts';
import { stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { FirstFile } from './first-file.ts';

/** A topic that the first answers lead to. */
export interface FirstHit {
  readonly topic: number;
  readonly score: number;
  /** How much of what was typed it accounts for, 0 to 1. */
  readonly share: number;
  /** The situation nearest to what was typed. */
  readonly line: string | undefined;
}
/** `words`: what was understood, corrected where it was a slip; for full-text search and for marking. */
export interface Answer { readonly hits: readonly FirstHit[]; readonly words: readonly string[] }

interface Entry { readonly topics: readonly number[]; readonly stems: readonly string[]; readonly joined: string; readonly line: string | undefined }
interface Unit { readonly word: string; readonly found: ReadonlyMap<string, number>; readonly fixed: string }

/** A word that nobody has heard of counts as much as a rather rare one. */
const UNKNOWN = 1.4;
const COMMON = 0.12;
/** What leads to a topic only in the second place. */
const SECOND = 0.5;
const MOST_WORDS = 16;

export class FirstIndex {
  readonly file: FirstFile;
  private readonly entries: readonly Entry[];
  private readonly words: ReadonlyMap<string, string>;
  private readonly weights: ReadonlyMap<string, number>;

  constructor(file: FirstFile) {
    this.file = file;
    const entry = (topics: readonly number[], text: string, line?: string): Entry => {
      const words = tokens(text);
      return { topics, line, stems: [...new Set(words.map((word) => stem(word, file.lang)))], joined: words.join('') };
    };
    this.entries = [
      ...file.topics.map(([, title], index) => entry([index], title)),
      ...file.situations.map(([topic, text]) => entry([topic], text, text)),
      ...file.terms.flatMap(([topics, words]) => words.split('|').map((word) => entry(topics, word))),
    ];
    const texts = [...file.topics.map(([, title]) => title), ...file.situations.map(([, text]) => text), ...file.terms.flatMap(([, words]) => words.split('|'))];
    this.words = new Map(texts.flatMap(tokens).map((word) => [word, stem(word, file.lang)]));
    const spread = new Map<string, Set<number>>();
    for (const { topics, stems } of this.entries) {
      for (const one of stems) spread.set(one, (spread.get(one) ?? new Set()).add(topics[0] ?? 0));
    }
    const common = new Set(file.common.split(' '));
    this.weights = new Map([...spread].map(([one, { size }]) => [one, common.has(one) ? COMMON : Math.log(1 + file.topics.length / size)]));
  }

  /** Topics for what was typed, the best first. */
  find(typed: string): Answer {
    const plain = this.answer(typed);
    if (this.file.lang !== 'ru' || scriptOf(typed) !== 'Latin') return plain;
    const mapped = this.answer(fromLatinLayout(typed));
    return (mapped.hits[0]?.share ?? 0) > (plain.hits[0]?.share ?? 0) ? mapped : plain;
  }

  private weight(one: string): number {
    return this.weights.get(one) ?? UNKNOWN;
  }

  private answer(typed: string): Answer {
    const given = tokens(typed).slice(0, MOST_WORDS);
    const units = this.units(given);
    const best = new Map<string, number>();
    for (const { found } of units) for (const [one, quality] of found) best.set(one, Math.max(best.get(one) ?? 0, quality));
    const run = scriptOf(typed) === 'Thai' ? given.join('') : '';
    const scores = this.file.topics.map(() => ({ score: 0, share: 0, line: undefined as string | undefined, lineScore: 0 }));
    const perUnit = units.map(() => scores.map(() => ({ score: 0, share: 0 })));
    const whole = scores.map(() => 0);
    for (const { topics, stems, joined, line } of this.entries) {
      const total = stems.reduce((sum, one) => sum + this.weight(one), 0);
      const inRun = run !== '' ? partOf(joined, run) : 0;
      const matched = stems.reduce((sum, one) => sum + this.weight(one) * (best.get(one) ?? 0), 0);
      const coverage = Math.max(inRun, matched / (total || 1));
      if (coverage === 0) continue;
      for (const [rank, topic] of topics.entries()) {
        const at = rank === 0 ? 1 : SECOND;
        const own = scores[topic];
        if (!own) continue;
        if (inRun > 0) whole[topic] = Math.max(whole[topic] ?? 0, inRun * at * Math.max(total, UNKNOWN));
        else if (stems.length > 1 && coverage > 0.95) whole[topic] = Math.max(whole[topic] ?? 0, total * at * 0.6);
        if (line !== undefined && matched > own.lineScore) [own.line, own.lineScore] = [line, matched];
        for (const [index, { found }] of units.entries()) {
          const quality = stems.reduce((most, one) => Math.max(most, (found.get(one) ?? 0) * this.weight(one)), 0);
          const cell = perUnit[index]?.[topic];
          if (!cell || quality === 0) continue;
          cell.score = Math.max(cell.score, quality * at * coverage ** 0.6);
          cell.share = Math.max(cell.share, quality);
        }
      }
    }
    const asked = units.reduce((sum, { found }) => sum + ([...found.keys()].reduce((most, one) => Math.max(most, this.weight(one)), 0) || UNKNOWN), 0);
    for (const [topic, own] of scores.entries()) {
      own.score = perUnit.reduce((sum, cells) => sum + (cells[topic]?.score ?? 0), 0) + (whole[topic] ?? 0);
      own.share = Math.min(1, Math.max(perUnit.reduce((sum, cells) => sum + (cells[topic]?.share ?? 0), 0), whole[topic] ?? 0) / (asked || 1));
    }
    const hits = scores.flatMap(({ score, share, line }, topic) => (score > 0.5 ? [{ topic, score, share, line }] : []))
      .sort((a, b) => b.score - a.score || a.topic - b.topic);
    return { hits, words: [...new Set(units.map(({ fixed }) => fixed))] };
  }

  /** What was typed, word by word; two words that are one when written together count as that one. */
  private units(given: readonly string[]): Unit[] {
    const units: Unit[] = [];
    for (let index = 0; index < given.length; index += 1) {
      const word = given[index] ?? '';
      const next = given[index + 1];
      const joined = next === undefined ? undefined : this.exactly(word + next);
      if (joined && next !== undefined && word.length > 2 && scriptOf(word) === 'Latin') {
        units.push({ word: word + next, found: joined, fixed: word + next });
        index += 1;
      } else units.push(this.unit(word, index === given.length - 1));
    }
    return units;
  }

  private exactly(word: string): ReadonlyMap<string, number> | undefined {
    const own = this.words.get(word);
    if (own !== undefined) return new Map([[own, 1]]);
    const root = stem(word, this.file.lang);
    return root.length > 2 && this.weights.has(root) ? new Map([[root, 0.95]]) : undefined;
  }

  private unit(word: string, last: boolean): Unit {
    const exact = this.exactly(word);
    const found = new Map<string, number>(exact ?? []);
    const take = (root: string, quality: number): void => { found.set(root, Math.max(found.get(root) ?? 0, quality)); };
    let fixed = word;
    // A word as it is being typed; also the forms of a word that its ending did not bring together.
    if (word.length > 2) {
      for (const [known, root] of this.words) {
        if (known !== word && known.startsWith(word)) take(root, (last ? 0.85 : 0.6) * (exact ? 0.5 : 1));
      }
    }
    if (found.size === 0 && word.length > 3) {
      // Parts of a compound, at either end, and the compound that has the word at its end.
      for (const [known, root] of this.words) {
        if (known.length > 3 && word.length - known.length > 2 && (word.startsWith(known) || word.endsWith(known))) take(root, 0.6);
        else if (known.length - word.length > 2 && known.endsWith(word)) take(root, 0.6);
      }
    }
    if (found.size === 0) {
      let least = slips(word.length);
      for (const [known, root] of this.words) {
        if (this.weight(root) === COMMON) continue;
        const edits = distance(word, known, least);
        if (edits > least) continue;
        if (edits < least) found.clear();
        least = edits;
        take(root, edits < 2 ? 0.8 : 0.65);
        fixed = known;
      }
    }
    if (found.size === 0 && word.length > 5) {
      // A form whose ending went another way: a shared beginning that is most of both.
      for (const [known, root] of this.words) {
        const shared = common(word, known);
        if (shared > 4 && shared >= 0.7 * Math.max(word.length, known.length)) take(root, 0.6);
      }
    }
    return { word, found, fixed };
  }
}

const common = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** How well a Thai expression stands in a run of text, or a run that is being typed begins it: 1 whole, less with a slip, 0 not. */
function partOf(expression: string, run: string): number {
  if (expression.length < 2) return 0;
  if (run.includes(expression)) return 1;
  if (run.length > 2 && expression.startsWith(run)) return 0.8;
  if (expression.length < 5) return 0;
  const most = expression.length < 8 ? 1 : 2;
  // The stretch of the run that differs least, by dynamic programming (Sellers).
  let row = Array.from({ length: expression.length + 1 }, (_, index) => index);
  let least = row[expression.length] ?? most + 1;
  for (const letter of run) {
    const next = [0];
    for (let index = 1; index <= expression.length; index += 1) {
      next.push(Math.min((row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1, (row[index - 1] ?? 0) + (expression[index - 1] === letter ? 0 : 1)));
    }
    row = next;
    least = Math.min(least, row[expression.length] ?? least);
  }
  return least <= most ? 0.75 : 0;
}

