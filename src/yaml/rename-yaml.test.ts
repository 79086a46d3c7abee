import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { removeEntries, replaceScalars } from './rename-yaml.ts';

const gone = (source: string): string =>
  removeEntries(source, ({ path, value }) => value === 'x' || path.at(-1) === 'x');

describe('removeEntries', () => {
  it.each([
    ['a: [x, b, c] # note\n', 'a: [b, c] # note\n'],
    ['a: [b, x, c]\n', 'a: [b, c]\n'],
    ['a: [b, c, x]\n', 'a: [b, c]\n'],
    ['a: [ x ]\nb: 1\n', 'a: []\nb: 1\n'],
    ['a: [b, x,]\n', 'a: [b,]\n'],
    ['a: [x, x, b]\n', 'a: [b]\n'],
    ['a: [b, x, x]\n', 'a: [b]\n'],
    ['a:\n  - b\n  - x # gone\n  - c\nd: 1\n', 'a:\n  - b\n  - c\nd: 1\n'],
    ['a:\n  - x\nd: 1\n', 'a: []\nd: 1\n'],
    ['# above\nx: { a: 1 }\n# between\nb: { a: 2 }\n', '# above\n# between\nb: { a: 2 }\n'],
    ['x:\n  a: 1\n  c:\n    - 2\n\nb: 1\n', '\nb: 1\n'],
    ['b: 1\nx:\n  a: 1\n', 'b: 1\n'],
    ['b: { x: 1, c: 2 }\n', 'b: { c: 2 }\n'],
    ['b: { c: 2, x: 1 }', 'b: { c: 2 }'],
    ['a:\r\n  - b\r\n  - x\r\n', 'a:\r\n  - b\r\n'],
  ])('%j becomes %j', (source, result) => {
    expect(gone(source)).toBe(result);
  });

  const word = fc.constantFrom('x', 'b', 'c', 'd');
  it('means the same as the list without the entry, in whatever form it stands', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.boolean(), (words, block) => {
        const list = block ? `\n${words.map((entry) => `  - ${entry}\n`).join('')}` : ` [${words.join(', ')}]\n`;
        expect(parse(gone(`a:${list}z: 1\n`))).toEqual({ a: words.filter((entry) => entry !== 'x'), z: 1 });
      }),
    );
  });
});

describe('replaceScalars', () => {
  it('changes what is asked for, and leaves quotes, comments and anchors', () => {
    const source = '# a\na:   "a" # a\nb: [a, \'a\', &n ab]\nc: *n\n';
    expect(replaceScalars(source, ({ value }) => (value === 'a' ? 'true' : undefined))).toBe(
      '# a\n"true":   "true" # a\nb: ["true", \'true\', &n ab]\nc: *n\n',
    );
  });
});
