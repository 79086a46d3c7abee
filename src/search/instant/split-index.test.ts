import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backwards } from '../words/similarity.ts';
import { stemmerOf } from '../words/stem.ts';
import type { LanguageIndex } from './build-instant-index.ts';
import { decodeWords } from './front-coding.ts';
import type { FileName, Group, IndexFiles } from './index-file.ts';
import { inventedSketches } from './invented.fixture.ts';
import { InstantIndex } from './rank.ts';
import { EN, NB, RU, TH, indexOf } from './rank.fixture.ts';
import { splitIndex } from './split-index.ts';

/** All that a shard holds, an expression a line, with the rows it leads to. */
function linesOf({ files }: IndexFiles, name: FileName): string[] {
  const file = files.get(name);
  if (!file || !('counts' in file)) return [];
  const lines = (kind: string, groups: readonly Group[]): string[] =>
    groups.flatMap(([rows, words]) => decodeWords(words).map((each) => `${kind} ${each} → ${rows.join()}`));
  return [
    ...lines('words', file.words),
    ...lines('danger', file.danger),
    ...lines('exclusion', file.exclusions),
    ...file.situations.map(([row, situation, words]) => `situation ${String(situation)} ${words} → ${String(row)}`),
    ...decodeWords(file.outOfScope).map((word) => `out of scope ${word}`),
  ];
}
const allLines = (made: IndexFiles): Set<string> =>
  new Set([...made.files.keys()].flatMap((name) => linesOf(made, name)));

/** For each stem, how many rows are the nearest of an expression that has it. */
function rowsByStem({ expressions, endings }: LanguageIndex): Map<string, Set<number>> {
  const stemOf = stemmerOf(endings);
  const rows = new Map<string, Set<number>>();
  for (const {
    words,
    rows: [nearest = 0],
  } of expressions)
    for (const word of words.split(' ')) rows.set(stemOf(word), (rows.get(stemOf(word)) ?? new Set()).add(nearest));
  return rows;
}

describe('splitIndex', () => {
  it('leaves nothing out, and adds nothing', () => {
    fc.assert(
      fc.property(fc.oneof(inventedSketches, fc.constantFrom(EN, NB, RU, TH)), (sketch) => {
        const index = indexOf(sketch);
        const line = (kind: string, words: string, rows: readonly number[]): string =>
          `${kind} ${words} → ${rows.join()}`;
        const expected = [
          ...index.expressions.map(({ words, rows, danger, situation }) =>
            situation === undefined
              ? line(danger !== undefined ? 'danger' : 'words', words, rows)
              : line(`situation ${String(situation)}`, words, rows.slice(0, 1)),
          ),
          ...index.exclusions.map(({ words, rows }) => line('exclusion', words, rows)),
          ...index.outOfScope.map((word) => `out of scope ${word}`),
        ];
        expect([...allLines(splitIndex(index))].sort()).toEqual([...new Set(expected)].sort());
      }),
      { numRuns: 15 },
    );
  });

  it('files an expression where a query of its most telling word finds it, and a query of all its words', () => {
    fc.assert(
      fc.property(inventedSketches, (sketch) => {
        const index = indexOf(sketch);
        const made = splitIndex(index);
        const counts = rowsByStem(index);
        const stemOf = stemmerOf(index.endings);
        const { lookup } = new InstantIndex(made.core);
        const found = (query: string): Set<string> =>
          new Set(lookup.filesFor(query, 0).flatMap((name) => linesOf(made, name)));
        for (const { words, rows, danger, situation } of index.expressions) {
          if (situation !== undefined) continue;
          const [telling = ''] = words
            .split(' ')
            .filter((word) => !index.stopStems.has(stemOf(word)))
            .sort(
              (a, b) => (counts.get(stemOf(a))?.size ?? 0) - (counts.get(stemOf(b))?.size ?? 0) || (a < b ? -1 : 1),
            );
          const line = `${danger !== undefined ? 'danger' : 'words'} ${words} → ${rows.join()}`;
          if (telling !== '') expect(found(telling), telling).toContain(line);
          expect(found(words), words).toContain(line);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('finds an expression without spaces by its beginning, and by a word that stands in it', () => {
    const made = splitIndex(indexOf({ ...TH, terms: [...(TH.terms ?? []), [[2], 'ลูกค้าถือมีดทำครัว']] }));
    const { lookup } = new InstantIndex(made.core);
    for (const query of ['ลูกค้าถือ', 'มีดทำครัว', 'มีด'])
      expect(
        lookup.filesFor(query, 0).flatMap((name) => linesOf(made, name)),
        query,
      ).toContain('words ลูกคาถือมีดทำครัว → 2');
  });

  it('has each word once in the lists of beginnings and of endings; none in a language without spaces', () => {
    const made = splitIndex(indexOf({ ...NB, outOfScope: 'kabel' }));
    const wordsOf = (kind: string): string[] =>
      [...made.files].flatMap(([name, file]) =>
        name.startsWith(kind) && typeof (file as { words?: unknown }).words === 'string'
          ? decodeWords((file as { words: string }).words)
          : [],
      );
    expect(wordsOf('b')).toEqual([...new Set(wordsOf('b'))].sort());
    expect(wordsOf('b')).toEqual(expect.arrayContaining(['kabel', 'kniv', 'skjellsord', 'roper']));
    expect(
      wordsOf('e')
        .map((word) => backwards(word))
        .sort(),
    ).toEqual(wordsOf('b'));
    expect([...splitIndex(indexOf(TH)).files.keys()].filter((name) => /^[be]/.test(name))).toEqual([]);
  });

  it('tells of each stem to how many rows it leads, if to more than one, wherever it stands', () => {
    fc.assert(
      fc.property(inventedSketches, (sketch) => {
        const index = indexOf(sketch);
        const counts = rowsByStem(index);
        const stemOf = stemmerOf(index.endings);
        for (const file of splitIndex(index).files.values()) {
          if (!('counts' in file)) continue;
          const told = new Map(
            file.counts.flatMap(([count, stems]) => decodeWords(stems).map((each) => [each, count])),
          );
          const words = [...file.words, ...file.danger]
            .flatMap(([, list]) => decodeWords(list))
            .join(' ')
            .split(' ');
          for (const stemmed of new Set(words.map(stemOf))) {
            const count = counts.get(stemmed)?.size ?? 0;
            if (stemmed !== '')
              expect(told.get(stemmed)).toBe(count > 1 && !index.stopStems.has(stemmed) ? count : undefined);
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
