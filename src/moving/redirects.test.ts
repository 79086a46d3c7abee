import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, FIXTURE_LANGUAGES, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel } from '../model/model.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import { redirects, type Redirect } from './redirects.ts';

const all = (overrides: Overrides = {}): Redirect[] => {
  const content = withoutDrafts(readContent(fixture(overrides)));
  return redirects(content, createModel(content), FIXTURE_LANGUAGES);
};
const map = (list: readonly Redirect[]): Record<string, string> =>
  Object.fromEntries(list.map(({ from, to }) => [from, to]));
const ofTopic = (topic: string, overrides: Overrides = {}): Record<string, string> =>
  map(all(overrides).filter((redirect) => redirect.topic === topic));
const record = (entries: Record<string, string | undefined>): string =>
  Object.entries(entries)
    .map(([lang, from]) => `${lang}:\n${from === undefined ? '' : `  from: ${from}\n`}  parts: {}\n`)
    .join('');

describe('addresses from before a translation', () => {
  it('lead to it: the topic had the slug of the language that it was written in', () => {
    expect(ofTopic('calm')).toEqual({ 'nb/calm-en/': 'nb/calm-nb/', 'ru/calm-en/': 'ru/calm-ru/' });
  });

  it('are those of each language that may have been shown, up to the one that was there from the start', () => {
    expect(ofTopic('calm', { 'topics/calm/translations.yaml': record({ ru: undefined, nb: 'ru', en: 'ru' }) })).toEqual(
      {
        'nb/calm-en/': 'nb/calm-nb/',
        'nb/calm-ru/': 'nb/calm-nb/',
        'en/calm-nb/': 'en/calm-en/',
        'en/calm-ru/': 'en/calm-en/',
      },
    );
  });

  it('are all of them where the pivot language has no page, also for a language that is shown another one', () => {
    expect(ofTopic('calm', { 'topics/calm/en.mdx': null })).toEqual({
      'nb/calm-ru/': 'nb/calm-nb/',
      'ru/calm-nb/': 'ru/calm-ru/',
      'en/calm-ru/': 'en/calm-nb/',
    });
  });

  it('are none that is in use', () => {
    const taken = { 'topics/safety/nb.mdx': swap('slug: safety-nb', 'slug: calm-en') };
    expect(ofTopic('calm', taken)).toEqual({ 'ru/calm-en/': 'ru/calm-ru/' });
    const page = {
      'topics/calm/en.mdx': swap('slug: calm-en', 'slug: phrasebook'),
      'topics/calm/nb.mdx': swap('slug: calm-nb', 'slug: phrasebook'),
    };
    expect(ofTopic('calm', page)).toEqual({ 'ru/phrasebook/': 'ru/calm-ru/' });
  });
});

describe('addresses that moved.yaml keeps', () => {
  it('lead to the topic in the reader’s language, under the slug of any', () => {
    const found = ofTopic('calm', { 'moved.yaml': 'slugs:\n  ru:\n    старый: calm\n' });
    expect(found).toMatchObject({
      'ru/старый/': 'ru/calm-ru/',
      'nb/старый/': 'nb/calm-nb/',
      'en/старый/': 'en/calm-en/',
    });
  });

  it('come before those that nobody wrote down', () => {
    const [first] = all({ 'moved.yaml': 'slugs:\n  en:\n    old: safety\n' });
    expect(first).toMatchObject({ from: 'nb/old/', to: 'nb/safety-nb/' });
  });

  it('of a renamed and of a removed topic lead on in frames and answers too, through any chain', () => {
    const found = ofTopic('calm', { 'moved.yaml': 'topics:\n  a: b\n  b: calm\nremoved:\n  c: a\n' });
    for (const old of ['a', 'b', 'c'])
      expect(found).toMatchObject({
        [`embed/ru/${old}/`]: 'embed/ru/calm/',
        [`oembed/nb/${old}.json`]: 'oembed/nb/calm.json',
      });
  });

  it('lead nowhere while their topic is a draft', () => {
    const draft = { 'topics/calm/topic.yaml': swap('order:', 'draft: true\norder:') };
    const files = { ...draft, 'moved.yaml': 'topics:\n  a: calm\nslugs:\n  nb:\n    old: calm\n' };
    expect(ofTopic('calm', files)).toEqual({});
  });

  it('the word “constructor” is an id like any other', () => {
    expect(ofTopic('calm', { 'moved.yaml': 'topics:\n  constructor: calm\n' })).toMatchObject({
      'embed/nb/constructor/': 'embed/nb/calm/',
    });
  });
});

describe('whatever has moved', () => {
  const id = fc.constantFrom('calm', 'safety', 'a', 'b', 'c', 'constructor');
  const slug = fc.constantFrom('calm-nb', 'calm-en', 'safety-ru', 'search', 'old', 'older');
  const moved = fc.record({
    topics: fc.dictionary(id, id),
    removed: fc.dictionary(id, id),
    slugs: fc.dictionary(fc.constantFrom('nb', 'ru', 'en', 'th'), fc.dictionary(slug, id)),
  });
  it('an old address leads to one that exists, is none itself, and has one target', () => {
    fc.assert(
      fc.property(moved, (data) => {
        const list = all({ 'moved.yaml': JSON.stringify(data) });
        const inUse = new Set(
          FIXTURE_LANGUAGES.flatMap((lang) =>
            ['calm', 'safety'].flatMap((topic) => [
              `${lang}/${topic}-${lang}/`,
              `embed/${lang}/${topic}/`,
              `oembed/${lang}/${topic}.json`,
            ]),
          ),
        );
        expect(new Set(list.map(({ from }) => from)).size).toBe(list.length);
        for (const { from, to } of list)
          expect([inUse.has(from), inUse.has(to), from.endsWith('/search/')]).toEqual([false, true, false]);
      }),
      { numRuns: 60 },
    );
  });
});
