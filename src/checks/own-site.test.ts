import { describe, expect, it } from 'vitest';
import { fixture, type Overrides } from '../authoring/fixture.ts';
import { adviceOf, expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const SVG = '<svg viewBox="0 0 4 4"></svg>';
const site = (more: string, changes: Overrides = {}) =>
  fixture({ 'site.yaml': (text) => `${text}${more}\n`, ...changes });
const setting = (more: string) =>
  fixture({ 'site.yaml': (text) => text.replace('settings:\n', `settings:\n  ${more}\n`) });
const at = { severity: 'error' as const, file: 'site.yaml' };

describe('what is the organisation’s own', () => {
  it.each([
    'hide: [calm]',
    'colours: { accent: "#7A1F5C", link: "#7a1f5c" }',
    'contacts: { guard: { name: { nb: Vakta, ru: Охрана, en: Guard }, phone: "+47 22 33" } }',
    'contacts: { guard: { name: Guard, email: guard@example.com, languages: [nb], country: "NO" } }',
    'suggest-change: https://git.example.com/kb/edit/main/{file}',
    'suggest-change: editors@example.com',
    'accessibility-statement: https://example.com/accessibility',
  ])('%s is right', (line) => {
    expect(findingsOf(site(line))).toEqual([]);
  });

  it.each(['refund-limit: 500 kr', 'refund-limit: 500', 'refund-limit: { nb: en, ru: два, en: two }'])(
    'the setting %s is right, and may be quoted',
    (line) => {
      const files = new Map(setting(line));
      files.set(
        'topics/calm/en.mdx',
        (files.get('topics/calm/en.mdx') ?? '').replace('id="rings"', 'id="refund-limit"'),
      );
      expect(findingsOf(files)).toEqual([]);
    },
  );

  it('an own topic may rest on no document', () => {
    const files = fixture({
      'topics/calm/topic.yaml': (text) => text.replace('sources: [nb-01, ru-01]', 'sources: []'),
      'sources/register.yaml': (text) => text.replaceAll(/(nb-01|ru-01): \{\}/g, '$1: { set-aside: later }'),
    });
    expect(findingsOf(files)).toEqual([]);
  });

  it.each([
    ['hide: [clam]', 'hide: [clam]', 'is not a topic', '“calm”'],
    ['hide: [calm, safety]', 'hide:', 'Every topic is hidden', 'Take one out'],
    [
      'contacts: { guard: { name: Guard, phone: "1", languages: [fi] } }',
      'contacts:',
      '“fi”, which is not',
      'nb, ru, en',
    ],
    ['contacts: { guard: { name: Guard, phone: "1", country: SE } }', 'contacts:', '“SE”, which is not', 'NO'],
    ['contacts: { guard: { name: {}, phone: "1" } }', 'contacts:', 'no words in any language', 'one text'],
    ['colours: { accent: "#ffcc00" }', 'colours:', 'contrast of 1.', 'accent: "#'],
    ['colours: { accent-dark: "#003366" }', 'colours:', 'as dark screens show it', 'accent-dark: "#'],
    ['logo: { file: logo.svg, alt: Ours }', 'logo:', 'is not there', 'Put the file beside site.yaml'],
  ])('%s is wrong', (line, place, says, fix) => {
    expectOnly(site(line), { ...at, at: place, says: [says], fix });
  });

  it.each([
    'colours: { accent: red }',
    'colours: { accent: "#fff" }',
    'contacts: { guard: { name: Guard } }',
    'contacts: { guard: { name: Guard, phone: call us } }',
    'contacts: { guard: { name: Guard, email: guard } }',
    'logo: { file: ../logo.svg, alt: Ours }',
    'logo: { file: logo.gif, alt: Ours }',
    'logo: { file: logo.svg }',
    'suggest-change: http://git.example.com/{file}',
    'suggest-change: https://git.example.com/edit',
    'suggest-change: javascript:alert(1)',
    'accessibility-statement: http://example.com/accessibility',
    'accessibility-statement: javascript:alert(1)',
    'accessibility-statement: on the intranet',
  ])('%s is of a wrong form', (line) => {
    expectAmong(site(line), { ...at, at: line.split(':')[0] ?? '', says: [], fix: '' });
  });

  it('a name of a setting that cannot stand in a text is wrong', () => {
    expectOnly(setting('Refund_Limit: 5'), {
      ...at,
      at: 'Refund_Limit',
      says: ['cannot be the name'],
      fix: 'refund-limit',
    });
    expectOnly(setting('police-number: "5"'), {
      ...at,
      at: 'police-number',
      says: ['number of the country'],
      fix: 'refund',
    });
  });

  it('a text that one language lacks is missing, not wrong', () => {
    expectOnly(setting('refund-limit: { nb: en, en: two }'), {
      severity: 'missing',
      file: 'site.yaml',
      at: 'refund-limit',
      says: ['refund-limit', 'in ru'],
      fix: 'ru: …',
    });
  });
});

describe('the logo', () => {
  const named = 'logo: { file: logo.svg, alt: Ours }';

  it('is right where its file is a picture', () => {
    expect(findingsOf(site(named, { 'logo.svg': SVG }))).toEqual([]);
  });

  it('a file of another kind is wrong', () => {
    expectOnly(site(named, { 'logo.svg': 'GIF89a' }), {
      ...at,
      at: 'logo:',
      says: ['no SVG picture'],
      fix: 'Save it once more',
    });
  });

  it('a picture that could run something is wrong, on its line', () => {
    const svg = '<svg viewBox="0 0 4 4">\n<script>alert(1)</script></svg>';
    expectOnly(site(named, { 'logo.svg': svg }), {
      severity: 'error',
      file: 'logo.svg',
      at: '<script',
      says: ['<script'],
      fix: 'plain SVG',
    });
  });

  it('a picture that nobody names is told', () => {
    expect(adviceOf(fixture({ 'old.svg': SVG })).filter(({ file }) => file === 'old.svg')).toHaveLength(1);
    expect(adviceOf(site(named, { 'logo.svg': SVG })).filter(({ file }) => file === 'logo.svg')).toEqual([]);
  });
});
