import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { adviceOf, expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const TEXT = '{ nb: En, ru: Раз, en: One }';
const REFERENCE = 'reference: { publisher: P, title: T, url: https://example.com/t, read: 2026-11-28 }';
const norway = ({ topics = '[calm]', text = TEXT, reference = REFERENCE, note = TEXT } = {}): string =>
  `numbers: { emergency: "112" }
law:
  stop:
    topics: ${topics}
    text: ${text}
    ${reference}
help:
  line:
    topics: ${topics}
    name: A line
    tel: "116 123"
    note: ${note}
    ${REFERENCE}
`;
const withFile = (text: string, changes: Overrides = {}) => fixture({ 'countries/NO.yaml': text, ...changes });
const adviceOn = (files: ReturnType<typeof withFile>, file: string) =>
  adviceOf(files).filter((finding) => finding.file === file);

describe('a country file', () => {
  it('is right', () => {
    expect(findingsOf(withFile(norway()))).toEqual([]);
    expect(adviceOn(withFile(norway()), 'countries/NO.yaml')).toEqual([]);
  });

  it.each(['countries/no.yaml', 'countries/NOR.yaml', 'countries/NO/law.yaml', 'countries/NO.json'])(
    'is not %s',
    (file) => {
      expectOnly(fixture({ [file]: 'numbers: { emergency: "112" }\n' }), {
        severity: 'error',
        file,
        says: ['No file of this name'],
        fix: 'countries/<CC>.yaml',
      });
    },
  );

  it.each([
    ['without numbers', 'law: {}\n', 'law', 'numbers', 'emergency: "112"'],
    ['without an emergency number', 'numbers: { fire: "110" }\n', 'numbers', 'emergency', '"112"'],
    [
      'with a law of no date',
      norway({ reference: REFERENCE.replace(', read: 2026-11-28', '') }),
      'reference',
      'read',
      '2026-11-28',
    ],
    [
      'with an address that is none',
      norway({ reference: REFERENCE.replace('https://example.com/t', 'example') }),
      'reference',
      'address',
      'https://',
    ],
  ])('%s is wrong', (_, text, at, says, fix) => {
    expectAmong(withFile(text), { severity: 'error', file: 'countries/NO.yaml', at, says: [says], fix });
  });

  it('may name a topic that is not there: nothing is shown for it, which it is told', () => {
    const files = withFile(norway({ topics: '[calm, robbery]' }));
    expect(findingsOf(files)).toEqual([]);
    const told = adviceOn(files, 'countries/NO.yaml');
    expect(told.map(({ line, message }) => [line, message])).toEqual([
      [4, '“stop” is for topics that are not there: robbery.'],
      [9, '“line” is for topics that are not there: robbery.'],
    ]);
    expect(told[0]?.fix).toContain('Add the topic');
  });

  it('is told what a misspelt topic may be', () => {
    const [told] = adviceOn(withFile(norway({ topics: '[clam]' })), 'countries/NO.yaml');
    expect(told?.fix).toBe('Did you mean calm?');
  });

  it('may lack a language, which is missing', () => {
    const file = 'countries/NO.yaml';
    expectOnly(withFile(norway({ text: '{ nb: En, en: One }' })), {
      severity: 'missing',
      file,
      at: 'text:',
      says: ['law “stop”', 'ru'],
      fix: 'ru: …',
    });
    expectOnly(withFile(norway({ note: '{ nb: En, ru: Раз }' })), {
      severity: 'missing',
      file,
      at: 'note:',
      says: ['note of the helpline “line”', 'en'],
      fix: 'en: …',
    });
  });

  it('is held to the typography of each language', () => {
    expectOnly(withFile(norway({ text: `{ nb: 'Si "stopp"', ru: Раз, en: One }` })), {
      severity: 'error',
      file: 'countries/NO.yaml',
      at: 'text:',
      says: ['straight quotation mark'],
      fix: 'marks of the language',
    });
  });

  it('of another country is not asked for the languages of the site', () => {
    const files = fixture({ 'countries/SE.yaml': norway({ text: '{ sv: Ett }' }) });
    expect(findingsOf(files)).toEqual([]);
  });
});

describe('numbers in site.yaml', () => {
  const old = 'countries:\n  "NO": { emergency: "112", fire: "110" }\n';
  const files = fixture({ 'site.yaml': (text) => text + old });

  it('still count, and the check says where they go', () => {
    expect(findingsOf(files)).toEqual([]);
    const [told, ...others] = adviceOn(files, 'site.yaml');
    expect(others).toEqual([]);
    expect(told?.message).toContain('“NO” stand in site.yaml');
    expect(told?.fix).toBe(
      'Write “numbers: { emergency: "112", fire: "110" }” into countries/NO.yaml, and take “NO” out of countries here.',
    );
  });

  it('are enough without a file', () => {
    expect(findingsOf(fixture({ 'countries/NO.yaml': null, 'site.yaml': (text) => text + old }))).toEqual([]);
    expectOnly(fixture({ 'countries/NO.yaml': null }), {
      severity: 'error',
      file: 'site.yaml',
      at: 'country: "NO"',
      says: ['“NO”', 'no emergency number'],
      fix: 'Add countries/NO.yaml with “numbers: { emergency: "112" }”',
    });
  });
});

describe('a link to law and helplines', () => {
  const PAGE = 'topics/safety/en.mdx';
  const linked = { [PAGE]: swap('(#now)', '(#country)') };

  it('is right where the country of the site has some for the topic', () => {
    expect(findingsOf(withFile(norway({ topics: '[safety]' }), linked))).toEqual([]);
  });

  it.each([
    ['none at all', 'numbers: { emergency: "112" }\n'],
    ['none for this topic', norway()],
  ])('is told where it has %s', (_, file) => {
    expectOnly(withFile(file, linked), {
      severity: 'missing',
      file: PAGE,
      at: '#country',
      says: ['countries/NO.yaml has none for “safety”'],
      fix: 'Add a helpline with “topics: [safety]”',
    });
  });
});
