import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPage } from './front-matter.ts';

describe('a page in its parts', () => {
  it.each([
    ['---\na: 1\n---\n\n---\nb: 2\n---\n', 'a: 1\n', '\n---\nb: 2\n---\n'],
    ['\uFEFF---\r\na: 1\r\n---\r\ntext', 'a: 1\r\n', 'text'],
    ['---\n---\ntext', '', 'text'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\na: |\n  --- no end\n---  \ntext', 'a: |\n  --- no end\n', 'text'],
  ])('has its front matter and its body: %j', (page, yaml, body) => {
    expect(splitPage(page)).toMatchObject({ yaml, body });
  });

  it.each(['a: 1\n', 'text\n---\na: 1\n---\n', '---\na: 1\n', ''])('is none without front matter: %j', (page) => {
    expect(splitPage(page)).toBeUndefined();
  });

  it('is the page again, letter by letter', () => {
    const line = fc.constantFrom('---', 'a: 1', '', '# x', '--- ', 'text');
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, end)), (lines) => {
        const page = `---\n${lines.flat().join('')}`;
        const parts = splitPage(page);
        fc.pre(parts !== undefined);
        expect(Object.values(parts).join('')).toBe(page);
        expect(parts.body.length).toBeLessThan(page.length);
      }),
    );
  });
});
