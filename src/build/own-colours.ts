import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { ownProperties } from '../colours/site-colours.ts';
import { forcedTheme } from '../layout/styles/themes.ts';
import { shownSiteContent } from './site-content.ts';

/** The one style sheet of the site, and the parts of it that stand in pages; not a module that names the sheet’s address (`?url`). */
const SHEET = /\/layout\/(styles\/index|first-screen\/\w+)\.css($|\?(?!url\b))/;
/** The colours of a theme that an embed's address demands. */
const FORCED = /^(.*\/(light|dark)\.css)\?forced$/;

/**
 * Lets style sheets be imported as `light.css?forced` and `dark.css?forced` (layout/styles/themes.ts), and puts the colours of
 * site.yaml after those of the style sheets. On paper they yield to the print style. A site without colours has no byte more.
 */
export const ownColours: Plugin = {
  name: 'own-colours',
  enforce: 'pre',
  async load(id) {
    const [, file, theme] = FORCED.exec(id) ?? [];
    if (file === undefined || (theme !== 'light' && theme !== 'dark')) return undefined;
    this.addWatchFile(file);
    const css = await readFile(file, 'utf8');
    const own = ownProperties(theme, await siteColours());
    return forcedTheme(own === '' ? css : css.replace(/\}\s*$/, `${own}}\n`), theme, file);
  },
  async transform(code, id) {
    if (!SHEET.test(id)) return undefined;
    const colours = await siteColours();
    const [light, dark] = [ownProperties('light', colours), ownProperties('dark', colours)];
    if (light === '' && dark === '') return undefined;
    return `${code}\n@media screen{:root{${light}}}\n@media screen and (prefers-color-scheme:dark){:root{${dark}}}\n`;
  },
  hotUpdate({ file, modules }) {
    if (!file.endsWith('/site.yaml')) return undefined;
    const sheets = [...this.environment.moduleGraph.idToModuleMap.values()].filter(
      ({ id }) => id !== null && (SHEET.test(id) || FORCED.test(id)),
    );
    return sheets.length === 0 ? undefined : [...modules, ...sheets];
  },
};

const siteColours = async () => (await shownSiteContent()).site.data?.colours ?? {};
