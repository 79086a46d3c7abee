import type { Plugin } from 'vite';
import { contentFolders, pathOfFile, readSiteLayers } from '../authoring/content-folder.ts';
import { isPagePicture, UNREAD } from '../authoring/picture-file.ts';
import type { FileContent } from '../authoring/text-file.ts';
import { shownSiteContent } from './site-content.ts';

/** The module that the pages take their content from (authoring/bundled-content.ts). */
export const CONTENT_MODULE = 'virtual:calm-counter/content';
const RESOLVED = `\0${CONTENT_MODULE}`;

const isWithin = (folder: string, file: string): boolean =>
  file.replaceAll('\\', '/').startsWith(`${folder.replaceAll('\\', '/')}/`);

/** Pictures are named here and read by the bundler, where a page shows them. */
const unread = ([file, text]: readonly [string, FileContent]): readonly [string, FileContent] => [
  file,
  isPagePicture(file) ? UNREAD : text,
];

/**
 * Gives the pages the same files that checks and commands read: what is supplied, and what the organisation has laid over it.
 * Pages of hidden topics and of languages that the site does not have are not even compiled. A saved file reloads the pages
 * that show it.
 */
export const contentModule: Plugin = {
  name: 'content-module',
  config: () => ({ server: { fs: { allow: ['.', ...contentFolders()] } } }),
  configureServer(server) {
    server.watcher.add([...contentFolders()]);
  },
  resolveId: (id) => (id === CONTENT_MODULE ? RESOLVED : undefined),
  async load(id) {
    if (id !== RESOLVED) return undefined;
    const { supplied, own, ownName } = await readSiteLayers();
    const content = await shownSiteContent();
    const pages = content.topics.flatMap(({ id: topic, pages: byLanguage }) =>
      [...byLanguage.keys()].map((lang) => `topics/${topic}/${lang}.mdx`),
    );
    const fileOf = (file: string): string => pathOfFile(file).replaceAll('\\', '/');
    const shown = [...new Set([...supplied.keys(), ...own.keys()])].filter(isPagePicture);
    return [
      ...shown.map((picture, at) => `import picture${String(at)} from ${JSON.stringify(fileOf(picture))};`),
      `export const supplied = new Map(${JSON.stringify([...supplied].map(unread))});`,
      `export const own = new Map(${JSON.stringify([...own].map(unread))});`,
      `export const ownName = ${JSON.stringify(ownName)};`,
      `export const pictures = new Map([${shown.map((picture, at) => `[${JSON.stringify(picture)}, picture${String(at)}]`).join(', ')}]);`,
      `export const pages = new Map([${pages.map((page) => `[${JSON.stringify(page)}, () => import(${JSON.stringify(fileOf(page))})]`).join(', ')}]);`,
    ].join('\n');
  },
  hotUpdate({ file, modules }) {
    if (!contentFolders().some((folder) => isWithin(folder, file))) return undefined;
    const module = this.environment.moduleGraph.getModuleById(RESOLVED);
    return module === undefined ? undefined : [...modules, module];
  },
};
