import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forcedTheme, ThemeError } from './themes.ts';

describe('forcedTheme', () => {
  it('puts the colours under the theme that an address demands, on screens only', () => {
    expect(forcedTheme(':root { --paper: #fff; }\n', 'light', 'light.css')).toBe(
      "@media screen {\n:root[data-theme='light'] { --paper: #fff; }\n}\n",
    );
  });

  it.each(['light', 'dark'] as const)('takes the style sheet of the %s theme', (theme) => {
    const css = readFileSync(new URL(`./${theme}.css`, import.meta.url), 'utf8');
    expect(forcedTheme(css, theme, `${theme}.css`)).toContain(`:root[data-theme='${theme}']`);
  });

  it.each([
    ['no rule for :root', 'body { color: red; }', 0],
    ['two rules for :root', ':root { --a: red; }\n:root { --b: red; }', 2],
    ['a list that names :root twice', ':root, :root:lang(th) { --a: red; }', 2],
  ])('refuses a style sheet with %s, and names the file', (_, css, count) => {
    expect(() => forcedTheme(css, 'dark', 'src/dark.css')).toThrow(ThemeError);
    expect(() => forcedTheme(css, 'dark', 'src/dark.css')).toThrow(`src/dark.css has ${String(count)} rules for :root`);
  });

  it('leaves comments out of account', () => {
    expect(forcedTheme('/* as in :root */ :root { --a: red; }', 'dark', 'dark.css')).toContain(
      ":root[data-theme='dark'] { --a: red; }",
    );
  });
});
