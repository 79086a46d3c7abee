import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../', import.meta.url));
/** Paper has sizes of its own: what is printed is not what a reader sets in the browser. */
const PRINTED = /^(handbook\/|admin\/)|print/;
const WITHOUT_COMMENTS = /\/\*[\s\S]*?\*\//g;

/** Every style sheet that readers see on a screen, with its rules. */
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(css|astro)$/.test(file) && !PRINTED.test(file))
  .map((file) => ({ file, rules: readFileSync(join(src, file), 'utf8').replace(WITHOUT_COMMENTS, '') }));
/** `{ property: 'font-size', value: '1.3rem' }` for each rule of these properties. */
const declarations = (rules: string, property: string): string[] =>
  [...rules.matchAll(new RegExp(`(?<![\\w-])${property}:\\s*([^;}]+)`, 'g'))].map(([, value = '']) => value.trim());
const all = (property: string): { file: string; value: string }[] =>
  sheets.flatMap(({ file, rules }) => declarations(rules, property).map((value) => ({ file, value })));

/** Fonts of Thai with loops, in which letters such as ก ถ ภ differ more; the rest of the stack comes after them. */
const LOOPED = ["'Noto Sans Thai Looped'", "'Leelawadee UI'", 'Thonburi', 'Loma', 'Waree'];
/** What draws Thai without loops, or with whatever the system has. */
const AFTER = ["'Noto Sans Thai'", 'system-ui', "'Noto Sans'", 'sans-serif'];

describe('what a reader has set in the browser holds', () => {
  it('the style sheets are found', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(all('font-size').length).toBeGreaterThan(50);
    expect(all('font').length).toBeGreaterThan(2);
  });

  it.each(['font-size', 'font', 'line-height', 'letter-spacing', 'word-spacing'])(
    '%s is in no fixed unit',
    (property) => {
      const fixed = all(property).filter(({ value }) => /\d(px|pt|cm|mm|in|pc)\b/.test(value));
      expect(fixed).toEqual([]);
    },
  );

  it.each(['font-size', 'font', 'font-family', 'line-height', 'letter-spacing', 'word-spacing'])(
    'no rule for %s outdoes the reader’s own',
    (property) => {
      expect(all(property).filter(({ value }) => value.includes('!important'))).toEqual([]);
    },
  );

  it('headings that grow with the screen grow with the text too', () => {
    const fluid = all('font-size').filter(({ value }) => /\d(vw|vh|vmin|vmax|cqi|cqw)\b/.test(value));
    expect(fluid.filter(({ value }) => !value.includes('rem'))).toEqual([]);
  });

  it('Thai is asked for in the fonts with loops that draw it rightly, then in any other', () => {
    const tokens = sheets.find(({ file }) => file === 'layout/styles/tokens.css')?.rules ?? '';
    const thai = tokens.slice(tokens.indexOf(':lang(th)'));
    const fonts = (declarations(thai, '--sans')[0] ?? '').split(',').map((font) => font.trim());
    expect(fonts).toEqual([...LOOPED, ...AFTER]);
  });
});
