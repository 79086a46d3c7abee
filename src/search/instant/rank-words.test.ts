import { describe, expect, it } from 'vitest';
import { EN, NB, find, places, scoreOf, type Sketch } from './rank.fixture.ts';

describe('an unfinished word', () => {
  it('finds words that begin with it', () => {
    expect(places(EN, 'pist')[0]).toBe(1);
    expect(places(EN, 'fur')[0]).toBe(0);
  });

  it('is not guessed from two letters', () => {
    expect(places(EN, 'fu')).toEqual([]);
  });

  it('counts more as the last word than before it', () => {
    expect(scoreOf(EN, 'zzzz pist', 1)).toBeGreaterThan(scoreOf(EN, 'pist zzzz', 1));
    expect(scoreOf(EN, 'pist zzzz', 1)).toBeGreaterThan(0);
  });

  it('counts less than the word itself', () => {
    expect(scoreOf(EN, 'pist', 1)).toBeLessThan(scoreOf(EN, 'pistol', 1));
  });
});

describe('a slip in one of the commonest words', () => {
  // Without it «клент» was taken for a form of «кентами», which leads to danger.
  const russian: Sketch = {
    lang: 'ru',
    titles: ['Спокойствие', 'Безопасность', 'Пауза', 'Граница'],
    terms: [
      [[0], 'кричит'],
      [[1], 'вернется с кентами'],
    ],
    stopStems: 'клиент',
  };

  it.each(['клент', 'клиетн', 'клиемт'])('is taken for that word, not for a rarer one: %s', (typed) => {
    const { stopWords, hits } = find(russian, `${typed} кричит`);
    expect(stopWords).toEqual(['клиент']);
    expect(hits.map(({ row }) => row)).toEqual([0]);
  });

  it('leaves a rarer word alone that is typed as it is', () => {
    expect(places(russian, 'кентами')[0]).toBe(1);
  });
});

describe('a slip', () => {
  it.each([
    ['changed', 'pistal'],
    ['missing', 'pitol'],
    ['too many', 'pisttol'],
    ['swapped', 'pitsol'],
  ])('of a letter (%s) is forgiven: %s', (_, typed) => {
    expect(places(EN, typed)).toEqual([1]);
    expect(find(EN, typed).words).toEqual(['pistol']);
  });

  it('of two letters is forgiven in a long word', () => {
    expect(places(EN, 'exhustoin')[0]).toBe(4);
    expect(places(EN, 'pixtal')).toEqual([]);
  });

  it.each(['gum', 'gan', 'ugn'])('is not assumed in a short word: %s is not gun', (typed) => {
    expect(places(EN, typed)).toEqual([]);
  });

  it('counts less than the word itself', () => {
    expect(scoreOf(EN, 'pistal', 1)).toBeLessThan(scoreOf(EN, 'pistol', 1));
  });

  it('is not assumed in a known word', () => {
    const near: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three', 'Four', 'Five'],
      terms: [
        [[0], 'lower'],
        [[1], 'lover'],
      ],
    };
    expect(places(near, 'lover')).toEqual([1]);
  });

  it('is not one of a word that only an exclusion phrase has', () => {
    const near: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three', 'Four', 'Five'],
      terms: [[[0], 'cats']],
      exclusions: [[[0], 'chats online']],
    };
    expect(places(near, 'cahts')).toEqual([0]);
  });
});

describe('compounds', () => {
  it.each([
    ['the beginning', 'knivangrep', 1],
    ['the end', 'sommerbutikk', 3],
    ['a compound that ends in it', 'sjef', 3],
  ])('are found by %s: %s', (_, typed, row) => {
    expect(places(NB, typed)[0]).toBe(row);
  });

  it('are found when they are written as two words', () => {
    expect(places(NB, 'skjells ord')).toEqual([2]);
    expect(find(NB, 'skjells ord').words).toEqual(['skjellsord']);
  });

  it('are not a known word and a letter that is known by itself', () => {
    const letter: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three'],
      terms: [
        [[0], 'then'],
        [[1], 'the n word'],
      ],
    };
    expect(places(letter, 'the n')).toEqual([1]);
  });

  it('are not other forms of two known words', () => {
    const common: Sketch = {
      lang: 'nb',
      titles: ['Ro', 'Grense', 'Pause'],
      terms: [
        [[0], 'forlanger'],
        [[1], 'langt|over'],
        [[2], 'overfall|fall'],
      ],
      stopStems: 'for',
    };
    expect(places(common, 'for langt')).toEqual([1]);
    expect(places(common, 'for langer')).toEqual([0]);
    expect(find(common, 'over fall').words).toEqual(['overfall']);
  });

  it('are not looked for in other languages', () => {
    for (const typed of ['knivangrep', 'sommerbutikk', 'sjef'])
      expect(places({ ...NB, compounds: false }, typed)).toEqual([]);
  });

  it('are not found by a part of three letters', () => {
    const short: Sketch = {
      lang: 'nb',
      titles: ['Ro', 'Hjelp', 'Pause', 'Grense', 'Telefon'],
      terms: [
        [[1], 'ran'],
        [[2], 'vold'],
      ],
      compounds: true,
    };
    expect(places(short, 'bankran')).toEqual([]);
    expect(places(short, 'bankvold')).toEqual([2]);
  });

  it.each(['vapen', 'vaapen', 'VÅPEN', 'va\u030apen'])('and words are found as they are typed: %s', (typed) => {
    expect(places(NB, typed)[0]).toBe(1);
  });
});
