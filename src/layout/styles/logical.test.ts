import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../..', import.meta.url));
const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.css'));
const sheets = await Promise.all(
  names.map(async (name) => {
    const css = (await readFile(join(source, name), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\//g, '');
    return { name: name.replaceAll('\\', '/'), css };
  }),
);
/** The rules of a sheet that have no rules in them, each with its selectors. */
const rulesOf = (css: string): { selectors: string[]; body: string }[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors.split(',').map((selector) => selector.trim()),
    body,
  }));
const found = (pattern: RegExp): string[] =>
  sheets.flatMap(({ name, css }) => [...css.matchAll(pattern)].map(([text]) => `${name}: ${text.trim()}`));

/** A page may run from right to left. */
describe('style sheets', () => {
  it('there are some', () => {
    expect(sheets.length).toBeGreaterThan(15);
  });

  it('name start and end, not left and right', () => {
    expect(found(/\b(margin|padding|border)-(left|right)[\w-]*:[^;]*/g)).toEqual([]);
    expect(found(/text-align:\s*(left|right)/g)).toEqual([]);
    // Four values of which left and right differ.
    const values = found(/\b(margin|padding|border-width):\s*\S+ \S+ \S+ \S+;/g).filter((rule) => {
      const [, , right, , left] = /: (\S+) (\S+) (\S+) (\S+);/.exec(rule) ?? [];
      return right !== left;
    });
    expect(values).toEqual([]);
  });

  it('that place or round something at the left or right do so for pages from right to left too', () => {
    /** What a rule is about, without what it depends on: the last part of its selector. */
    const subject = (selector: string): string => selector.split(' ').at(-1) ?? '';
    const isOneSided = (body: string): boolean => {
      const [, topLeft, topRight, bottomRight, bottomLeft] = /border-radius: (\S+) (\S+) (\S+) (\S+);/.exec(body) ?? [];
      return (
        /(^|[\s;])left:/.test(body) !== /(^|[\s;])right:/.test(body) ||
        topLeft !== topRight ||
        bottomRight !== bottomLeft
      );
    };
    const oneSided = sheets.flatMap(({ name, css }) => {
      const rules = rulesOf(css);
      const mirrored = rules
        .flatMap(({ selectors }) => selectors)
        .filter((selector) => selector.includes("[dir='rtl']"));
      return rules
        .filter(({ body }) => isOneSided(body))
        .flatMap(({ selectors }) => selectors)
        .filter((selector) => !mirrored.some((other) => subject(other) === subject(selector)))
        .map((selector) => `${name}: ${selector}`);
    });
    expect(oneSided).toEqual([]);
  });

  // Browsers of 2020 do not know these, and what the bundler writes in their place is a kilobyte a rule, with another weight.
  it('leave out what old browsers need replaced by long lists of languages', () => {
    expect(found(/inset-inline[\w-]*:|border-(start|end)-(start|end)-radius:|:dir\(/g)).toEqual([]);
  });
});
