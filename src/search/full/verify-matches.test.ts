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
    ['หาย', 'หายใจ'],
    ['โทร', 'โทรศัพท'],
  ])('%j does not stand as %j', (word, standing) => {
    expect(isForm(word, standing)).toBe(false);
  });

  it('holds for every word that goes on, and for no word that begins otherwise', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, more) => {
        expect(isForm(one, one + more)).toBe(true);
        expect(isForm(`x${one}`, one)).toBe(false);
      }),
    );
  });
});

describe('heldBy', () => {
  const page = (content: string, meta: Record<string, string> = {}) => ({ content, meta });
  const all = (content: string) => content.split(/[ \u200b]/).map((_, location) => ({ location, score: 1 }));
  const heldIn = (content: string, ways: string[][], meta = {}): [number, number[]] => {
    const { share, places } = matchedWords(page(content, meta), all(content), ways);
    return [share, places.map(({ location }) => location)];
  };

  it('keeps the places where a word or a form of it stands, punctuation aside', () => {
    expect(heldIn('The knife, or knives: no «knife».', [['knife']])).toEqual([1, [1, 3, 5]]);
  });

  it('counts words, not places', () => {
    expect(heldIn('shout shouting calm', [['shout', 'calm', 'knife', 'police']])).toEqual([0.5, [0, 1, 2]]);
  });

  it('holds nothing where only the beginning of a word stands', () => {
    expect(heldIn('но не кричите, но уходите', [['нож']])).toEqual([0, []]);
    expect(heldIn('cu calm și cu răbdare', [['cutit']])).toEqual([0, []]);
    expect(heldIn('ไม่\u200bต้อง\u200bทั้งหมด', [['มด']])).toEqual([0, []]);
  });

  it('reads Thai at its invisible word breaks', () => {
    expect(heldIn('วาง\u200bมีด\u200bลง', [['มีด']])).toEqual([1, [1]]);
  });

  it('knows words of the title, of which no place is told', () => {
    expect(heldIn('calm', [['phone']], { title: 'Handle a phone call' })).toEqual([1, []]);
    expect(heldIn('calm', [['phone']], { keywords: 'phone calls' })).toEqual([1, []]);
  });

  it('takes the way that the page holds most of: a word may have been taken for a slip', () => {
    expect(heldIn('do not force a smile', [['smells'], ['smile']])).toEqual([1, [4]]);
    expect(heldIn('telefonen ringer, samtalen', [['telefonsamtale'], ['telefon', 'samtale']])).toEqual([1, [0, 2]]);
  });

  it('holds nothing of nothing', () => {
    expect(heldIn('calm', [])).toEqual([0, []]);
    expect(heldIn('calm', [[]])).toEqual([0, []]);
  });
});
