import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { readYaml } from './yaml-file.ts';

const schema = z.strictObject({
  title: z.string(),
  order: z.int(),
  lists: z.strictObject({ empathy: z.array(z.string()).default([]), honesty: z.array(z.string()).default([]) }),
  people: z.array(z.strictObject({ name: z.string() })).default([]),
});
const VALID = 'title: One\norder: 1\nlists:\n  empathy: [a]\n';

function only(source: string, firstLine = 1): Finding {
  const { data, findings } = readYaml('a.yaml', source, schema, { line: firstLine, offset: 0 });
  expect(data).toBeUndefined();
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (!finding) throw new Error('no finding');
  expect(finding).toMatchObject({ file: 'a.yaml', severity: 'error' });
  return finding;
}

describe('readYaml', () => {
  it('gives the data, defaults filled in, where nothing is wrong', () => {
    const { data, findings } = readYaml('a.yaml', VALID, schema);
    expect(findings).toEqual([]);
    expect(data).toEqual({ title: 'One', order: 1, lists: { empathy: ['a'], honesty: [] }, people: [] });
  });

  it('tells an unknown key on its line, and which was meant', () => {
    const finding = only(`${VALID}poeple: []\n`);
    expect(finding.line).toBe(5);
    expect(finding.message).toContain('“poeple” is not a key');
    expect(finding.fix).toContain('Did you mean “people”?');
    expect(finding.fix).toContain('title, order, lists, people');
  });

  it('tells an unknown key inside another, with the keys allowed there', () => {
    const finding = only(`${VALID}  honetsy: []\n`);
    expect(finding.line).toBe(5);
    expect(finding.message).toContain('“lists.honetsy”');
    expect(finding.fix).toContain('Did you mean “honesty”? Else remove it. Allowed here: empathy, honesty.');
  });

  it('tells an unknown key inside a list, although its schema has a default', () => {
    const finding = only(`${VALID}people:\n  - name: Kari\n  - name: Ola\n    nam: Per\n`);
    expect(finding.line).toBe(8);
    expect(finding.fix).toContain('Did you mean “name”?');
  });

  it('guesses nothing for a key unlike any other', () => {
    expect(only(`${VALID}weather: fine\n`).fix).toMatch(/^Remove it\. Allowed here/);
  });

  it('tells each unknown key', () => {
    expect(readYaml('a.yaml', `${VALID}one: 1\ntwo: 2\n`, schema).findings.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('tells a missing key at its parent', () => {
    const finding = only('title: One\nlists: {}\n');
    expect(finding).toMatchObject({ line: 1, message: '“order” is missing.', fix: 'Add “order” to the file.' });
    expect(only(`${VALID}people:\n  - name: Kari\n  - {}\n`)).toMatchObject({
      line: 7,
      message: '“people, entry 2, name” is missing.',
    });
  });

  it('tells a wrong value on the line of its key', () => {
    const finding = only('title: One\nlists: {}\norder: first\n');
    expect(finding.line).toBe(3);
    expect(finding).toMatchObject({ column: 1, message: '“order” is a text (“first”); a whole number belongs there.' });
  });

  it('tells broken YAML on its line, and no fault that follows from it', () => {
    const finding = only('title: One\norder: 1\nlists: {}\npeople: [\n');
    expect(finding.message).toBe('The “[” that begins here is never closed.');
    expect(finding.line).toBeGreaterThanOrEqual(4);
    expect(only('title: One: two\norder: 1\nlists: {}\n')).toMatchObject({ line: 1 });
  });

  it('tells a key that stands twice', () => {
    const finding = only(`${VALID}order: 2\n`);
    expect(finding.line).toBe(5);
    expect(finding.message).toBe('“order” stands twice in one group. The other is on line 2.');
  });

  it('counts lines from where the text starts in its file', () => {
    expect(only(`${VALID}one: 1\n`, 2).line).toBe(6);
    expect(only('title: One: two\n', 10).line).toBe(10);
  });

  it('tells an empty file as one fault', () => {
    expect(only('').message).toContain('This file');
  });
});

describe('lineOf', () => {
  const { lineOf } = readYaml(
    'a.yaml',
    'title: One\norder: 1\nlists:\n  honesty: []\n  empathy:\n    - a\n    - b\n',
    schema,
  );

  it.each([
    [['title'], 1],
    [['lists', 'honesty'], 4],
    [['lists', 'empathy', 1], 7],
  ])('finds the line of %j', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('gives the nearest parent of what is not there', () => {
    expect(lineOf(['lists', 'self-care'])).toBe(3);
    expect(lineOf(['lists', 'empathy', 9])).toBe(5);
    expect(lineOf(['nothing'])).toBe(1);
  });
});
