import { describe, expect, it } from 'vitest';
import { IndexWords } from './index-words.ts';
import { keysOf } from './keys.ts';
import { indexOf, type Sketch } from './rank.fixture.ts';

const SKETCH: Sketch = { lang: 'en', titles: Array.from({ length: 30 }, () => 'x'), stopStems: 'the out custom' };
const keys = (expression: string, counts: Readonly<Record<string, number>> = {}, sketch = SKETCH): string[] => {
  const index = indexOf(sketch);
  const words = new IndexWords(index).of(expression);
  for (const { stem } of words) for (let row = 0; row < (counts[stem.text] ?? 0); row += 1) stem.rows.add(row);
  return keysOf(expression, words, index);
};

describe('the keys of an expression', () => {
  it.each([
    ['knife', ['knife']],
    ['burnt cable', ['burnt', 'cable']],
    ['burnt out', ['burnt']],
    ['the customers knife', ['knife']],
    ['knock knock', ['knock']],
  ])('are its words that tell something: %s', (expression, expected) => {
    expect(keys(expression)).toEqual(expected);
  });

  it('are none of the words that lead to many rows: more than 20, and more than one in twenty', () => {
    expect(keys('big knife', { big: 20 })).toEqual(['big', 'knife']);
    expect(keys('big knife', { big: 21 })).toEqual(['knife']);
    const large: Sketch = { ...SKETCH, titles: Array.from({ length: 600 }, () => 'x') };
    expect(keys('big knife', { big: 30 }, large)).toEqual(['big', 'knife']);
    expect(keys('big knife', { big: 31 }, large)).toEqual(['knife']);
  });

  it('are counted by stem', () => {
    expect(keys('shouting knives', { shout: 21 })).toEqual(['knives']);
  });

  it('are the rarest word where all are common, and the first by letters of equally rare ones', () => {
    expect(keys('big black', { big: 24, black: 30 })).toEqual(['big']);
    expect(keys('the big one', { big: 30, one: 30 })).toEqual(['big']);
    expect(keys('the out', {})).toEqual(['out']);
    expect(keys('the')).toEqual(['the']);
  });

  it('are always one at least', () => {
    expect(keys('')).toEqual(['']);
  });
});

describe('the keys of an expression without spaces', () => {
  const many = Array.from({ length: 30 }, (_, row) => row);
  const thai: Sketch = {
    lang: 'th',
    titles: many.map(() => ''),
    stopStems: 'ลูกคา',
    terms: [
      [[0], 'มีด|ถือ|ครัว'],
      [[1], 'ลูกค้าถือมีดทำครัว'],
      ...many.map((row) => [[row], `ร้านสาขา${String(row)}`] as const),
    ],
  };

  it('are its first letters, and those at which a word begins', () => {
    expect(keys('ลูกคาถือมีดครัว', {}, thai)).toEqual(['ลูกค', 'ถือม', 'มีดค', 'ครัว']);
    expect(keys('มีด', {}, thai)).toEqual(['มีด']);
  });

  it('are also those of letters that belong to no word, unless they are as frequent as not to tell anything', () => {
    expect(keys('มีดซาลาเปา', {}, thai)).toEqual(['มีดซ', 'ซาลา', 'ลาเป', 'เปา']);
    expect(keys('มีดรานสาขา', {}, thai)).toEqual(['มีดร']);
  });

  it('are none of the last two letters, by which nothing is looked up', () => {
    expect(keys('มีดนม', {}, thai)).toEqual(['มีดน']);
  });
});
