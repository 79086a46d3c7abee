import { describe, expect, it } from 'vitest';
import { isConfident } from './confidence.ts';
import { mergeLanguageResults, type LanguageAnswer } from './merge-languages.ts';
import { find, open, type Sketch } from './rank.fixture.ts';

type Terms = NonNullable<Sketch['terms']>;
const sketch = (lang: string, terms: Terms): Sketch => ({
  lang,
  endings: '',
  titles: ['calm', 'safety', 'rest', 'calls'].map((id) => `${id} ${lang}`),
  terms,
});
const answerOf = (of: Sketch, typed: string): LanguageAnswer => ({ index: open(of), answer: find(of, typed) });
const NB = sketch('nb', [
  [[0], 'sint|rope'],
  [[1], 'kniv|fare'],
  [[2], 'pause|tung'],
  [[3], 'telefon'],
]);
const EN = sketch('en', [
  [[0], 'angry|tung twister'],
  [[1], 'knife|danger'],
  [[2], 'pause|tired'],
  [[3], 'phone'],
]);
const RU = sketch('ru', [
  [[0], 'злои'],
  [[1], 'нож'],
]);
/** Title and language of each hit. */
const found = (typed: string, others: readonly Sketch[] = [EN, RU], own: Sketch = NB): string[] =>
  mergeLanguageResults(
    answerOf(own, typed),
    others.map((other) => answerOf(other, typed)),
  ).map(({ index, row }) => index.row(row)?.[1] ?? '');

describe('mergeLanguageResults', () => {
  it('finds in the page’s own language, and says so', () => {
    expect(found('kniv')).toEqual(['safety nb']);
  });

  it('finds what only another language knows', () => {
    expect(found('knife')).toEqual(['safety en']);
    expect(found('нож')).toEqual(['safety ru']);
  });

  it('has each row once, in the page’s own language if it knows it', () => {
    expect(found('pause')).toEqual(['rest nb']);
  });

  it('puts another language below, unless it knows much better', () => {
    expect(found('kniv tired')[0]).toBe('safety nb');
    expect(found('tung twister')[0]).toBe('calm en');
  });

  it('of other languages, puts the one first that knows more, its rows in their own order', () => {
    const fr = sketch('fr', [
      [[0], 'colere|angry'],
      [[3], 'appel'],
    ]);
    expect(found('angry appel', [EN, fr])).toEqual(['calm fr', 'calls fr']);
    expect(found('danger angry', [fr, EN])[0]).toBe('calm en');
  });

  it('finds nothing in other languages that the page’s own knows to be out of scope', () => {
    const own: Sketch = { ...NB, outOfScope: 'kabel', personWords: 'jeg' };
    const both: Sketch = { ...EN, terms: [...(EN.terms ?? []), [[3], 'telefon|kabel']] };
    expect(found('kabel telefon', [both], own)).toEqual([]);
    expect(found('kabel telefon', [both])).toEqual(['calls en']);
  });

  it('puts danger first within its language, and shows it however little else was understood', () => {
    const own: Sketch = { ...NB, danger: [[[1], 'pistol']], dangerCount: 0 };
    expect(found('sint rope pause tung pistol', [EN], own).slice(0, 2)).toEqual(['safety nb', 'calm nb']);
    expect(found('pistol xyzzy xyzzz xyzzq xyzza xyzzb xyzzc', [EN], own)).toEqual(['safety nb']);
  });

  it('counts stop words as words that a language knows', () => {
    const spoken: Sketch = { ...EN, stopStems: 'she is my' };
    expect(find(spoken, 'she is my phone').languageCoverage).toBeGreaterThan(0.9);
    expect(find(EN, 'she is my phone').languageCoverage).toBe(0.25);
  });

  it('finds nothing for words that no language knows', () => {
    expect(found('xyzzy')).toEqual([]);
  });

  it('gives five rows at most', () => {
    const many: Sketch = {
      ...NB,
      titles: Array.from({ length: 16 }, (_, place) => (place < 8 ? 'shared' : 'other')),
      terms: [],
    };
    expect(open(many).find('shared').hits.length).toBe(8);
    expect(found('shared', [], many).length).toBe(5);
  });

  it('keeps the words by which each language understood the query', () => {
    const [hit] = mergeLanguageResults(answerOf(NB, 'knifes'), [answerOf({ ...EN, endings: 's' }, 'knifes')]);
    expect(hit?.index.core.lang).toBe('en');
    expect(hit?.words).toEqual(['knifes']);
  });
});

describe('isConfident', () => {
  it('is true where the whole query is understood, and not where half or nothing is', () => {
    expect(isConfident(find(NB, 'kniv'))).toBe(true);
    expect(isConfident(find(NB, 'kniv xyzzy'))).toBe(false);
    expect(isConfident(find(NB, ''))).toBe(false);
  });
});
