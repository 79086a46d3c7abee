import { describe, expect, it } from 'vitest';
import { ROWS_PER_FILE, type FileName } from './index-file.ts';
import { indexOf, withAllFiles, type Sketch } from './rank.fixture.ts';
import { InstantIndex } from './rank.ts';
import { splitIndex } from './split-index.ts';

const MANY = 100;
const sketch: Sketch = {
  lang: 'en',
  titles: Array.from({ length: MANY }, (_, row) => `Title ${String(row)} ${'that is long '.repeat(5)}`),
  situations: [[90, 'Someone shouts']],
  terms: [[[90], 'furious']],
};
const made = splitIndex(indexOf(sketch));
const fileOf = (row: number): FileName => `r${String(Math.floor(row / ROWS_PER_FILE))}` as FileName;

describe('rows', () => {
  it('stand in row files, each with its number', () => {
    expect(made.core.rowCount).toBe(MANY);
    expect(made.core.rows).toEqual([]);
    const rows = [...made.files].flatMap(([name, file]) =>
      'rows' in file ? file.rows.map(([id], at) => [Number(name.slice(1)) * ROWS_PER_FILE + at, id]) : [],
    );
    expect(rows).toEqual(sketch.titles.map((_, row) => [row, `t${String(row)}`]));
  });

  it('are known once their file has been added', () => {
    const index = new InstantIndex(made.core);
    expect(index.row(90)).toBeUndefined();
    expect(index.lookup.filesOfRows([90, 91, 40])).toEqual([fileOf(90), fileOf(40)]);
    const file = made.files.get(fileOf(90));
    if (file) index.add(fileOf(90), file);
    expect(index.row(90)).toEqual(['t90', sketch.titles[90], '/90/', 'during', ['Someone shouts']]);
    expect(index.lookup.filesOfRows([90, 91, 40])).toEqual([fileOf(40)]);
  });

  it('are all known once all files have been added, and are found all the same', () => {
    const index = withAllFiles(made);
    for (const row of sketch.titles.keys()) expect(index.row(row)?.[0]).toBe(`t${String(row)}`);
    expect(index.row(MANY)).toBeUndefined();
    expect(index.find('furious').hits[0]?.row).toBe(90);
  });

  it('are found before their file has been added', () => {
    const index = new InstantIndex(made.core);
    for (const name of index.lookup.filesFor('furious', 0)) {
      const file = made.files.get(name);
      if (file) index.add(name, file);
    }
    expect(index.find('furious').hits[0]?.row).toBe(90);
    expect(index.row(90)).toBeUndefined();
  });

  it('about danger all stand in the core file, whatever their size', () => {
    const { core } = splitIndex(indexOf({ ...sketch, dangerCount: 60 }));
    expect(core.rows.length).toBe(60);
    expect(core.calls).toHaveLength(60);
  });
});
