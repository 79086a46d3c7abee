import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTargets } from './catalog-file.ts';

const PAGE = { title: 'Keep calm', url: 'https://kb.example/en/calm/', embed: 'https://kb.example/embed/en/calm/' };
const TARGET = { title: PAGE.title, page: PAGE.url, embed: PAGE.embed };
const catalogOf = (...topics: unknown[]): unknown => ({ languages: [], topics });
const calm = (page: unknown) => ({ id: 'calm', translations: { en: page } });

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, undefined, 0, '', [], {}, [[]], 'calm', ['id', 'calm']),
);
const name = fc.oneof(
  fc.constantFrom('calm', 'en', '', '__proto__', 'constructor', 'toString', 'length', '0'),
  fc.string(),
);

describe('readTargets', () => {
  it('finds a page by its topic and language', () => {
    const th = { title: 'ตั้งสติ', url: 'https://kb.example/th/x/', embed: 'https://kb.example/embed/th/calm/' };
    const find = readTargets(
      catalogOf(
        { id: 'safety', translations: {} },
        { id: 'calm', stage: 'during', translations: { en: { ...PAGE, summary: 'x' }, th } },
      ),
    );
    expect([find('calm', 'en'), find('calm', 'th')]).toEqual([
      TARGET,
      { title: th.title, page: th.url, embed: th.embed },
    ]);
    expect([find('calm', 'ro'), find('safety', 'en'), find('clam', 'en'), find('', '')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['title', 'url', 'embed'])('leaves out an entry without %s', (field) => {
    expect(readTargets(catalogOf(calm({ ...PAGE, [field]: undefined })))('calm', 'en')).toBeUndefined();
    fc.assert(
      fc.property(
        odd.filter((value) => typeof value !== 'string'),
        (value) => {
          expect(readTargets(catalogOf(calm({ ...PAGE, [field]: value })))('calm', 'en')).toBeUndefined();
        },
      ),
    );
  });

  it('finds a valid entry beside invalid ones', () => {
    fc.assert(
      fc.property(fc.array(odd), fc.array(odd), (before, after) => {
        expect(readTargets(catalogOf(...before, calm(PAGE), ...after))('calm', 'en')).toEqual(TARGET);
      }),
    );
  });

  it('finds nothing in a value that is no catalog, and never throws', () => {
    const shaped = fc.oneof(
      odd,
      odd.map((topics) => ({ topics })),
      odd.map((page) => catalogOf(calm(page))),
      odd.map((translations) => catalogOf({ id: 'calm', translations })),
      fc.anything(),
    );
    fc.assert(
      fc.property(shaped, name, name, (catalog, topic, lang) => {
        expect(readTargets(catalog)(topic, lang)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('has no topic and no language %s', (word) => {
    const find = readTargets(catalogOf(calm(PAGE)));
    expect([find(word, 'en'), find('calm', word)]).toEqual([undefined, undefined]);
  });

  it('compares ids without converting them to text', () => {
    expect(readTargets(catalogOf({ id: ['calm'], translations: { en: PAGE } }))('calm', 'en')).toBeUndefined();
    expect(readTargets(catalogOf({ id: 1, translations: { en: PAGE } }))('1', 'en')).toBeUndefined();
  });
});
