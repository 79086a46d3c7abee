import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { readContent } from '../authoring/read.ts';
import { flatten } from './dictionary.ts';
import { formatCount, readTextMap } from './plural.ts';
import { createTranslator } from './translate.ts';

const RUSSIAN = { one: '{{count}} шаг', few: '{{count}} шага', many: '{{count}} шагов', other: '{{count}} шага' };

describe('formatCount', () => {
  it.each([
    [0, '0 шагов'],
    [1, '1 шаг'],
    [2, '2 шага'],
    [5, '5 шагов'],
    [21, '21 шаг'],
    [111, '111 шагов'],
  ])('takes the Russian form for %i', (count, text) => {
    expect(formatCount(RUSSIAN, 'ru', count)).toBe(text);
  });

  it('fills in the count and the total wherever they stand', () => {
    expect(formatCount({ other: '{{count}}/{{total}}, {{count}} of {{total}}' }, 'th', 2, 9)).toBe('2/9, 2 of 9');
  });

  it('takes the count for the total where there is none', () => {
    expect(formatCount({ other: '{{total}}' }, 'th', 4)).toBe('4');
  });

  it('falls back to the form for others, then to nothing', () => {
    expect(formatCount({ other: '{{count}} x' }, 'en', 1)).toBe('1 x');
    expect(formatCount({}, 'en', 1)).toBe('');
  });
});

describe('readTextMap', () => {
  it('reads the forms a page carries', () => {
    expect(readTextMap(JSON.stringify(RUSSIAN))).toEqual(RUSSIAN);
  });

  it.each([undefined, '', 'not JSON', 'null', '5', '"text"', '["a"]', '{"one":1}'])(
    'gives no forms for %j',
    (attribute) => {
      expect(readTextMap(attribute)).toEqual({});
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (attribute) => {
        expect(Object.values(readTextMap(attribute)).every((form) => typeof form === 'string')).toBe(true);
      }),
    );
  });
});

const content = readContent(await readContentFolder(contentFolder()));
const dictionaries = new Map(
  [...content.interface].flatMap(([lang, { data }]) => (data ? [[lang, data] as const] : [])),
);
const translator = createTranslator(dictionaries);
const COUNTS = [...Array(26).keys(), 100, 101, 111, 1000];
const TOTAL = 1234;

describe.each([...dictionaries.keys()])('the browser and the build count in the same words: %s', (lang) => {
  const counted = [
    ...new Set(
      [...flatten(dictionaries.get(lang) ?? {}).keys()].flatMap((key) =>
        key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [],
      ),
    ),
  ];

  it('there are counted texts', () => {
    expect(counted).toEqual(expect.arrayContaining(['checklist.progress', 'search.count']));
  });

  it.each(counted)('%s', (key) => {
    // A variable that only the build fills in, such as {{from}}, is left standing by both.
    const variables = { total: TOTAL, from: '{{from}}' };
    expect(COUNTS.map((count) => formatCount(translator.forms(lang, key), lang, count, TOTAL))).toEqual(
      COUNTS.map((count) => translator.in(lang)(key, { ...variables, count })),
    );
  });
});
