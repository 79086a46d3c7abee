import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks/index.ts';
import { formatFindings } from './finding.ts';
import { fixture, lineWith } from './fixture.ts';
import { overlay, SUPPLIED } from './overlay.ts';
import type { ContentFiles } from './read.ts';
import { textOf } from './text-file.ts';
import { readYaml } from './yaml-file.ts';
import { z } from 'astro/zod';

const files = (own: Readonly<Record<string, string>>, supplied: ContentFiles = fixture()): ContentFiles =>
  overlay(supplied, new Map(Object.entries(own)), 'own');
const data = (text: string | undefined): unknown => readYaml('a.yaml', text ?? '', z.unknown()).data;
/** Two texts, one laid over the other. */
const merged = (supplied: string, own: string): unknown =>
  data(textOf(overlay(new Map([['a.yaml', supplied]]), new Map([['a.yaml', own]]), 'own').get('a.yaml')));
const errorsOf = (content: ContentFiles): string[] =>
  checkContent(content)
    .findings.filter(({ severity }) => severity === 'error')
    .map((finding) => formatFindings([finding]).split('\n')[0] ?? '');

describe('keys of YAML', () => {
  it.each([
    ['a text', 'a: 1\nb: 2', 'b: 3', { a: 1, b: 3 }],
    ['a new key', 'a: 1', 'b: 2', { a: 1, b: 2 }],
    ['a key within', 'a: { x: 1, y: 2 }', 'a:\n  y: 3\n  z: 4', { a: { x: 1, y: 3, z: 4 } }],
    ['a list, whole', 'a: [1, 2]', 'a: [3]', { a: [3] }],
    ['a map over a text', 'a: 1', 'a: { x: 1 }', { a: { x: 1 } }],
    ['a text over a map', 'a: { x: 1 }', 'a: 2', { a: 2 }],
    ['an empty value, which takes the key away', 'a: 1\nb: 2', 'a:\n', { b: 2 }],
    ['an empty value for a key that is not there, which stays to be found', 'a: 1', 'b:\n', { a: 1, b: null }],
    ['a file of comments', 'a: 1', '# nothing yet\n', { a: 1 }],
    ['an empty file', 'a: 1', '', { a: 1 }],
    ['a byte order mark and other line ends', 'a: 1\r\nb: 2\r\n', '\uFEFFb: 3\r\n', { a: 1, b: 3 }],
    ['a quoted key', '"NO": { emergency: "112" }', 'NO: { fire: "110" }', { NO: { emergency: '112', fire: '110' } }],
  ])('%s', (_, supplied, own, expected) => {
    expect(merged(supplied, own)).toEqual(expected);
  });

  it('keeps texts that look like other things', () => {
    expect(merged('a: "112"\nb: 1', 'c: "no"\nd: "2026-01-01"\ne: "#7a1f5c"')).toEqual({
      a: '112',
      b: 1,
      c: 'no',
      d: '2026-01-01',
      e: '#7a1f5c',
    });
  });

  it('merges a dictionary, which is JSON', () => {
    const content = files({ 'interface/en.json': '{ "page": { "skip": "Jump" } }' });
    expect(data(textOf(content.get('interface/en.json')))).toMatchObject({ page: { skip: 'Jump' }, search: {} });
    expect(errorsOf(content)).toEqual([]);
  });
});

describe('files', () => {
  it('takes other files whole, adds new ones, and leaves the rest', () => {
    const content = files({ 'topics/calm/en.mdx': 'mine', 'search/en/x.txt': 'word\n' });
    expect(content.get('topics/calm/en.mdx')).toBe('mine');
    expect(content.get('search/en/x.txt')).toBe('word\n');
    expect(content.get('topics/calm/nb.mdx')).toBe(fixture().get('topics/calm/nb.mdx'));
  });

  it('is the supplied content where an organisation has nothing of its own', () => {
    const supplied = fixture();
    expect(files({}, supplied)).toBe(supplied);
  });
});

describe('findings name the file that is really to blame', () => {
  it('a key of the own file', () => {
    const own = '# Ours\nname: Ours\n\nembed:\n  allow: [intranet]\n';
    expect(errorsOf(files({ 'site.yaml': own }))).toEqual(['own/site.yaml:5  error']);
  });

  it('a key of the supplied file, on its own line, though lines of the own file stand before it', () => {
    const supplied = fixture({ 'site.yaml': (text) => text.replace('country: "NO"', 'country: "SE"') });
    const own = 'contacts:\n  guard: { name: Guard, phone: "1" }\nname: Ours\nowners: { chief: { en: chief } }\n';
    const line = lineWith(supplied, 'site.yaml', 'country: "SE"');
    expect(errorsOf(files({ 'site.yaml': own }, supplied))).toEqual([`content/site.yaml:${String(line)}  error`]);
  });

  it('an own key beside supplied ones of one line', () => {
    const own = 'name: Ours\ncountries:\n  "NO":\n    police: [1]\n';
    expect(errorsOf(files({ 'site.yaml': own }))).toEqual(['own/site.yaml:4  error']);
  });

  it('an own file that is no YAML', () => {
    expect(errorsOf(files({ 'site.yaml': 'name: Ours\n  x: [' }))[0]).toMatch(/^own\/site\.yaml:/);
  });

  it('an own page, and a supplied one', () => {
    const supplied = fixture({ 'topics/safety/en.mdx': 'x' });
    expect(errorsOf(files({ 'topics/calm/en.mdx': 'y' }, supplied))).toEqual([
      'own/topics/calm/en.mdx:1  error',
      'content/topics/safety/en.mdx:1  error',
    ]);
  });

  it('the editing page, which would write past the own files', () => {
    const admin = 'admin: { backend: github, repo: a/b }';
    expect(errorsOf(files({ 'site.yaml': admin }))).toEqual(['own/site.yaml:1  error']);
    const supplied = fixture({ 'site.yaml': (text) => `${text}${admin}\n` });
    expect(checkContent(supplied).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a file that is missing is added to the own ones', () => {
    const { findings } = checkContent(files({ 'site.yaml': 'name: Ours' }, fixture({ 'topics/calm/ru.mdx': null })));
    expect(findings).toMatchObject([{ severity: 'missing', folder: 'own', file: 'topics/calm/ru.mdx' }]);
  });

  it('gives no advice on supplied files, which nobody here edits', () => {
    expect(checkContent(files({ 'site.yaml': 'name: Ours' })).findings).toEqual([]);
    expect(checkContent(fixture()).findings).not.toEqual([]);
    expect(checkContent(fixture()).findings.every(({ folder }) => folder === undefined)).toBe(true);
  });

  it('knows the folder of a file', () => {
    const content = files({ 'topics/calm/en.mdx': 'y' });
    expect(content.placeOf?.('topics/calm/en.mdx', 7)).toEqual({ folder: 'own', line: 7 });
    expect(content.placeOf?.('topics/calm/nb.mdx', 7)).toEqual({ folder: SUPPLIED, line: 7 });
  });
});
