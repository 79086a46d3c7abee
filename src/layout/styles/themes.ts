import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * `light.css?forced` and `dark.css?forced`: the same colours under `[data-theme]`, for an embed whose address asks for a theme
 * whatever the reader's system says. On paper they yield to the print style.
 */
export const forcedThemes: Plugin = {
  name: 'forced-themes',
  enforce: 'pre',
  async load(id) {
    const [, file, theme] = /^(.*\/(light|dark)\.css)\?forced$/.exec(id) ?? [];
    if (file === undefined || theme === undefined) return;
    this.addWatchFile(file);
    return `@media screen {\n${(await readFile(file, 'utf8')).replace(':root', `:root[data-theme='${theme}']`)}}\n`;
  },
};
