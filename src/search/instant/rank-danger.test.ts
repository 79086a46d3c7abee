import { describe, expect, it } from 'vitest';
import { isConfident, hitsToShow, passesThreshold } from './confidence.ts';
import type { SearchTerm } from '../../model/search-terms.ts';
import { make, term, topic } from './build-instant-index.fixture.ts';
import { TH, find, places, withAllFiles, type Sketch } from './rank.fixture.ts';
import { splitIndex } from './split-index.ts';

const SHOP: Sketch = {
  lang: 'en',
  titles: ['Safety first', 'Keep calm', 'Complaints', 'On the phone', 'Take a break'],
  terms: [
    [[1], 'angry|furious about money'],
    [[2], 'refund|wants his money back|complaint about a broken kettle'],
    [[3], 'phone'],
    [[4], 'exhausted'],
  ],
  danger: [[[0, 4], 'knife|pistol|robbery|bomb threat|has collapsed']],
  dangerCount: 1,
  exclusions: [[[0], 'knife sharpener|butter knife']],
};
const isFirst = (typed: string, of: Sketch = SHOP): boolean => {
  const [best] = find(of, typed).hits;
  return best?.row === 0 && best.danger !== undefined;
};

describe('words about danger', () => {
  it.each([
    'knife',
    'angry knife refund',
    'wants his money back with a knife',
    'complaint about a broken kettle robbery',
    'bomb threat angry furious about money refund wants his money back phone exhausted',
  ])('come first, whatever else was typed: %s', (typed) => {
    expect(isFirst(typed)).toBe(true);
  });

  it('come first though other words have the higher score', () => {
    const typed = 'complaint about a broken kettle wants his money back knife';
    const [first, second] = find(SHOP, typed).hits;
    expect([first?.row, second?.row]).toEqual([0, 2]);
    expect(second?.score).toBeGreaterThan(first?.score ?? Infinity);
  });

  it('do not come first in a term that is not about danger', () => {
    const mild: Sketch = { ...SHOP, terms: [...(SHOP.terms ?? []), ...(SHOP.danger ?? [])], danger: [] };
    expect(places(mild, 'complaint about a broken kettle wants his money back knife')[0]).toBe(2);
    expect(find(mild, 'knife').hits[0]).toMatchObject({ row: 0, danger: undefined });
  });

  it('put first the row that they lead to first, and no other of theirs', () => {
    expect(find(SHOP, 'robbery').hits.map(({ row, danger }) => [row, danger])).toEqual([
      [0, 'emergency'],
      [4, undefined],
    ]);
  });

  it('show the others of theirs too, though those score far less', () => {
    const hits = hitsToShow(find(SHOP, 'robbery'), 0.2);
    expect(hits.map(({ row, besideDanger }) => [row, besideDanger])).toEqual([
      [0, false],
      [4, true],
    ]);
  });

  it.each(['knife sharpener', 'angry about a knife sharpener', 'butter knives'])(
    'do not within an exclusion phrase: %s',
    (typed) => {
      expect(places(SHOP, typed)).not.toContain(0);
    },
  );

  it('do beside an exclusion phrase', () => {
    expect(isFirst('butter knife, then he took out a pistol')).toBe(true);
  });

  it.each([
    ['pis', false],
    ['rob', false],
    ['knif', true],
    ['pist', true],
  ])('come first as they are being typed, from four letters on: %s %s', (typed, expected) => {
    expect(isFirst(typed)).toBe(expected);
  });

  it('do not as the beginning of a longer word before the last one', () => {
    expect(isFirst('pist refund')).toBe(false);
  });

  it.each(['pistal', 'pistols', 'robery', 'bomb threats'])('come first with a slip or in another form: %s', (typed) => {
    expect(isFirst(typed)).toBe(true);
  });

  it('do not if half of the phrase was typed', () => {
    expect(isFirst('bomb')).toBe(false);
    expect(isFirst('collapsed')).toBe(false);
  });

  it('are shown however little of the query they account for, and no other language is asked', () => {
    const answer = find(SHOP, `knife ${'zzzz '.repeat(14)}`);
    expect(answer.hits[0]?.coverage).toBeLessThan(0.2);
    expect(passesThreshold(answer)).toBe(true);
    expect(hitsToShow(answer, 0.2).map(({ row }) => row)).toEqual([0, 4]);
    expect(isConfident(answer)).toBe(true);
  });

  it('are held back in a query about goods that mentions nobody', () => {
    const goods: Sketch = {
      ...SHOP,
      goods: [[[0], 'machete']],
      outOfScope: 'sale|delivery|kettle',
      personWords: 'he customer',
    };
    expect(passesThreshold(find(goods, 'machete sale delivery kettle'))).toBe(false);
    expect(passesThreshold(find(goods, 'he has a machete in a sale delivery kettle'))).toBe(true);
    // A robbery is none, though the same topic is about it.
    expect(passesThreshold(find(goods, 'robbery sale delivery kettle'))).toBe(true);
    expect(passesThreshold(find(goods, 'machete robbery sale delivery kettle'))).toBe(true);
  });

  it('come first in a text without spaces, as they are, and not with a slip that may be another word', () => {
    const thai: Sketch = { ...TH, danger: [[[1], 'ปืนพก|ขู่วางระเบิด']] };
    const best = (typed: string) => find(thai, typed).hits[0];
    expect(best('ลูกค้าโวยวายเสียงดังมีปืนพก')).toMatchObject({ row: 1, danger: 'emergency' });
    expect(best('ลูกค้าขู่วางระเบีดในร้าน')).toMatchObject({ row: 1, danger: undefined });
  });
});

describe('whom to call', () => {
  const calls = (typed: string, terms: readonly SearchTerm[]): string | undefined => {
    const at = (id: string) => ({ ...topic(id), urgency: 'danger' as const });
    const index = withAllFiles(splitIndex(make([at('ill'), at('fire')], terms)));
    return index.find(typed).hits[0]?.danger;
  };
  const collapsed = term('collapsed', ['ill'], { danger: true, call: 'ambulance' });

  it.each([
    ['collapsed', 'ambulance'],
    ['burning', 'fire'],
    ['knife', 'emergency'],
    // The same page for two reasons.
    ['collapsed stabbed', 'emergency'],
    ['fire alarm', 'fire'],
    ['alarm', 'emergency'],
  ])('at “%s”: %s', (typed, call) => {
    const terms = [
      collapsed,
      term('burning', ['fire'], { danger: true, call: 'fire' }),
      term('knife', ['fire'], { danger: true }),
      term('alarm', ['fire'], { danger: true }),
      term('fire alarm', ['fire'], { danger: true, call: 'fire' }),
      term('stabbed', ['ill'], { danger: true }),
    ];
    expect(calls(typed, terms)).toBe(call);
  });
});

describe('a topic about danger', () => {
  const doubtful: Sketch = {
    lang: 'en',
    titles: ['Danger', 'Calls', 'Rest'],
    terms: [
      [[0], 'police'],
      [[1], 'phone|phone rings'],
      [[2], 'pause'],
    ],
  };

  it('is raised above one that is a little better, if a word of it was understood', () => {
    expect(places(doubtful, 'phone police')).toEqual([1, 0]);
    expect(places({ ...doubtful, dangerCount: 1 }, 'phone police')).toEqual([0, 1]);
    expect(places({ ...doubtful, dangerCount: 1 }, 'phone')).toEqual([1]);
  });

  it('is not put first, however little speaks for it', () => {
    const answer = find({ ...doubtful, dangerCount: 1 }, 'phone rings police');
    expect(answer.hits.map(({ row, danger }) => [row, danger])).toEqual([
      [1, undefined],
      [0, undefined],
    ]);
  });
});
