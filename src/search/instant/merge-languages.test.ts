import { describe, expect, it } from 'vitest';
import { mergeLanguageResults } from './merge-languages.ts';
import type { InstantIndexFile } from './index-file.ts';
import { InstantIndex } from './rank.ts';
import { isConfident } from './confidence.ts';

const index = (lang: string, terms: InstantIndexFile['terms']): InstantIndex =>
  new InstantIndex({
    lang,
    endings: '',
    compounds: false,
    stopStems: '',
    danger: [],
    situations: [],
    terms,
    exclusions: [],
    outOfScope: '',
    personWords: '',
    topics: ['calm', 'safety', 'rest', 'calls'].map((id, place) => [
      id,
      `${id} ${lang}`,
      `/${lang}/${String(place)}/`,
      'during',
    ]),
  });
const NB = index('nb', [
  [[0], 'sint|rope'],
  [[1], 'kniv|fare'],
  [[2], 'pause|tung'],
  [[3], 'telefon'],
]);
const EN = index('en', [
  [[0], 'angry|tung twister'],
  [[1], 'knife|danger'],
  [[2], 'pause|tired'],
  [[3], 'phone'],
]);
const RU = index('ru', [
  [[0], 'злои'],
  [[1], 'нож'],
]);
const found = (typed: string, others: readonly InstantIndex[] = [EN, RU]): string[] =>
  mergeLanguageResults(NB, NB.find(typed), others, typed).map(
    ({ index: { file }, topic }) => `${file.topics[topic]?.[0] ?? ''} ${file.lang}`,
  );

describe('mergeLanguageResults', () => {
  it('finds in the page’s own language, and says so', () => {
    expect(found('kniv')).toEqual(['safety nb']);
  });

  it('finds what only another language knows', () => {
    expect(found('knife')).toEqual(['safety en']);
    expect(found('нож')).toEqual(['safety ru']);
  });

  it('has each topic once, in the page’s own language if it knows it', () => {
    expect(found('pause')).toEqual(['rest nb']);
  });

  it('puts another language below, unless it knows much better', () => {
    expect(found('kniv tired')[0]).toBe('safety nb');
    expect(found('tung twister')[0]).toBe('calm en');
  });

  it('of other languages, puts the one first that knows more, its topics in their own order', () => {
    const fr = index('fr', [
      [[0], 'colere|angry'],
      [[3], 'appel'],
    ]);
    expect(found('angry appel', [EN, fr])).toEqual(['calm fr', 'calls fr']);
    expect(found('danger angry', [fr, EN])[0]).toBe('calm en');
  });

  it('finds nothing in other languages that the page’s own knows to be out of scope', () => {
    const own = new InstantIndex({ ...NB.file, outOfScope: 'kabel', personWords: 'jeg' });
    const of = (typed: string): string[] =>
      mergeLanguageResults(own, own.find(typed), [EN], typed).map(
        ({ index: { file }, topic }) => `${file.topics[topic]?.[0] ?? ''} ${file.lang}`,
      );
    const both = new InstantIndex({ ...EN.file, terms: [...EN.file.terms, [[3], 'telefon|kabel']] });
    expect(of('kabel telefon')).toEqual([]);
    expect(mergeLanguageResults(NB, NB.find('kabel'), [both], 'kabel').length).toBe(1);
  });

  it('counts stop words as words that a language knows', () => {
    const spoken = new InstantIndex({ ...EN.file, stopStems: 'she is my' });
    expect(spoken.find('she is my phone').languageCoverage).toBeGreaterThan(0.9);
    expect(EN.find('she is my phone').languageCoverage).toBe(0.25);
  });

  it('finds nothing for words that no language knows', () => {
    expect(found('xyzzy')).toEqual([]);
  });

  it('gives five topics at most', () => {
    const many = new InstantIndex({
      ...NB.file,
      topics: Array.from(
        { length: 16 },
        (_, place) => [`t${String(place)}`, place < 8 ? 'shared' : 'other', '/', 'during'] as const,
      ),
      terms: [],
    });
    expect(mergeLanguageResults(many, many.find('shared'), [], 'shared').length).toBe(5);
  });
});

describe('isConfident', () => {
  it('is true where the whole query is understood, and not where half or nothing is', () => {
    expect(isConfident(NB.find('kniv'))).toBe(true);
    expect(isConfident(NB.find('kniv xyzzy'))).toBe(false);
    expect(isConfident(NB.find(''))).toBe(false);
  });
});
