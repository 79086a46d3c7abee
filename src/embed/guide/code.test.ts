import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, readElements } from '../../site/hostile-text.fixture.ts';
import { embedUrl } from '../tag/embed-url.ts';
import {
  codes,
  FOLLOW,
  hasParts,
  readChoice,
  SEARCH,
  SHOWS,
  tagAttributes,
  THEMES,
  type Choice,
  type Options,
} from './code.ts';

const SITE = 'https://kb.example/kb/';
const OPTIONS: Options = {
  topic: ['', SEARCH, 'calm', 'keep-calm'],
  lang: ['en', FOLLOW, 'nb', 'th'],
  show: SHOWS,
  theme: THEMES,
};
const DEFAULT: Choice = { topic: '', lang: FOLLOW, show: '', theme: 'auto' };
const choice: fc.Arbitrary<Choice> = fc.record({
  topic: fc.constantFrom(...OPTIONS.topic),
  lang: fc.constantFrom(...OPTIONS.lang),
  show: fc.constantFrom(...SHOWS),
  theme: fc.constantFrom(...THEMES),
});
const title = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '<', '>', '&', '&amp;', '</a>', "'", '$&', ' '),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});
/** The addresses of a choice on the site. */
const targetOf = ({ topic, lang }: Choice, text: string) => {
  const language = lang === FOLLOW ? 'ro' : lang;
  const page = topic === '' ? '' : `${topic}/`;
  return { title: text, page: `${SITE}${language}/${page}`, embed: `${SITE}embed/${language}/${page}` };
};

const SIGNS: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };
const unescaped = (text: string): string => text.replaceAll(/&(\w+);/g, (_, sign: string) => SIGNS[sign] ?? '�');
const attributesOf = (text: string): [string, string][] =>
  [...text.matchAll(/ ([a-z]+)="([^"<>]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]);
/** Reads the tag as a browser does; fails on any other form. */
const readTag = (tag: string) => {
  const [, script = '', attributes = '', page = '', text = ''] =
    /^<script src="([^"<>]*)" async><\/script>\n<calm-counter((?: [a-z]+="[^"<>]*")*)>\n {2}<a href="([^"<>]*)">([^<>]*)<\/a>\n<\/calm-counter>$/.exec(
      tag,
    ) ?? expect.unreachable(tag);
  return {
    script: unescaped(script),
    attributes: attributesOf(attributes),
    page: unescaped(page),
    text: unescaped(text),
  };
};
const readFrame = (frame: string): Map<string, string> => {
  const [, attributes = ''] = /^<iframe((?: [a-z]+="[^"<>]*")+)><\/iframe>$/.exec(frame) ?? expect.unreachable(frame);
  return new Map(attributesOf(attributes));
};

describe('readChoice', () => {
  it.each<[string, Partial<Choice>]>([
    ['', {}],
    ['topic=calm&lang=th&show=phrases&theme=dark', { topic: 'calm', lang: 'th', show: 'phrases', theme: 'dark' }],
    ['topic=search', { topic: 'search' }],
    ['topic=clam&lang=fi&show=all&theme=blue', {}],
    ['topic=Calm&lang=EN&theme=', {}],
    ['theme=dark&theme=light&more=1', { theme: 'dark' }],
  ])('of %j differs from the first options by %j', (search, expected) => {
    expect(readChoice(new URLSearchParams(search), OPTIONS)).toEqual({
      topic: '',
      lang: 'en',
      show: '',
      theme: 'auto',
      ...expected,
    });
  });

  it('is one of the options for any address', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('calm', 'th', 'dark', '__proto__', 'constructor', 'length'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('topic', 'lang', 'show', 'theme', 'other'), value)), (pairs) => {
        for (const [name, chosen] of Object.entries(readChoice(new URLSearchParams(pairs), OPTIONS)))
          expect(OPTIONS[name as keyof Options]).toContain(chosen);
      }),
    );
  });

  it('is empty where there are no options', () => {
    expect(readChoice(new URLSearchParams('topic=calm'), { topic: [], lang: [], show: [], theme: [] })).toEqual({
      topic: '',
      lang: '',
      show: '',
      theme: '',
    });
  });

  it('reads back every choice', () => {
    fc.assert(
      fc.property(choice, (some) => {
        expect(readChoice(new URLSearchParams({ ...some }), OPTIONS)).toEqual(some);
      }),
    );
  });
});

describe('hasParts', () => {
  it.each([
    ['', false],
    [SEARCH, false],
    ['calm', true],
  ])('of %j is %j', (topic, expected) => {
    expect(hasParts({ ...DEFAULT, topic })).toBe(expected);
  });
});

describe('tagAttributes', () => {
  it.each<[Partial<Choice>, [string, string][]]>([
    [{}, []],
    [{ topic: 'calm' }, [['topic', 'calm']]],
    [
      { topic: 'calm', lang: 'th', show: 'phrases', theme: 'dark' },
      [
        ['topic', 'calm'],
        ['lang', 'th'],
        ['show', 'phrases'],
        ['theme', 'dark'],
      ],
    ],
    [
      { topic: SEARCH, lang: 'nb', show: 'phrases' },
      [
        ['lang', 'nb'],
        ['show', 'search'],
      ],
    ],
    [{ show: 'checklists', theme: 'light' }, [['theme', 'light']]],
  ])('of %j are %j', (some, expected) => {
    expect(tagAttributes({ ...DEFAULT, ...some })).toEqual(expected);
  });
});

describe('codes', () => {
  it('are a tag, a frame and two addresses of the chosen page', () => {
    const chosen: Choice = { topic: 'calm', lang: 'en', show: 'checklists', theme: 'dark' };
    expect(codes(chosen, targetOf(chosen, 'Say "no" & <stop>'), SITE, 512)).toEqual({
      tag: `<script src="${SITE}embed.js" async></script>\n<calm-counter topic="calm" lang="en" show="checklists" theme="dark">\n  <a href="${SITE}en/calm/">Say &quot;no&quot; &amp; &lt;stop&gt;</a>\n</calm-counter>`,
      frame: `<iframe src="${SITE}embed/en/calm/?show=checklists&amp;theme=dark" title="Say &quot;no&quot; &amp; &lt;stop&gt;" width="100%" height="512" style="border:0" allow="clipboard-write" loading="lazy"></iframe>`,
      address: `${SITE}embed/en/calm/?show=checklists&theme=dark`,
      page: `${SITE}en/calm/`,
    });
  });

  it('have a default height', () => {
    expect(readFrame(codes(DEFAULT, targetOf(DEFAULT, 'x'), SITE).frame).get('height')).toBe('800');
  });

  it.each(['', SEARCH])('have no part where the topic is %j', (topic) => {
    const some = { ...DEFAULT, topic, show: 'phrases' };
    expect(codes(some, targetOf(some, 'x'), SITE).address).not.toContain('phrases');
  });

  it('are read back as the choice, whatever the title', () => {
    fc.assert(
      fc.property(choice, title, fc.constantFrom('', '?a=1&b=2', '?q=%22"'), (some, text, query) => {
        const target = targetOf(some, text);
        const page = target.page + query;
        const { tag, frame, address } = codes(some, { ...target, page }, SITE);
        expect(readTag(tag)).toEqual({ script: `${SITE}embed.js`, attributes: tagAttributes(some), page, text });
        const attributes = readFrame(frame);
        expect([attributes.get('src'), attributes.get('title')]).toEqual([address, text]);
      }),
      { numRuns: 300 },
    );
  });

  it('show the same address in the tag as in the frame', () => {
    fc.assert(
      fc.property(choice, (some) => {
        const { tag, address } = codes(some, targetOf(some, 'x'), SITE);
        const {
          topic = null,
          lang = null,
          show = null,
          theme = null,
        } = Object.fromEntries(readTag(tag).attributes) as Partial<Record<string, string>>;
        expect(embedUrl({ topic, lang, show, theme }, { url: SITE, languages: ['nb', 'en', 'th', 'ro'] }, ['ro'])).toBe(
          address,
        );
      }),
    );
  });

  it('keep the query and the anchor of the page', () => {
    const some = { ...DEFAULT, topic: 'calm', theme: 'dark' };
    expect(codes(some, { ...targetOf(some, 'x'), embed: `${SITE}embed/en/calm/?from=a#now` }, SITE).address).toBe(
      `${SITE}embed/en/calm/?from=a&theme=dark#now`,
    );
  });

  it('make the same elements, whatever the title and the choices are', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, topic, lang) => {
        const target = { title: text, page: `${SITE}?a="<b>&c`, embed: `${SITE}embed/` };
        const { tag, frame } = codes({ topic, lang, show: '', theme: 'dark' }, target, SITE);
        expect(readElements(tag).map(({ name }) => name)).toEqual(['script', 'calm-counter', 'a']);
        expect(readElements(frame).map(({ name }) => name)).toEqual(['iframe']);
        expect(readElements(tag)[1]?.attributes).toEqual(
          Object.fromEntries(tagAttributes({ topic, lang, show: '', theme: 'dark' })),
        );
      }),
      { numRuns: 200 },
    );
  });
});
