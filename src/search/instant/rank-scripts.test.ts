import { describe, expect, it } from 'vitest';
import { EN, RU, TH, find, places, scoreOf, type Sketch } from './rank.fixture.ts';

describe('Thai', () => {
  it.each([
    ['ลูกค้าโวยวายในร้าน', 0],
    ['เมื่อคืนนอนไม่หลับเลย', 2],
    ['เขาขู่ฆ่าผม', 1],
    ['he has มีด', 1],
  ])('finds an expression in a text without spaces: %s', (typed, row) => {
    expect(places(TH, typed)[0]).toBe(row);
  });

  it('finds an expression with a slip', () => {
    expect(places(TH, 'ลูกค้าโวยวานในร้าน')[0]).toBe(0);
    expect(places(TH, 'นอนไม่หลัย')[0]).toBe(2);
    expect(places(TH, 'ลูกค้าตโกนในร้าน')[0]).toBe(0);
  });

  it('finds an expression that the dictionary does not know', () => {
    expect(places(TH, 'ลูกค้ามาคุในร้าน')[0]).toBe(0);
  });

  it('finds an expression without its tone marks', () => {
    expect(places(TH, 'นอนไมหลับ')[0]).toBe(2);
  });

  it('finds an expression that is being typed', () => {
    expect(places(TH, 'โวยว')[0]).toBe(0);
  });

  it('gives a lower score for a slip', () => {
    expect(scoreOf(TH, 'โวยวาน', 0)).toBeLessThan(scoreOf(TH, 'โวยวาย', 0));
  });

  it('finds nothing for other words', () => {
    expect(places(TH, 'กุ้งอร่อยมาก')).toEqual([]);
  });
});

describe('a Russian query typed on a Latin keyboard', () => {
  it.each([
    ['rkbtyn', 0],
    ['Rkbtyns', 0],
    ['yj;', 1],
    ['rhbxfn', 0],
  ])('is read as Russian: %s', (typed, row) => {
    expect(places(RU, typed)[0]).toBe(row);
  });

  it('gives Russian words for full-text search', () => {
    expect(find(RU, 'rkbtyn').words).toEqual(['клиент']);
  });

  it('is not read as Russian in a language without a keyboard of its own', () => {
    const noKeyboard: Sketch = { lang: 'ru', titles: RU.titles, terms: RU.terms ?? [] };
    expect(places(noKeyboard, 'rkbtyn')).toEqual([]);
    expect(places({ ...EN, terms: RU.terms ?? [] }, 'rkbtyn')).toEqual([]);
  });

  it('is not assumed where the Latin words are known', () => {
    expect(places({ ...RU, terms: [[[2], 'vip']] }, 'vip')).toEqual([2]);
    expect(find(RU, 'wifi').words).toEqual(['wifi']);
  });
});
