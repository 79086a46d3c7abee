import { withValue } from '../../yaml/data.ts';
import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { hasWords, text, wordsIn, type Code, type Inline, type Sentence } from './inline.ts';
import { markdownOf } from './markdown.ts';
import { readsBack } from './reads-back.ts';
import type { Place, Unit } from './units.ts';

/** What a translator may type by mistake or by malice: marks of Markdown and MDX, code, line starts, letters of many scripts. */
const PIECES = [
  ...[
    '<',
    '>',
    '{',
    '}',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '\\',
    '&',
    '#',
    '##',
  ],
  ...[
    '-',
    '+',
    '=',
    '---',
    '===',
    '***',
    ':::',
    '1.',
    '2)',
    '[ ]',
    '[x]',
    '[^1]',
    '[^1]:',
    '[#now]',
    '[!WARNING]',
    '> ',
  ],
  ...[
    '&lt;',
    '&#60;',
    '&amp;',
    '&nbsp',
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '{1+1}',
    '<script>',
    '</script>',
    '<Setting id="rings" />',
  ],
  ...['import x', 'export const a = 1', '![a](b)', '[a](javascript:alert(1))', '[a]: b', '$x$', ':smile:', '<a@b>'],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    'a',
    'B',
    'ж',
    'ต้อง',
    'ș',
    '👍🏽',
    'é',
    '“',
    '”',
    '…',
    '—',
    '%',
    '"',
    "'",
    ',',
    '.',
    ':',
    ';',
    '3~5',
  ],
];
/** Addresses that Markdown links by itself. They cannot be written as words, and are refused. */
const ADDRESS = /(?:https?|ftp):\/\/|www\.|@|mailto:|xmpp:/i;

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((list) => list.join(''));
const BOLD: Code = { open: '**', close: '**', type: 'bold' };
const LINK: Code = { open: '[', close: '](topic:safety#avoid)', type: 'link' };
const SETTING: Code = { open: '<Setting id="rings" />', close: '', type: 'setting' };
const PLACES: readonly Place[] = ['heading', 'inner-heading', 'paragraph', 'numbered', 'bullet', 'quotation', 'cell'];

const unitAt = (place: Place): Unit => ({
  name: 'section/a/1',
  part: 'section/a',
  place,
  address: { kind: 'block', section: 'a', at: 0 },
  source: [],
  target: undefined,
});

describe('words of a translator stay words', () => {
  it.each(PLACES)('without marks, in a %s', (place) => {
    fc.assert(
      fc.property(words, (said) => {
        fc.pre(/[\p{L}\p{N}\p{P}\p{S}]/u.test(said) && !ADDRESS.test(said));
        // Words that look like the id behind a heading cannot stand before it: the site itself would not know them apart.
        fc.pre(place !== 'heading' || !said.includes('[#'));
        expect(readsBack([text(said)], unitAt(place)), markdownOf([text(said)], 'paragraph')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('beside bold, a setting and a link, in every order', () => {
    const sentences = fc
      .tuple(words, words, words, words)
      .chain(([a, b, c, d]) =>
        fc.shuffledSubarray<Inline<Code>>(
          [
            text(a),
            { kind: 'pair', code: BOLD, content: [text(b)] },
            text(c),
            { kind: 'code', code: SETTING },
            { kind: 'pair', code: LINK, content: [text(d)] },
          ],
          { minLength: 5 },
        ),
      );
    fc.assert(
      fc.property(sentences, (sentence) => {
        const pairs = sentence.filter((one) => one.kind === 'pair');
        fc.pre(pairs.every(({ content }) => hasWords(content)) && !ADDRESS.test(wordsIn(sentence)));
        expect(readsBack(sentence, unitAt('paragraph')), markdownOf(sentence, 'paragraph')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('where Thai goes on after bold that ends with a mark, and before bold that begins with one', () => {
    const sentence: Sentence = [text('ดู'), { kind: 'pair', code: BOLD, content: [text('“หมายเหตุ:”')] }, text('ต้องยื่น')];
    expect(markdownOf(sentence, 'paragraph')).toBe('ด&#xE39;**“หมายเหตุ:”**&#xE15;้องยื่น');
    expect(readsBack(sentence, unitAt('paragraph'))).toBe(true);
  });

  it('or are refused, where Markdown would link them whatever is done', () => {
    for (const address of ['https://example.com', 'www.example.com', 'name@example.com'])
      expect(readsBack([text(`Skriv til ${address} i dag`)], unitAt('paragraph'))).toBe(false);
  });
});

/** YAML with one text changed, or added. */
const withText = (yaml: string, path: readonly string[], said: string): string =>
  editYaml(yaml, withValue(readData(yaml), path, said));

describe('words of a translator in YAML', () => {
  const YAML = `# Who wrote this
title: One # as on the poster
summary: >-
  Two
  lines
situations: { loud: "Three", "calm": Four }
checklists:
  empathy:
    # The first item
    gave-room: 'Five'
last: 6
`;
  const PATHS = [
    ['title'],
    ['summary'],
    ['situations', 'loud'],
    ['situations', 'calm'],
    ['checklists', 'empathy', 'gave-room'],
  ];

  it.each(PATHS.map((path) => [path.join('.'), path] as const))('change “%s”, and nothing else', (_, path) => {
    fc.assert(
      fc.property(words, (said) => {
        const value = said.replace(/\s+/g, ' ').trim();
        fc.pre(value !== '');
        const expected = parseDocument(YAML);
        expected.setIn(path, value);
        const written = withText(YAML, path, value);
        expect(parse(written)).toEqual(expected.toJS());
        for (const comment of ['# Who wrote this', ' # as on the poster', '    # The first item'])
          expect(written).toContain(comment);
      }),
      { numRuns: 100 },
    );
  });

  it('are added under a key that is missing, with what it needs above it', () => {
    expect(withText(YAML, ['checklists', 'honesty', 'asked'], 'Seven')).toBe(
      YAML.replace("'Five'\n", "'Five'\n  honesty:\n    asked: Seven\n"),
    );
    expect(withText('a: 1\r\nempty:\r\n', ['empty', 'b'], 'x')).toBe('a: 1\r\nempty:\r\n  b: x\r\n');
    expect(withText('title:\nb: 1\n', ['title'], 'x')).toBe('title: x\nb: 1\n');
    expect(withText('a:\r\n  b: x # y\r\nc: >\r\n  z', ['a', 'd'], 'x')).toBe(
      'a:\r\n  b: x # y\r\n  d: x\r\nc: >\r\n  z',
    );
    expect(withText('a:\n  b: x', ['a', 'd'], 'x')).toBe('a:\n  b: x\n  d: x');
    expect(withText('a:\n  b: |\n    x\nc: 1\n', ['a', 'd'], 'x')).toBe('a:\n  b: |\n    x\n  d: x\nc: 1\n');
    expect(withText('a: { b: x }\n', ['a', 'd'], 'x')).toBe('a: {b: x, d: x}\n');
  });

  it('change no other text that is a copy of theirs, or that they are a copy of', () => {
    expect(withText('a: &x One\nb: *x\n', ['b'], 'Two')).toBe('a: &x One\nb: Two\n');
    expect(withText('a: &x One\nb: *x\n', ['a'], 'Two')).toBe('a: &x Two\nb: One\n');
  });
});
