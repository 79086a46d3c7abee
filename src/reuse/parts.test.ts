import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent, type ContentFiles } from '../authoring/read.ts';
import { checkContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { formatTranslations, recordDone } from '../translation/record.ts';
import { textsOf } from '../translation/texts.ts';
import { siteParts } from './parts.ts';

const WORDS: Overrides = {
  'search/terms.yaml': 'shouting: { topics: [calm] }\n',
  ...Object.fromEntries(['nb', 'ru', 'en'].map((lang) => [`search/${lang}/shouting.txt`, 'yell\n'])),
};
const keys = (overrides: Overrides = {}, program = 'a', placeOf?: ContentFiles['placeOf']): Map<string, string> => {
  const files = Object.assign(fixture({ ...WORDS, ...overrides }), placeOf === undefined ? {} : { placeOf });
  const { content } = checkContent(files, { advice: false });
  return new Map(siteParts(files, content, createModel(content), program).map(({ name, key }) => [name, key]));
};
const before = keys();
/** Names of the parts that a change of the content makes anew. */
const madeAnew = (overrides: Overrides, program?: string, placeOf?: ContentFiles['placeOf']): string[] =>
  [...keys(overrides, program, placeOf)].filter(([name, key]) => before.get(name) !== key).map(([name]) => name);
const ALL = [...before.keys()];
const of = (...languages: string[]): string[] =>
  ALL.filter((name) => languages.some((lang) => name.startsWith(`${lang}/`) || name.endsWith(`/${lang}`)));

describe('the parts of a site that a change makes anew', () => {
  it('are none where nothing has changed', () => {
    expect(madeAnew({})).toEqual([]);
    expect(ALL).toContain('nb/calm');
    expect(ALL).toEqual(expect.arrayContaining(['find/ru', 'pagefind/ru']));
  });

  it('of a text in one page: the pages of its topic, which can be read beside each other, and full-text search in its language', () => {
    expect(madeAnew({ 'topics/calm/ru.mdx': swap('Learn one by heart', 'Learn two by heart') })).toEqual([
      'nb/calm',
      'ru/calm',
      'pagefind/ru',
      'en/calm',
    ]);
    expect(madeAnew({ 'topics/calm/ru.mdx': swap('I gave room', 'I made room') })).toEqual([
      'nb/calm',
      'ru/calm',
      'pagefind/ru',
      'en/calm',
    ]);
  });

  it('of a set of search words: instant search in its language', () => {
    const danger: Overrides = {
      'search/terms.yaml': 'shouting: { topics: [safety], danger: true }\n',
      'search/en/shouting.txt': 'yells <word>\n',
      'search/en/sets/word.txt': 'fire\n',
    };
    const [one, other] = [keys(danger), keys({ ...danger, 'search/en/sets/word.txt': 'fire\nhelp\n' })];
    expect([...other].flatMap(([name, key]) => (one.get(name) === key ? [] : [name]))).toEqual(['find/en']);
  });

  it('of a title, which other topics show: all in its language', () => {
    const changed = madeAnew({ 'topics/calm/ru.mdx': swap('Keep calm (ru)', 'Stay calm (ru)') });
    expect(changed.sort()).toEqual([...of('ru'), 'nb/calm', 'en/calm'].sort());
  });

  it('of a page that is no longer there: its topic, and all in the languages that fall back to it', () => {
    expect(madeAnew({ 'topics/calm/ru.mdx': null })).toEqual(expect.arrayContaining(of('ru')));
  });

  it('of a text that translations were made from: not those of other topics, though its translations are out of date now', () => {
    const texts = textsOf(readContent(fixture(WORDS)), 'calm');
    const made = { lang: 'ru', from: 'en', own: texts.in('ru'), source: texts.in('en'), only: undefined };
    const versions = { 'topics/calm/translations.yaml': formatTranslations(recordDone(texts.record, made)) };
    const changed = { 'topics/calm/en.mdx': swap('Learn one by heart', 'Learn two by heart') };
    const [then, now] = [keys(versions), keys({ ...versions, ...changed })];
    expect([...now].filter(([name, key]) => then.get(name) !== key).map(([name]) => name)).toEqual([
      'nb/calm',
      'ru/calm',
      'en/calm',
      'pagefind/en',
    ]);
  });

  it.each([
    ['a word of the interface', { 'interface/en.json': (text: string) => text.replace('Search', 'Seek') }],
    ['the country', { 'countries/NO.yaml': (text: string) => `${text}# as before\n` }],
    ['a term', { 'search/terms.yaml': 'shouting: { topics: [safety] }\n' }],
    ['an old address', { 'moved.yaml': 'topics: { hush: calm }\n' }],
    ['a logo', { 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
    ['a sentence to say', { 'phrases/slow-down.yaml': swap('slow-down wording (en)', 'Slower, please (en)') }],
    ['a setting', { 'site.yaml': swap('rings: 3', 'rings: 4') }],
    ['what a topic rests on', { 'topics/safety/topic.yaml': swap('sources: [nb-02]', 'sources: [nb-01]') }],
  ])('of %s: all', (_, overrides) => {
    expect(madeAnew(overrides)).toEqual(ALL);
  });

  it('of the program: all', () => {
    expect(madeAnew({}, 'b')).toEqual(ALL);
  });

  it('of a search word: instant search in its language, not that in texts', () => {
    expect(madeAnew({ 'search/en/shouting.txt': 'yell\nbellow\n' })).toEqual(['find/en']);
  });

  it('of a word that most topics have from now on, so that it tells search little: instant search, too', () => {
    const third: Overrides = Object.fromEntries(
      [...fixture()]
        .filter(([file]) => file.startsWith('topics/calm/'))
        .map(([file, text]) => [
          file.replace('calm', 'third'),
          text.replace('slug: calm', 'slug: third').replace('Breathe out', 'Breathe slowly'),
        ]),
    );
    const then = keys(third);
    const now = keys({ ...third, 'topics/calm/ru.mdx': swap('Learn one by heart', 'Learn one slowly') });
    expect(now.get('find/ru')).not.toBe(then.get('find/ru'));
    expect(now.get('find/en')).toBe(then.get('find/en'));
  });

  it('of a word that the spell check shall know: none', () => {
    expect(madeAnew({ 'spelling/en.txt': 'Trial\n' })).toEqual([]);
  });

  it('of a page that lies in another folder, which its link for suggestions names: those of its topic', () => {
    const inOwn: ContentFiles['placeOf'] = (file, line) => ({
      folder: file === 'topics/calm/en.mdx' ? 'own' : '',
      line,
    });
    expect(madeAnew({}, 'a', inOwn)).toEqual(['nb/calm', 'ru/calm', 'en/calm']);
  });
});

it('pages with pictures are no parts: Astro makes the pictures with the pages', () => {
  const picture = '\n![A counter](counter.png)\n';
  const withPicture = keys({
    'topics/calm/en.mdx': swap('Learn one by heart (en).', `Learn one by heart (en).\n${picture}`),
    'topics/calm/counter.png': 'x',
  });
  expect([...withPicture.keys()].filter((name) => name.endsWith('/calm'))).toEqual([]);
  expect(withPicture.has('en/safety')).toBe(true);
});

describe('what the last build has left', () => {
  const partsOf = (overrides: Overrides, last?: Parameters<typeof siteParts>[4]) => {
    const files = fixture({ ...WORDS, ...overrides });
    const { content } = checkContent(files, { advice: false });
    return siteParts(files, content, createModel(content), 'a', last);
  };
  const left = Object.fromEntries(partsOf({}).map(({ name, source }) => [name, { key: `left ${name}`, source }]));
  const instant = (overrides: Overrides): string[] =>
    partsOf(overrides, left).flatMap(({ name, key }) =>
      name.startsWith('find/') && key === `left ${name}` ? [name] : [],
    );

  it('names the key of an instant index where neither texts nor words have changed', () => {
    expect(instant({})).toEqual(['find/nb', 'find/ru', 'find/en']);
    expect(instant({ 'topics/calm/ru.mdx': swap('Learn one by heart', 'Learn two by heart') })).toEqual([
      'find/nb',
      'find/en',
    ]);
    expect(instant({ 'search/nb/shouting.txt': 'yell\nscream\n' })).toEqual(['find/ru', 'find/en']);
  });
});
