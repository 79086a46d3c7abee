import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesByScript } from './profiles/index.ts';
import { languagesOfQuery, readLanguagesByScript } from './query-languages.ts';

/** The languages that are asked about a query on a site with these languages. */
const asked = (query: string, languages: readonly string[]): readonly string[] =>
  languagesOfQuery(query, readLanguagesByScript(JSON.stringify(languagesByScript(languages))));

describe('languagesOfQuery', () => {
  const FIVE = ['nb', 'ro', 'ru', 'th', 'en'];

  it.each([
    ['angry customer', ['nb', 'ro', 'en']],
    ['клиент кричит', ['ru']],
    ['ลูกค้าตะโกน', ['th']],
    ['телефон Nokia', ['ru']],
    ['มี wifi ไหม', ['th']],
    ['112', ['nb', 'ro', 'en']],
    ['', ['nb', 'ro', 'en']],
    ['πελάτης', []],
  ])('on a site in five languages, %j is asked in %j', (query, languages) => {
    expect(asked(query, FIVE)).toEqual(languages);
  });

  it('asks Polish on a site with Polish, from pages in every language', () => {
    expect(asked('zły klient', [...FIVE, 'pl'])).toEqual(['nb', 'ro', 'en', 'pl']);
  });

  it('never asks for Thai on a site without Thai', () => {
    expect(asked('ลูกค้าตะโกน', ['nb', 'ro', 'ru', 'en'])).toEqual([]);
  });

  it('asks no language that is not of the site', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.uniqueArray(fc.constantFrom(...FIVE, 'pl', 'ar', 'el', 'zh')),
        (query, languages) => {
          expect(asked(query, languages).filter((lang) => !languages.includes(lang))).toEqual([]);
        },
      ),
    );
  });
});

describe('readLanguagesByScript', () => {
  it.each([undefined, '', 'null', '5', '[]', '"Latn"', '<'])('reads %j as no languages', (json) => {
    expect([...readLanguagesByScript(json)]).toEqual([]);
  });

  it('leaves out what is not a language', () => {
    expect([...readLanguagesByScript('{"Latn":["nb",5,null],"Cyrl":"ru"}')]).toEqual([
      ['Latn', ['nb']],
      ['Cyrl', []],
    ]);
  });

  it('passes over a script that the browser does not know', () => {
    const languages = readLanguagesByScript('{"No such script":["xx"],"Latn":["nb"]}');
    expect(languagesOfQuery('sint kunde', languages)).toEqual(['nb']);
  });
});
