import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
/** The page chosen, where the site has it. */
const targetOf = ({ topic, lang }: Choice, text: string) => {
  const language = lang === FOLLOW ? 'ro' : lang;
  const page = topic === '' ? '' : `${topic}/`;
  return { title: text, page: `${SITE}${language}/${page}`, embed: `${SITE}embed/${language}/${page}` };
};

const SIGNS: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };
const unescaped = (text: string): string => text.replaceAll(/&(\w+);/g, (_, sign: string) => SIGNS[sign] ?? '�');
const attributesOf = (text: string): [string, string][] =>
  [...text.matchAll(/ ([a-z]+)="([^"<>]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]);
/** A tag as a browser reads it. */
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

  it('is among the options for any address', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('calm', 'th', 'dark', '__proto__', 'constructor', 'length'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('topic', 'lang', 'show', 'theme', 'other'), value)), (pairs) => {
        for (const [name, chosen] of Object.entries(readChoice(new URLSearchParams(pairs), OPTIONS)))
          expect(OPTIONS[name as keyof Options]).toContain(chosen);
      }),
    );
  });

  it('is nothing where there are no options', () => {
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
  it('are four ways to the page chosen', () => {
    const chosen: Choice = { topic: 'calm', lang: 'en', show: 'checklists', theme: 'dark' };
    expect(codes(chosen, targetOf(chosen, 'Say "no" & <stop>'), SITE, 512)).toEqual({
      tag: `<script src="${SITE}embed.js" async></script>\n<calm-counter topic="calm" lang="en" show="checklists" theme="dark">\n  <a href="${SITE}en/calm/">Say &quot;no&quot; &amp; &lt;stop&gt;</a>\n</calm-counter>`,
      frame: `<iframe src="${SITE}embed/en/calm/?show=checklists&amp;theme=dark" title="Say &quot;no&quot; &amp; &lt;stop&gt;" width="100%" height="512" style="border:0" allow="clipboard-write" loading="lazy"></iframe>`,
      address: `${SITE}embed/en/calm/?show=checklists&theme=dark`,
      page: `${SITE}en/calm/`,
    });
  });

  it('have a height also where none is known', () => {
    expect(readFrame(codes(DEFAULT, targetOf(DEFAULT, 'x'), SITE).frame).get('height')).toBe('800');
  });

  it.each(['', SEARCH])('ask for no part where the topic is %j', (topic) => {
    const some = { ...DEFAULT, topic, show: 'phrases' };
    expect(codes(some, targetOf(some, 'x'), SITE).address).not.toContain('phrases');
  });

  it('are read as what was chosen, whatever the title', () => {
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

  it('lead to the same address by the tag and by the frame', () => {
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

  it('keep what the address of the page asks for already', () => {
    const some = { ...DEFAULT, topic: 'calm', theme: 'dark' };
    expect(codes(some, { ...targetOf(some, 'x'), embed: `${SITE}embed/en/calm/?from=a#now` }, SITE).address).toBe(
      `${SITE}embed/en/calm/?from=a&theme=dark#now`,
    );
  });
});
