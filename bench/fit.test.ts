import { describe, expect, it } from 'vitest';
import { fit, type Judge } from './fit.ts';
import { isTraining, objective, partOf, type Judgement } from './judgement.ts';
import type { Query } from './golden.ts';
import type { Weight } from './weight-ranges.ts';

const judgement = (given: Partial<Judgement>): Judgement => ({
  count: 100,
  first: 0,
  three: 0,
  reciprocal: 0,
  wrong: 0,
  wrongCount: 10,
  none: 0,
  noneCount: 10,
  ...given,
});
const weight = (name: string, value: number, least: number, most: number): Weight => ({
  name,
  value,
  least,
  most,
  unit: 'weight',
  group: 'Weights of words',
});

describe('objective', () => {
  it('is the mean reciprocal rank less the faults', () => {
    expect(objective(judgement({ reciprocal: 80 }))).toBeCloseTo(0.8);
    expect(objective(judgement({ reciprocal: 80, wrong: 10 }))).toBeCloseTo(0.7);
    expect(objective(judgement({ reciprocal: 80, none: 10 }))).toBeCloseTo(0.75);
  });
});

describe('partOf', () => {
  const queries = Array.from({ length: 400 }, (_, at): Query => ({
    kind: 'short',
    lang: 'nb',
    page: 'nb',
    q: `q${String(at)}`,
    want: ['a'],
    not: [],
  }));

  it('has each query in one of two halves, always the same, and some in a sample', () => {
    const [train, validation] = [partOf(queries, 'train'), partOf(queries, 'validation')];
    expect(train.length + validation.length).toBe(400);
    expect(Math.abs(train.length - 200)).toBeLessThan(40);
    expect(train.every(isTraining)).toBe(true);
    expect(validation.some(isTraining)).toBe(false);
    expect(partOf(queries, 'sample').length).toBeGreaterThan(30);
    expect(partOf(queries, 'sample').length).toBeLessThan(75);
  });
});

describe('fit', () => {
  /** Best where A is 2 and B as great as it may be. */
  const judge: Judge = ({ A = 1, B = 1 }, part) =>
    Promise.resolve(judgement({ reciprocal: part === 'train' ? 90 - 10 * Math.abs(A - 2) + B : 50 }));
  const run = async (): Promise<{ values: ReadonlyMap<string, number>; said: string[] }> => {
    const said: string[] = [];
    const values = await fit([weight('A', 1, 0.5, 4), weight('B', 1, 0.5, 1.3)], judge, (text) => said.push(text));
    return { values, said };
  };

  it('moves each weight where it helps, within its range', async () => {
    const { values } = await run();
    expect(Math.abs((values.get('A') ?? 0) - 2)).toBeLessThan(0.1);
    expect(values.get('B')).toBe(1.3);
  });

  it('tells start, steps and end, with both halves, and the same each time', async () => {
    const { said } = await run();
    expect(said[0]).toContain('start, training:   objective 0.81');
    expect(said).toEqual(expect.arrayContaining([expect.stringContaining('  A 1 → 1.25: objective')]));
    expect(said.find((text) => text.startsWith('end, validation'))).toContain('objective 0.50000');
    expect((await run()).said).toEqual(said);
  });

  it('leaves weights alone that are best as they are', async () => {
    const values = await fit([weight('A', 2, 0.5, 4)], judge, () => undefined);
    expect(values.get('A')).toBe(2);
  });
});
