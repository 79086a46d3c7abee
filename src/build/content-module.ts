import type { Plugin } from 'vite';
import { contentFolders, pathOfFile } from '../authoring/content-folder.ts';
import { isPagePicture } from '../authoring/picture-file.ts';
import { forgetSiteContent, shownSiteContent, siteContent, siteLayers } from './site-content.ts';

/** The module that the pages take their content from (authoring/bundled-content.ts). */
export const CONTENT_MODULE = 'virtual:calm-counter/content';
const RESOLVED = `\0${CONTENT_MODULE}`;

/** The module that holds what this build has read and checked. It is not bundled: the pages are rendered by the same program, which has it loaded. */
const SITE_CONTENT = 'calm-counter:site-content';
const SITE_CONTENT_FILE = new URL('site-content.ts', import.meta.url).href;

const isWithin = (folder: string, file: string): boolean =>
  file.replaceAll('\\', '/').startsWith(`${folder.replaceAll('\\', '/')}/`);

/** Where the pages of the development server find the files: in the same program, which may have loaded this module under another address. */
const AT_HAND = 'calm-counter:layers';

/** The files as they are written. To put the texts into the module, which is read anew at each save, would take longer than to show a page. */
async function written(): Promise<{ files: string[]; shown: string[] }> {
  const layers = await siteLayers();
  Object.assign(globalThis, { [Symbol.for(AT_HAND)]: layers });
  return {
    files: [
      `export const { supplied, own, ownName } = globalThis[Symbol.for(${JSON.stringify(AT_HAND)})];`,
      `export const checked = undefined;`,
    ],
    shown: [...new Set([...layers.supplied.keys(), ...layers.own.keys()])].filter(isPagePicture),
  };
}

/** The files as this build has them in its memory, where they are one already, with what it has made of them. */
async function handedOver(): Promise<{ files: string[]; shown: string[] }> {
  const { files } = await siteContent();
  return {
    files: [
      `import { siteContentAtHand } from ${JSON.stringify(SITE_CONTENT)};`,
      `const { files, content, findings } = siteContentAtHand();`,
      `export const checked = findings.some(({ severity }) => severity === 'error') ? undefined : content;`,
      `export const supplied = files;`,
      `export const own = new Map();`,
      `export const ownName = '';`,
    ],
    shown: [...files.keys()].filter(isPagePicture),
  };
}

/**
 * Gives the pages the same files that checks and commands read: what is supplied, and what the organisation has laid over it.
 * Pages of hidden topics and of languages that the site does not have are not even compiled. A saved file reloads the pages
 * that show it.
 */
export const contentModule: Plugin = {
  name: 'content-module',
  // Before Vite's own resolver, which would bundle a file that is to stay outside.
  enforce: 'pre',
  config: () => ({ server: { fs: { allow: ['.', ...contentFolders()] } } }),
  configureServer(server) {
    server.watcher.add([...contentFolders()]);
  },
  resolveId: (id) =>
    id === CONTENT_MODULE ? RESOLVED : id === SITE_CONTENT ? { id: SITE_CONTENT_FILE, external: true } : undefined,
  async load(id) {
    if (id !== RESOLVED) return undefined;
    const content = await shownSiteContent();
    const pages = content.topics.flatMap(({ id: topic, pages: byLanguage }) =>
      [...byLanguage.keys()].map((lang) => `topics/${topic}/${lang}.mdx`),
    );
    const fileOf = (file: string): string => pathOfFile(file).replaceAll('\\', '/');
    const { files, shown } = this.environment.mode === 'build' ? await handedOver() : await written();
    return [
      ...files,
      ...shown.map((picture, at) => `import picture${String(at)} from ${JSON.stringify(fileOf(picture))};`),
      `export const pictures = new Map([${shown.map((picture, at) => `[${JSON.stringify(picture)}, picture${String(at)}]`).join(', ')}]);`,
      `export const pages = new Map([${pages.map((page) => `[${JSON.stringify(page)}, () => import(${JSON.stringify(fileOf(page))})]`).join(', ')}]);`,
    ].join('\n');
  },
  hotUpdate({ file, modules }) {
    if (!contentFolders().some((folder) => isWithin(folder, file))) return undefined;
    // Here, since the module may be asked for before others hear of the file.
    forgetSiteContent();
    const module = this.environment.moduleGraph.getModuleById(RESOLVED);
    return module === undefined ? undefined : [...modules, module];
  },
};
