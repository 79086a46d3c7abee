import * as guessing from './guess.ts';
import { profileOf } from '../../language/profiles/index.ts';
import { canonicalThai, fold } from '../words/fold.ts';
import { endingsOf } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import { term } from './build-instant-index.fixture.ts';
import type { LanguageIndex } from './build-instant-index.ts';
import { fileText } from './file-text.ts';
import type { IndexFiles } from './index-file.ts';
import { indexPatterns } from './index-patterns.ts';
import { readPatterns } from './patterns.ts';
import { InstantIndex, type RankedAnswer } from './rank.ts';
import { readCore, readFile } from './read-index-file.ts';
import { splitIndex } from './split-index.ts';

/** Rows, the nearest first, and expressions that lead there, as people write them, separated by `|`. */
type Words = readonly [rows: readonly number[], words: string];

/** A small index of one language, as a test writes it down. */
export interface Sketch {
  readonly lang: string;
  readonly titles: readonly string[];
  readonly situations?: readonly (readonly [row: number, text: string])[];
  readonly terms?: readonly Words[];
  /** Terms about danger. */
  readonly danger?: readonly Words[];
  /** Patterns about danger, and the words of the sets that they name. */
  readonly patterns?: readonly Words[];
  readonly sets?: Readonly<Record<string, string>>;
  /** The first rows are topics about danger: so many. */
  readonly dangerCount?: number;
  /** Terms about danger whose words may name goods. */
  readonly goods?: readonly Words[];
  readonly exclusions?: readonly Words[];
  readonly outOfScope?: string;
  readonly stopStems?: string;
  readonly personWords?: string;
  readonly compounds?: boolean;
  readonly questions?: readonly Words[];
  /** Left out: those of the language. */
  readonly endings?: string;
  readonly keyboard?: string;
  readonly typedFor?: string;
}

const list = (text = '', separator = '|'): string[] => text.split(separator).filter((part) => part !== '');

/** The index of a sketch, with its expressions as the build leaves them. */
export function indexOf(sketch: Sketch): LanguageIndex {
  const unspaced = sketch.lang === 'th';
  const cut = (text: string): string =>
    unspaced ? fold(canonicalThai(text)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '') : tokens(text).join(' ');
  const expressions = (terms: readonly Words[] = [], danger?: 'emergency'): LanguageIndex['expressions'] =>
    terms.flatMap(([rows, all]) =>
      list(all).map((words) => ({ words: cut(words), rows, ...(danger === undefined ? {} : { danger }) })),
    );
  const situations = sketch.titles.map((_, row) =>
    (sketch.situations ?? []).filter(([of]) => of === row).map(([, text]) => text),
  );
  const kept = (all: LanguageIndex['expressions']): LanguageIndex['expressions'] =>
    all.filter(({ words, rows }) => words !== '' && rows.length > 0);
  return {
    lang: sketch.lang,
    endings: endingsOf(sketch.endings ?? profileOf(sketch.lang).endings),
    compounds: sketch.compounds ?? false,
    unspaced,
    ...(sketch.keyboard === undefined ? {} : { keyboard: sketch.keyboard }),
    ...(sketch.typedFor === undefined ? {} : { typedFor: sketch.typedFor }),
    personWords: list(sketch.personWords, ' '),
    stopStems: new Set(list(sketch.stopStems, ' ')),
    rows: sketch.titles.map((title, row) => [
      `t${String(row)}`,
      title,
      `/${String(row)}/`,
      'during',
      situations[row] ?? [],
    ]),
    dangerCount: sketch.dangerCount ?? 0,
    calls: Array.from({ length: sketch.dangerCount ?? 0 }, () => 'emergency' as const),
    questions: kept(expressions(sketch.questions)),
    expressions: kept([
      ...sketch.titles.map((title, row) => ({ words: cut(title), rows: [row] })),
      ...situations.flatMap((texts, row) =>
        texts.map((text, situation) => ({ words: cut(text), rows: [row], situation, isSituation: true as const })),
      ),
      ...expressions(sketch.terms),
      ...expressions(sketch.danger, 'emergency'),
      ...expressions(sketch.goods, 'emergency').map((each) => ({ ...each, isGoods: true as const })),
    ]),
    exclusions: kept(expressions(sketch.exclusions)),
    ...indexPatterns(
      (sketch.patterns ?? []).map(([, all], at) => term(String(at), [], { patterns: list(all) })),
      new Map(Object.entries(sketch.sets ?? {}).map(([name, words]) => [name, list(words)])),
      cut,
      ({ id }) => ({ rows: sketch.patterns?.[Number(id)]?.[0] ?? [], danger: 'emergency' }),
    ),
    outOfScope: list(sketch.outOfScope).map(cut),
    redundant: 0,
  };
}

/** An index to which all its files have been added, as they come from a server. */
export function withAllFiles({ core, files }: IndexFiles): InstantIndex {
  const index = new InstantIndex(readCore(JSON.parse(JSON.stringify(core))));
  index.guessing = guessing;
  index.severalWords = { readPatterns };
  for (const [name, file] of files) index.add(name, readFile(JSON.parse(fileText(file))));
  return index;
}

const opened = new WeakMap<Sketch, InstantIndex>();
export function open(sketch: Sketch): InstantIndex {
  const index = opened.get(sketch) ?? withAllFiles(splitIndex(indexOf(sketch)));
  opened.set(sketch, index);
  return index;
}

export const EN: Sketch = {
  lang: 'en',
  titles: ['Keep calm', 'Safety first', 'Set a limit', 'On the phone', 'Take a break'],
  situations: [
    [0, 'Someone is shouting at me'],
    [1, 'Someone came with a hammer'],
    [1, 'Someone threatens the shop'],
    [2, 'Someone insults us'],
    [3, 'The caller hangs up'],
    [4, 'My hands shake'],
  ],
  terms: [
    [[0], 'anger|angry|furious'],
    [[1], 'weapon|knife|gun|pistol'],
    [[4, 0], 'exhaustion|exhausted|burnt out'],
    [[3], 'on hold|transfer'],
  ],
};
export const NB: Sketch = {
  lang: 'nb',
  titles: ['Hold roen', 'Sikkerhet', 'Sett grenser', 'Be om hjelp'],
  situations: [[0, 'Noen roper til meg']],
  terms: [
    [[0], 'sinne|sint'],
    [[1], 'våpen|kniv'],
    [[2], 'fornærmelse|skjellsord'],
    [[3], 'leder|butikksjef|butikk'],
  ],
  compounds: true,
};
export const RU: Sketch = {
  lang: 'ru',
  keyboard: profileOf('ru').keyboard ?? '',
  titles: ['Спокойствие', 'Оружие', 'Отдых'],
  situations: [[0, 'На меня кричат']],
  terms: [
    [[0], 'клиент|крик'],
    [[1], 'нож|угроза'],
  ],
};
export const TH: Sketch = {
  lang: 'th',
  titles: ['ใจเย็น', 'ปลอดภัย', 'พัก'],
  situations: [[0, 'มีคนตะโกนใส่ฉัน']],
  terms: [
    [[0], 'โวยวาย|เสียงดัง|ตะโกน|มาคุ'],
    [[1], 'มีด|ขู่ฆ่า'],
    [[2], 'เหนื่อย|นอนไม่หลับ'],
  ],
};

export const find = (of: Sketch, typed: string): RankedAnswer => open(of).find(typed);
export const places = (of: Sketch, typed: string): number[] => find(of, typed).hits.map(({ row }) => row);
export const scoreOf = (of: Sketch, typed: string, row: number): number =>
  find(of, typed).hits.find((hit) => hit.row === row)?.score ?? 0;
