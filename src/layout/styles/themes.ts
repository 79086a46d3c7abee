/** A theme's style sheet cannot be put under `[data-theme]`; the message names the file and the remedy. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
}

/**
 * The colours of a theme, for an embed whose address demands the theme whatever the reader's system says (`?theme=dark`).
 * On paper they yield to the print style.
 * @param css a style sheet whose only rule is for `:root`
 * @throws ThemeError
 */
export function forcedTheme(css: string, theme: 'light' | 'dark', file: string): string {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const count = rules.split(':root').length - 1;
  if (count !== 1)
    throw new ThemeError(
      `${file} has ${String(count)} rules for :root, and must have one: write all colours of the ${theme} theme into a single “:root { … }”.`,
    );
  return `@media screen {\n${rules.replace(':root', `:root[data-theme='${theme}']`)}}\n`;
}
