import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstantIndex, RankedAnswer } from './rank.ts';
import { EN, NB, RU, TH, open, places } from './rank.fixture.ts';

describe('any query', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'knife',
      'someone',
      'angry',
      'burnt out',
      'butikk sjef',
      'клиент',
      'rkbtyn',
      'ตะโกน',
      'โวยวาย',
      ' ',
      '-',
      'constructor',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...Array.from("aeøskคนเ้ำ клё'<&")) }),
  );
  const typed = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' ').slice(0, 200));
  const indexes = [EN, NB, RU, TH].map(open);
  const expectSound = ({ hits, words }: RankedAnswer, index: InstantIndex): void => {
    for (const group of [hits.filter(({ danger }) => danger), hits.filter(({ danger }) => !danger)])
      expect(group.map(({ score }) => score)).toEqual(group.map(({ score }) => score).sort((a, b) => b - a));
    expect(hits.map(({ danger }) => danger)).toEqual(
      hits.map(({ danger }) => danger).sort((a, b) => Number(b) - Number(a)),
    );
    expect(hits.filter(({ score, coverage: share }) => !(score > 0 && share >= 0 && share <= 1))).toEqual([]);
    expect(new Set(hits.map(({ row }) => row)).size).toBe(hits.length);
    expect(hits.filter(({ row }) => index.row(row) === undefined)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  };

  it('has sorted hits, each row once, with coverages between 0 and 1', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
        expectSound(index.find(text), index);
      }),
      { numRuns: 400 },
    );
  });

  it('has such hits with any index too', () => {
    const text = fc.oneof(piece, typed);
    const place = fc.nat({ max: 4 });
    const made = fc.record({
      titles: fc.array(text, { maxLength: 4 }),
      situations: fc.array(fc.tuple(place, text), { maxLength: 4 }),
      terms: fc.array(
        fc.tuple(
          fc.array(place, { maxLength: 2 }),
          fc.array(text, { maxLength: 3 }).map((words) => words.join('|')),
        ),
        { maxLength: 4 },
      ),
      danger: fc.array(fc.tuple(fc.array(place, { maxLength: 2 }), text), { maxLength: 2 }),
      dangerCount: fc.nat({ max: 2 }),
      exclusions: fc.array(fc.tuple(fc.array(place, { maxLength: 2 }), text), { maxLength: 2 }),
      outOfScope: text,
      stopStems: text,
      typedFor: fc.constantFrom('', 'ae'),
      compounds: fc.boolean(),
    });
    fc.assert(
      fc.property(made, fc.constantFrom('en', 'nb', 'ru', 'th'), text, (some, lang, asked) => {
        const index = open({ lang, ...some });
        expectSound(index.find(asked), index);
      }),
      { numRuns: 200 },
    );
  });

  it('of one search word has its row first', () => {
    const words = (EN.terms ?? []).flatMap(([[row = 0], all]) => all.split('|').map((word) => [row, word] as const));
    fc.assert(
      fc.property(fc.constantFrom(...words), ([row, word]) => {
        expect(places(EN, word)[0]).toBe(row);
      }),
    );
  });

  it('has the same answer when it is asked again', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
        const before = index.find(text);
        expect(index.find(text)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
