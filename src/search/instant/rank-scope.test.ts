import { describe, expect, it } from 'vitest';
import { TH, find, places, type Sketch } from './rank.fixture.ts';

describe('an exclusion phrase', () => {
  const calls: Sketch = {
    lang: 'en',
    titles: ['On the phone', 'Rest', 'Safety'],
    situations: [[0, 'The phone rings']],
    terms: [
      [[0], 'phone|call'],
      [[1], 'break'],
    ],
    exclusions: [[[0], 'phone charger|my phone broke']],
  };

  it('does not lead to the topic, in any form of its words', () => {
    for (const typed of ['phone charger', 'do we sell phone chargers', 'my old phone broke'])
      expect(places(calls, typed)).not.toContain(0);
  });

  it('changes nothing where its words stand apart', () => {
    for (const typed of ['phone', 'charger or phone', 'the phone rings and rings', 'phone charger, then a call'])
      expect(places(calls, typed)[0]).toBe(0);
  });

  it('excludes its own topics only', () => {
    expect(places({ ...calls, exclusions: [[[1], 'phone charger']] }, 'phone charger')).toEqual([0]);
  });

  it('is found in a text without spaces', () => {
    const thai: Sketch = { ...TH, exclusions: [[[1], 'มีดทำครัว']] };
    expect(places(TH, 'ซื้อมีดทำครัวที่ไหน')).toContain(1);
    expect(places(thai, 'ซื้อมีดทำครัวที่ไหน')).not.toContain(1);
    expect(places(thai, 'เขาถือมีด')).toContain(1);
  });
});

describe('out-of-scope words', () => {
  const shop: Sketch = {
    lang: 'en',
    titles: ['Calls', 'Rest', 'Limits', 'Anger'],
    terms: [
      [[0], 'phone|call'],
      [[1], 'break'],
      [[2], 'refund'],
      [[3], 'furious'],
    ],
    outOfScope: 'charger|cable',
  };
  const shareOf = (typed: string, of: Sketch = shop): number => find(of, typed).hits[0]?.coverage ?? 0;

  it('lower the coverage of every topic, more than unknown words do', () => {
    expect(shareOf('phone charger')).toBeLessThan(shareOf('phone zzzzzz'));
    expect(shareOf('phone chargers')).toBe(shareOf('phone charger'));
    expect(shareOf('phone')).toBe(1);
  });

  it('leave a topic that other words lead to', () => {
    expect(find(shop, 'phone calls, another call, and a charger').hits[0]?.row).toBe(0);
  });

  it('are not taken for a slip of another word', () => {
    const near = { ...shop, outOfScope: 'brake' };
    expect(places(shop, 'brake')).toEqual([1]);
    expect(places(near, 'brake')).toEqual([]);
  });

  it('lead to no topic by a stem they share with a search word, and still take part in exclusion phrases', () => {
    const charged: Sketch = {
      lang: 'en',
      titles: ['Calls', 'Bills', 'Rest', 'Anger'],
      terms: [
        [[0], 'phone|phoned'],
        [[1], 'charged'],
      ],
      exclusions: [[[0], 'phone charger']],
      outOfScope: 'charger',
    };
    expect(find(charged, 'phone charger')).toMatchObject({ hits: [], outOfScope: true });
    expect(find(charged, 'charging')).toMatchObject({ hits: [{ row: 1 }], outOfScope: false });
    expect(find({ ...charged, outOfScope: '' }, 'phone charger')).toMatchObject({
      hits: [{ row: 1 }],
      outOfScope: false,
    });
  });

  it('lead to a topic if a term has the same word', () => {
    expect(shareOf('break', { ...shop, outOfScope: 'break' })).toBe(1);
  });

  it('are found at the end of a compound, in languages that have them', () => {
    const nb: Sketch = {
      lang: 'nb',
      titles: ['Telefon', 'Pause', 'Ro'],
      terms: [[[0], 'telefon']],
      outOfScope: 'kabel',
      compounds: true,
    };
    expect(shareOf('telefon ladekabelen', nb)).toBe(shareOf('telefon kabel', nb));
    expect(shareOf('telefon ladekabelen', { ...nb, compounds: false })).toBeGreaterThan(shareOf('telefon kabel', nb));
  });

  it('of several words are found in a text without spaces', () => {
    const th: Sketch = { lang: 'th', titles: ['โทร', 'พัก', 'สงบ'], terms: [[[0], 'โทรศัพท์']], outOfScope: 'สายชาร์จ' };
    expect(shareOf('สายชาร์จโทรศัพท์', th)).toBeLessThan(shareOf('สายชาร์จโทรศัพท์', { ...th, outOfScope: '' }));
  });
});
