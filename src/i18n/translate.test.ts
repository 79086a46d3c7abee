import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { readContent } from '../authoring/read.ts';
import { formatCount } from './plural.ts';
import { InterfaceTextError, createTranslator } from './translate.ts';

const content = readContent(await readContentFolder(contentFolder()));
const texts = createTranslator(
  new Map([...content.interface].flatMap(([lang, { data }]) => (data ? [[lang, data] as const] : []))),
);
const COUNTS = [0, 1, 2, 5, 21];
/** The plural category of each count, by the grammar of the language (CLDR). */
const CATEGORIES: Record<string, readonly string[]> = {
  nb: ['other', 'one', 'other', 'other', 'other'],
  en: ['other', 'one', 'other', 'other', 'other'],
  ro: ['few', 'one', 'few', 'few', 'other'],
  ru: ['many', 'one', 'few', 'many', 'one'],
  th: ['other', 'other', 'other', 'other', 'other'],
};

describe.each(Object.entries(CATEGORIES))('plurals in %s', (lang, categories) => {
  for (const key of [
    'search.count',
    'checklist.progress',
    'setting.rings',
    'setting.answer-days',
    'setting.call-minutes',
  ]) {
    it(`${key} takes the right form for ${COUNTS.join(', ')}`, () => {
      const forms = texts.forms(lang, key);
      for (const [index, count] of COUNTS.entries()) {
        const expected = (forms[categories[index] ?? ''] ?? 'no such form')
          .replaceAll('{{count}}', String(count))
          .replaceAll('{{total}}', '9')
          .replaceAll('{{from}}', '7');
        expect(texts.in(lang)(key, { count, total: 9, from: 7 })).toBe(expected);
      }
    });
  }

  it('the browser counts in the same words', () => {
    for (const count of COUNTS)
      expect(formatCount(texts.forms(lang, 'search.count'), lang, count)).toBe(
        texts.in(lang)('search.count', { count }),
      );
  });
});

describe('known words', () => {
  it.each([
    ['ru', 1, '1 результат'],
    ['ru', 2, '2 результата'],
    ['ru', 5, '5 результатов'],
    ['ru', 21, '21 результат'],
    ['en', 1, '1 result'],
    ['en', 0, '0 results'],
  ])('in %s for %i', (lang, count, text) => {
    expect(texts.in(lang)('search.count', { count })).toBe(text);
  });
});

describe('faults of the code', () => {
  it.each(['search.nothing', 'search', 'search.count', ''])('the unknown key %j throws', (key) => {
    expect(() => texts.in('nb')(key)).toThrow(InterfaceTextError);
  });

  it('the error names the key and the language', () => {
    expect(() => texts.in('nb')('search.nothing')).toThrow(/“search\.nothing” in nb/);
  });

  it('an unknown language throws', () => {
    expect(() => texts.in('fi')('page.skip')).toThrow(InterfaceTextError);
  });

  it('a variable that is not given throws, and is named', () => {
    expect(() => texts.in('en')('topic.owner')).toThrow(InterfaceTextError);
    expect(() => texts.in('en')('topic.owner', { organisation: 'X' })).toThrow(/\{\{owner\}\}/);
  });

  it('forms of a text that is not counted, or unknown, throw', () => {
    expect(() => texts.forms('en', 'page.skip')).toThrow(InterfaceTextError);
    expect(() => texts.forms('fi', 'search.count')).toThrow(InterfaceTextError);
  });
});

describe('variables', () => {
  it('stand as they were given, for the page to escape', () => {
    expect(texts.in('en')('topic.owner', { owner: 'A & <B> {{owner}} $t(page.skip) $1' })).toContain(
      'A & <B> {{owner}} $t(page.skip) $1',
    );
  });
});

describe('pseudo-locale', () => {
  it('answers every text of the reference in brackets, its variables filled in', () => {
    expect(texts.in('en-XA')('page.skip')).toMatch(/^⟦.*⟧$/);
    expect(texts.in('en-XA')('search.count', { count: 3 })).toMatch(/^⟦3 .*⟧$/);
    expect(Object.keys(texts.forms('en-XA', 'search.count')).sort()).toEqual(['one', 'other']);
  });
});
