import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedIndex, inventedSketches, inventedWords, randomNumbers } from './invented.fixture.ts';
import { EN, indexOf, type Sketch } from './rank.fixture.ts';
import { splitIndex } from './split-index.ts';

describe('two builds', () => {
  const shuffled = <T>(list: readonly T[] = [], seed: number): T[] => {
    const next = randomNumbers(seed);
    return list
      .map((value) => [next(1000), value] as const)
      .sort(([a], [b]) => a - b)
      .map(([, value]) => value);
  };

  it('make the same files, in whatever order the terms stand', () => {
    fc.assert(
      fc.property(inventedSketches, fc.nat(), (sketch, seed) => {
        const { terms, danger, exclusions, outOfScope } = sketch;
        const other: Sketch = {
          ...sketch,
          terms: shuffled(terms, seed),
          danger: shuffled(danger, seed),
          exclusions: shuffled(exclusions, seed),
          outOfScope: shuffled(outOfScope?.split('|'), seed).join('|'),
        };
        const text = (of: Sketch): string => {
          const { core, files } = splitIndex(indexOf(of));
          return JSON.stringify([core, [...files]]);
        };
        expect(text(sketch)).toBe(text(sketch));
        expect(text(other)).toBe(text(sketch));
      }),
      { numRuns: 12 },
    );
  });

  it('have another version as soon as anything differs', () => {
    const versions = [
      EN,
      { ...EN, titles: ['Keep very calm', ...EN.titles.slice(1)] },
      { ...EN, terms: [...(EN.terms ?? []), [[0], 'rage']] as const },
      { ...EN, danger: EN.terms ?? [], terms: [] },
      { ...EN, exclusions: [[[0], 'angry birds']] as const },
      { ...EN, stopStems: 'someon' },
      { ...EN, outOfScope: 'cable' },
      { ...EN, dangerCount: 1 },
    ].map((sketch: Sketch) => splitIndex(indexOf(sketch)).core.version);
    expect(new Set(versions).size).toBe(versions.length);
    for (const version of versions) expect(version).toMatch(/^[0-9a-f]{10}$/);
  });
});

describe('the files of a large index', () => {
  const made = splitIndex(inventedIndex(inventedWords(randomNumbers(7), 12_000), 60));
  const sizes = (kind: string): number[] =>
    [...made.files].filter(([name]) => name.startsWith(kind)).map(([, file]) => JSON.stringify(file).length);

  it('are bounded, however many words there are', () => {
    expect(Math.max(...sizes('w'))).toBeLessThan(12_000);
    expect(Math.max(...sizes('b'), ...sizes('e'))).toBeLessThan(9000);
    expect(JSON.stringify(made.core.rows).length).toBeLessThan(2800);
    expect(JSON.stringify({ ...made.core, rows: [] }).length).toBeLessThan(2000);
  });

  it('are not many more than are needed', () => {
    for (const kind of ['w', 'b', 'e']) {
      const mean = sizes(kind).reduce((sum, size) => sum + size, 0) / sizes(kind).length;
      expect(mean, kind).toBeGreaterThan(1500);
    }
  });
});
