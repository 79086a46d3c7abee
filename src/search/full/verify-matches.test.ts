import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchedWords, isForm } from './verify-matches.ts';

describe('isForm', () => {
  it.each([
    ['kniv', 'kniven'],
    ['skriker', 'skrike'],
    ['cutit', 'cutitele'],
    ['striga', 'strigat'],
    ['нож', 'ножом'],
    ['ножом', 'нож'],
    ['кричит', 'кричать'],
    ['breathing', 'breathe'],
    ['no', 'no'],
    ['หวหนา', 'หวหนา'],
    ['หวหนา', 'หวหนางาน'],
  ])('%j stands as %j', (word, standing) => {
    expect(isForm(word, standing)).toBe(true);
  });

  it.each([
    ['cutit', 'cu'],
    ['нож', 'но'],
    ['มด', 'ไม'],
    ['มด', 'ม'],
    ['client', 'clipa'],
    ['telefon', 'tel'],
    ['weapon', 'we'],
    ['kniv', 'kne'],
    ['a', ''],
    ['do', 'dobbelt'],
    ['go', 'goods'],
    ['หาย', 'หายใจ'],
    ['โทร', 'โทรศัพท'],
  ])('%j does not stand as %j', (word, standing) => {
    expect(isForm(word, standing)).toBe(false);
  });

  it('is true of every longer word with the same beginning of three letters, and of no word with another', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, more) => {
        expect(isForm(one, one + more)).toBe(true);
        expect(isForm(`x${one}`, one)).toBe(false);
      }),
    );
  });
});

describe('matchedWords', () => {
  const page = (content: string, meta: Record<string, string> = {}) => ({ content, meta });
  const all = (content: string) => content.split(/[ \u200b]/).map((_, location) => ({ location, score: 1 }));
  const matchedIn = (content: string, readings: string[][], meta = {}): [number, number[]] => {
    const { share, places } = matchedWords(page(content, meta), all(content), readings);
    return [share, places.map(({ location }) => location)];
  };

  it('keeps the places where a word or a form of it stands, punctuation aside', () => {
    expect(matchedIn('The knife, or knives: no «knife».', [['knife']])).toEqual([1, [1, 3, 5]]);
  });

  it('counts words, not places', () => {
    expect(matchedIn('shout shouting calm', [['shout', 'calm', 'knife', 'police']])).toEqual([0.5, [0, 1, 2]]);
  });

  it('has none where only the beginning of a word stands', () => {
    expect(matchedIn('но не кричите, но уходите', [['нож']])).toEqual([0, []]);
    expect(matchedIn('cu calm și cu răbdare', [['cutit']])).toEqual([0, []]);
    expect(matchedIn('ไม่\u200bต้อง\u200bทั้งหมด', [['มด']])).toEqual([0, []]);
  });

  it('reads Thai at its invisible word breaks', () => {
    expect(matchedIn('วาง\u200bมีด\u200bลง', [['มีด']])).toEqual([1, [1]]);
  });

  it('counts words of the title, which have no place', () => {
    expect(matchedIn('calm', [['phone']], { title: 'Handle a phone call' })).toEqual([1, []]);
    expect(matchedIn('calm', [['phone']], { title: 'phone calls' })).toEqual([1, []]);
  });

  it('takes the reading with most words on the page: a word may have been taken for a slip', () => {
    expect(matchedIn('do not force a smile', [['smells'], ['smile']])).toEqual([1, [4]]);
    expect(matchedIn('telefonen ringer, samtalen', [['telefonsamtale'], ['telefon', 'samtale']])).toEqual([1, [0, 2]]);
  });

  it('has none of an empty query', () => {
    expect(matchedIn('calm', [])).toEqual([0, []]);
    expect(matchedIn('calm', [[]])).toEqual([0, []]);
  });
});
