import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYBOARD_KEYS } from '../../search/words/keyboard-layout.ts';
import { dateLocale, languagesByScript, NEUTRAL_PROFILE, profileOf, PROFILES, scriptOfLanguage } from './index.ts';

describe('profileOf', () => {
  it.each(['nb', 'NB', 'nb-NO', 'no', 'nn', 'nn-NO'])('%s has the Norwegian profile', (lang) => {
    expect(profileOf(lang)).toBe(PROFILES.get('nb'));
  });

  it.each(['pl', 'pl-PL', 'constructor', '__proto__', ''])('%j has no profile and gets the neutral one', (lang) => {
    expect(profileOf(lang)).toBe(NEUTRAL_PROFILE);
  });
});

describe('scriptOfLanguage', () => {
  it.each([
    ['nb', 'Latn'],
    ['ro', 'Latn'],
    ['ru', 'Cyrl'],
    ['th', 'Thai'],
    ['en', 'Latn'],
    ['pl', 'Latn'],
    ['uk', 'Cyrl'],
    ['ar', 'Arab'],
    ['sr-Latn', 'Latn'],
    ['zh', 'Hani'],
    ['ko', 'Hang'],
    ['qqq', 'Latn'],
  ])('of %s is %s', (lang, script) => {
    expect(scriptOfLanguage(lang)).toBe(script);
  });

  it('is a script that regular expressions know', () => {
    for (const lang of [...PROFILES.keys(), 'zh', 'ja', 'ko', 'el', 'he', 'hi'])
      expect(() => new RegExp(`\\p{Script=${scriptOfLanguage(lang)}}`, 'u')).not.toThrow();
  });
});

describe('languagesByScript', () => {
  it('groups the languages of a site in their order, Polish included though it has no profile', () => {
    expect(languagesByScript(['nb', 'ro', 'ru', 'pl'])).toEqual({ Latn: ['nb', 'ro', 'pl'], Cyrl: ['ru'] });
  });

  it('names each language once', () => {
    const codes = fc.uniqueArray(fc.constantFrom('nb', 'ro', 'ru', 'th', 'en', 'pl', 'ar', 'zh'));
    fc.assert(
      fc.property(codes, (languages) => {
        expect(Object.values(languagesByScript(languages)).flat().sort()).toEqual([...languages].sort());
      }),
    );
  });
});

describe('dateLocale', () => {
  it.each([
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['nb', 'nb'],
    ['th', 'th'],
    ['pl', 'pl'],
  ])('of %s is %s', (lang, locale) => {
    expect(dateLocale(lang)).toBe(locale);
  });
});

describe('a profile', () => {
  it.each([...PROFILES])(
    '%s names each ending and each word for people once',
    (_, { endings = '', personWords = '' }) => {
      for (const list of [endings, personWords]) {
        const words = list.split(' ');
        expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
      }
    },
  );

  it.each([...PROFILES])('%s has a letter for every key, where it has a keyboard', (_, { keyboard }) => {
    expect(keyboard?.length ?? KEYBOARD_KEYS.length).toBe(KEYBOARD_KEYS.length);
  });

  it.each([...PROFILES])('%s has patterns without the g flag', (_, { typography = [] }) => {
    expect(typography.filter(({ pattern }) => pattern.global)).toEqual([]);
  });
});
