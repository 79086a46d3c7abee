import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedUrl, TagAttributeError, type Site, type TagAttributes } from './embed-url.ts';

const SITE: Site = { url: 'https://kb.example/kb/', languages: ['nb', 'ro', 'ru', 'th', 'en'] };
const NOTHING: TagAttributes = { topic: null, lang: null, show: null, theme: null };
const addressOf = (attributes: Partial<TagAttributes>, preferred: readonly string[] = ['en'], site = SITE): string =>
  embedUrl({ ...NOTHING, ...attributes }, site, preferred);
const faultOf = (attributes: Partial<TagAttributes>): TagAttributeError => {
  try {
    return expect.unreachable(addressOf(attributes));
  } catch (error) {
    if (error instanceof TagAttributeError) return error;
    throw error;
  }
};

describe('embedUrl', () => {
  it.each<[Partial<TagAttributes>, string]>([
    [{}, 'en/'],
    [{ show: 'search' }, 'en/search/'],
    [{ topic: 'keep-calm' }, 'en/keep-calm/'],
    [{ topic: 'calm', lang: 'th' }, 'th/calm/'],
    [{ topic: 'calm', show: 'checklists' }, 'en/calm/?show=checklists'],
    [{ topic: 'calm', show: 'phrases', theme: 'dark' }, 'en/calm/?show=phrases&theme=dark'],
    [{ theme: 'light' }, 'en/?theme=light'],
    [{ theme: 'auto' }, 'en/'],
    [{ show: 'search', theme: 'dark', lang: 'nb' }, 'nb/search/?theme=dark'],
  ])('for %j is %s', (attributes, expected) => {
    expect(addressOf(attributes)).toBe(`https://kb.example/kb/embed/${expected}`);
  });

  it.each(['https://kb.example/', 'http://127.0.0.1:4321/', 'https://intranet.example/a/b/'])(
    'lies below %s, where the site is',
    (url) => {
      expect(addressOf({ topic: 'calm' }, [], { ...SITE, url })).toBe(`${url}embed/nb/calm/`);
    },
  );

  it.each<[string[], string]>([
    [['no'], 'nb'],
    [['nb-NO'], 'nb'],
    [['nn'], 'nb'],
    [['nn-NO'], 'nb'],
    [['TH-th'], 'th'],
    [['ro-MD'], 'ro'],
    [['fi', 'ru-RU'], 'ru'],
    [['ru', 'en'], 'ru'],
    [['', 'en'], 'en'],
    [['fi'], 'nb'],
    [[''], 'nb'],
    [[], 'nb'],
  ])('follows a page in %j to %s', (preferred, lang) => {
    for (const follow of [null, '', 'auto'])
      expect(addressOf({ lang: follow }, preferred)).toBe(`https://kb.example/kb/embed/${lang}/`);
  });

  it.each([
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],
    ['EN', 'en'],
    ['th-TH', 'th'],
  ])('takes lang="%s" for %s, whatever the page is in', (lang, expected) => {
    expect(addressOf({ lang }, ['ru'])).toBe(`https://kb.example/kb/embed/${expected}/`);
  });

  it.each<[Partial<TagAttributes>, string]>([
    [{ lang: 'fi' }, 'lang="fi" is none of nb, ro, ru, th, en.'],
    [{ lang: ' en' }, 'lang=" en" is none of nb, ro, ru, th, en.'],
    [{ show: 'checklists' }, 'show="checklists" is none of search.'],
    [{ topic: 'calm', show: 'search' }, 'show="search" is none of checklists, phrases.'],
    [{ topic: 'calm', show: 'Phrases' }, 'show="Phrases" is none of checklists, phrases.'],
    [{ theme: 'blue' }, 'theme="blue" is none of light, dark, auto.'],
    [{ topic: '' }, 'topic="" is not the id of a topic.'],
    [{ topic: 'Calm' }, 'topic="Calm" is not the id of a topic.'],
    [{ topic: '../en' }, 'topic="../en" is not the id of a topic.'],
    [{ topic: 'calm-' }, 'topic="calm-" is not the id of a topic.'],
    [{ topic: 'calm\n' }, 'topic="calm\n" is not the id of a topic.'],
  ])('says of %j what is wrong and what there is', (attributes, message) => {
    expect(faultOf(attributes)).toMatchObject({ name: 'TagAttributeError', message });
  });

  it('of a site without languages is none', () => {
    expect(() => addressOf({}, ['en'], { ...SITE, languages: [] })).toThrow(TagAttributeError);
  });

  it.each<[Partial<TagAttributes>, string[]]>([
    [{ lang: 'pt-BR' }, []],
    [{}, ['pt-BR']],
  ])('for %j on a page in %j is the language with a region that the site has', (attributes, preferred) => {
    expect(addressOf(attributes, preferred, { ...SITE, languages: ['nb', 'pt-BR'] })).toBe(
      'https://kb.example/kb/embed/pt-BR/',
    );
  });

  it('never leaves the embeds of the site, whatever the attributes say', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '..',
        '../..',
        '//evil.example',
        'https://evil.example/',
        'a/../..',
        '?',
        '#x',
        '%2e%2e',
        'javascript:alert(1)',
        '__proto__',
      ),
    );
    const value = (...right: string[]) => fc.option(fc.oneof(fc.constantFrom(...right), odd));
    const attributes = fc.record({
      topic: value('calm', 'keep-calm', 'search'),
      lang: value('auto', 'th', 'no'),
      show: value('search', 'checklists', 'phrases'),
      theme: value('light', 'dark', 'auto'),
    });
    let found = 0;
    fc.assert(
      fc.property(attributes, fc.array(fc.oneof(odd, fc.constantFrom('th', 'nn'))), (some, preferred) => {
        try {
          expect(embedUrl(some, SITE, preferred)).toMatch(
            /^https:\/\/kb\.example\/kb\/embed\/(nb|ro|ru|th|en)\/([a-z0-9-]+\/)?(\?show=(checklists|phrases))?([?&]theme=(light|dark))?$/,
          );
          found += 1;
        } catch (error) {
          if (!(error instanceof TagAttributeError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(0);
  });
});
