import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPatterns } from './index-patterns.ts';
import { term } from './build-instant-index.fixture.ts';
import { find, indexOf, places, type Sketch } from './rank.fixture.ts';
import { splitIndex } from './split-index.ts';

const SHOP: Sketch = {
  lang: 'en',
  titles: ['Safety first', 'Complaints', 'On the phone', 'Take a break'],
  terms: [
    [[1], 'refund|hammer broken|chair'],
    [[2], 'phone'],
  ],
  danger: [[[0], 'pistol']],
  dangerCount: 1,
  patterns: [[[0, 3], '<swing> <object>|<object> at me|bit <person>']],
  sets: { object: 'hammer|chair|golf club', swing: 'swings|pulls out', person: 'me|guard' },
  exclusions: [[[0], 'swings hammer on tv']],
};
const isDanger = (typed: string, of: Sketch = SHOP): boolean => {
  const [best] = find(of, typed).hits;
  return best?.row === 0 && best.danger === 'emergency';
};

describe('an expression with sets', () => {
  it.each([
    'swings a hammer',
    'he swings an old wooden chair',
    'swinging hammers about',
    'refund refused now he swings the chair',
    'she pulls it out the golf club',
    'pulls out golf club',
    'hammer pointed at me',
    'he bit the guard',
  ])('is found with any word of each, in any form, near each other: %s', (typed) => {
    expect(isDanger(typed)).toBe(true);
  });

  it.each([
    ['one part alone', 'swings'],
    ['the other part alone', 'hammer'],
    ['parts in the other order', 'the hammer swings'],
    ['parts far from each other', 'swings by every day and asks for a chair'],
    ['words of one part apart', 'pulls the sleeve out and golf club'],
    ['a word of a part alone', 'swings golf'],
    ['words between which more stand than within one', 'me a bit'],
  ])('is not found by %s', (_, typed) => {
    expect(isDanger(typed)).toBe(false);
  });

  it('leads to the rows of its term, the nearest first', () => {
    expect(places(SHOP, 'swings a chair')).toEqual([0, 3, 1]);
    const { hits } = find(SHOP, 'swings a chair');
    expect(hits.find(({ row }) => row === 3)?.besideDanger).toBe(true);
  });

  it('is found by a word that would be a slip of another, were it in no set', () => {
    const of: Sketch = { ...SHOP, terms: [[[1], 'stole']], sets: { ...SHOP.sets, object: 'stool' } };
    expect(isDanger('swings a stool', of)).toBe(true);
  });

  it('is taken away by an exclusion, unless more was typed of it', () => {
    expect(isDanger('swings hammer on tv')).toBe(false);
    expect(isDanger('swings hammer on tv at me')).toBe(true);
  });

  it('is known for its words, though no other expression has them', () => {
    const { languageCoverage, hits } = find(SHOP, 'swings golf club');
    expect(languageCoverage).toBe(1);
    expect(hits[0]?.coverage).toBe(1);
  });

  it('has its parts among the letters of a script without spaces', () => {
    const salon: Sketch = {
      lang: 'th',
      titles: ['ปลอดภัย', 'พัก'],
      danger: [[[0], 'ปืน']],
      patterns: [[[0], '<hold> <object> จี้คอ|<hold><object>ขู่']],
      sets: { hold: 'หยิบ|ชัก', object: 'กรรไกร|ค้อน' },
      exclusions: [[[0], 'กรรไกรตัดผม|หยิบกรรไกรจี้คอหุ่น']],
      dangerCount: 1,
    };
    expect(isDanger('เขาหยิบกรรไกรมาจี้คอช่าง', salon)).toBe(true);
    expect(isDanger('ชักค้อนออกมา ขู่พนักงาน', salon)).toBe(true);
    expect(isDanger('ค้อนหยิบจี้คอ', salon)).toBe(false);
    // Scissors to cut hair with are goods, at somebody's throat they are not.
    expect(isDanger('หยิบกรรไกรตัดผมจี้คอ', salon)).toBe(true);
    expect(isDanger('หยิบกรรไกรจีคอหุน', salon)).toBe(false);
  });

  it('is in one file', () => {
    const { core, files } = splitIndex(indexOf(SHOP));
    expect(files.get('p0')).toMatchObject({
      sets: ['AchairAgolf clubAhammer', 'AguardAme', 'Apulls outAswings'],
      patterns: [[[0, 3], 'A<0> at meB2> <0>Abit <1>']],
    });
    expect(core).not.toHaveProperty('patterns');
    expect(splitIndex(indexOf({ ...SHOP, patterns: [] })).files.get('p0')).toMatchObject({ sets: [], patterns: [] });
  });

  it('of a set that the language does not have is left out, and so is one of a term that is not about danger', () => {
    const terms = [term('a', ['x'], { patterns: ['swings <tool>', 'swings <object>'] })];
    const sets = new Map([['object', ['Chair', 'chair']]]);
    const cut = (text: string): string => text.toLowerCase();
    expect(indexPatterns(terms, sets, cut, () => ({ rows: [0], danger: 'fire' }))).toEqual({
      patterns: [{ words: 'swings <0>', rows: [0], danger: 'fire' }],
      sets: [['chair']],
    });
    expect(indexPatterns(terms, sets, cut, () => ({ rows: [0] })).patterns).toEqual([]);
  });

  it('is found whatever is typed around it', () => {
    const word = fc.constantFrom('the', 'man', 'phone', 'refund', 'blue', 'xyz');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        fc.array(word, { maxLength: 3 }),
        fc.array(word, { maxLength: 5 }),
        (before, between, after) => {
          const typed = [...before, 'swings', ...between, 'chair', ...after].join(' ');
          expect(isDanger(typed), typed).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
