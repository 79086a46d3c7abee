import { describe, expect, it } from 'vitest';
import { growthPicture, nameHeights, roundUp } from './growth-picture.ts';
import type { SizeFigures } from './site-figures.ts';

const size = (topics: number, ours: number, starlight: number): SizeFigures => ({
  topics,
  ours: { build: { processor: ours, memory: ours * 1e7, pages: 1 }, pages: {} },
  others: { starlight: { build: { processor: starlight, memory: starlight * 1e7, pages: 1 }, pages: {} } },
  again: { processor: ours / 3, memory: ours * 1e7, pages: 1 },
  interactions: { tick: 16, unfold: 16, key: 16 },
  saved: 300,
});

describe('the picture of growth', () => {
  it.each([
    [163, 200],
    [3.31, 4],
    [0.9, 1],
    [10, 10],
  ])('an axis for %d ends at %d', (value, end) => {
    expect(roundUp(value)).toBe(end);
  });

  it('names of lines that end near each other stand below each other', () => {
    expect(nameHeights([100, 20, 104])).toEqual([100, 20, 114]);
  });

  it('has a point for each size and each site, the higher value above', () => {
    const svg = growthPicture([size(10, 5, 2), size(100, 40, 12)]);
    const points = [...svg.matchAll(/<polyline points="([^"]+)"/g)].map(([, all = '']) =>
      all.split(' ').map((point) => Number(point.split(',')[1])),
    );
    // Two charts of two lines.
    expect(points.map((line) => line.length)).toEqual([2, 2, 2, 2]);
    const [ours = [], starlight = []] = points;
    for (const at of [0, 1]) expect(ours[at]).toBeLessThan(starlight[at] ?? 0);
    expect(svg).toContain('>Calm Counter</text>');
  });
});
