import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIASES, languageCode, likeliestFirst } from './match-language.ts';
import { PROFILES } from './profiles/index.ts';

const LANGUAGES = ['nb', 'ro', 'ru', 'th', 'en'];

describe('likeliestFirst', () => {
  it.each([
    [['th'], ['th', 'nb', 'ro', 'ru', 'en']],
    [
      ['ru-RU', 'en-US'],
      ['ru', 'en', 'nb', 'ro', 'th'],
    ],
    [
      ['EN-gb', 'ro'],
      ['en', 'ro', 'nb', 'ru', 'th'],
    ],
    [
      ['fi', 'ro-MD'],
      ['ro', 'nb', 'ru', 'th', 'en'],
    ],
    [
      ['en', 'th', 'en-US'],
      ['en', 'th', 'nb', 'ro', 'ru'],
    ],
  ])('a browser that asks for %j gets %j', (preferred, order) => {
    expect(likeliestFirst(LANGUAGES, preferred)).toEqual(order);
  });

  it.each(['no', 'nb', 'nn', 'nn-NO', 'nb-NO'])('%s means Norwegian', (tag) => {
    expect(likeliestFirst(['en', 'th', 'nb'], [tag])).toEqual(['nb', 'en', 'th']);
  });

  it.each([[[]], [['fi', 'sv']], [['']]])('keeps the order of the site for %j', (preferred) => {
    expect(likeliestFirst(LANGUAGES, preferred)).toEqual(LANGUAGES);
  });

  it('leaves the list it was given in its order', () => {
    const given = [...LANGUAGES];
    likeliestFirst(given, ['en']);
    expect(given).toEqual(LANGUAGES);
  });
});

describe('the aliases that browsers carry', () => {
  it('are those of the language profiles', () => {
    const fromProfiles = [...PROFILES].flatMap(([lang, { aliases = [] }]) => aliases.map((alias) => [alias, lang]));
    expect(ALIASES).toEqual(Object.fromEntries(fromProfiles));
  });
});

describe('languageCode', () => {
  it.each([
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['nn', 'nb'],
    ['NN-no', 'nb'],
    ['EN', 'en'],
    ['th-TH-u-nu-thai', 'th'],
    ['ro', 'ro'],
    ['fi', 'fi'],
    ['nob', 'nob'],
    ['non-NO', 'non'],
    ['', ''],
    ['-no', ''],
    ['*', '*'],
    ['constructor', 'constructor'],
  ])('of %j is %j', (tag, code) => {
    expect(languageCode(tag)).toBe(code);
  });

  it('does not depend on capitals or on the region, and is the code of itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('no', 'nn', 'nb'), fc.stringMatching(/^[a-z]{2,3}$/)),
        fc.constantFrom('', '-NO', '-Latn-RO', '-x-no'),
        (language, region) => {
          const code = languageCode(language);
          expect([languageCode(language.toUpperCase() + region), languageCode(code)]).toEqual([code, code]);
        },
      ),
    );
  });
});
