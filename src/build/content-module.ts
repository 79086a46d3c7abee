import type { Plugin } from 'vite';
import { contentFolders, pathOfFile, type SiteLayers } from '../authoring/content-folder.ts';
import { isPagePicture, isPicture } from '../authoring/picture-file.ts';
import type { Content } from '../authoring/read.ts';
import { reusedParts } from '../reuse/plan.ts';
import { topicPart } from '../reuse/parts.ts';
import { forgetSiteContent, shownSiteContent, siteContent, siteLayers, siteSettings } from './site-content.ts';

/** The module that the pages take their content from (authoring/bundled-content.ts). */
export const CONTENT_MODULE = 'virtual:calm-counter/content';
const RESOLVED = `\0${CONTENT_MODULE}`;

/** A text of the content by its name; hidden files are none. */
const TEXT = /(^|\/)[^./][^/]*\.(mdx?|ya?ml|txt|json)$/i;

const slashed = (path: string): string => path.replaceAll('\\', '/');

/**
 * Whether a saved file is one of the content. Programs write another one beside it for a moment (`nb.mdx.saved`, `.nb.mdx.swp`, `nb.mdx~`), for which
 * the page would be made a second time.
 */
export const isContentFile = (file: string): boolean =>
  contentFolders().some((folder) => slashed(file).startsWith(`${slashed(folder)}/`)) &&
  (TEXT.test(slashed(file)) || isPicture(file));

/**
 * Where the pages find the content: they are rendered by the same program, which may have loaded this file under another address. In the
 * module itself the texts would be made, parsed and read anew: 30 MB of a large site, and at each save in development.
 */
const AT_HAND = Symbol.for('calm-counter:content');

/** What the pages take. */
interface Handed extends SiteLayers {
  /** What a build has made of the files, if nothing is wrong in them. */
  readonly checked: Content | undefined;
  /** Parts of the site that this build takes from the last one. */
  readonly reused: ReadonlySet<string>;
}

/** In a build, the files as they are one already, read and checked; in development as they are written, since pages show faults. */
async function handedOver(isBuild: boolean): Promise<Handed> {
  if (!isBuild) return { ...(await siteLayers()), checked: undefined, reused: new Set() };
  const { files, content, findings } = await siteContent();
  const isRight = !findings.some(({ severity }) => severity === 'error');
  return {
    supplied: files,
    own: new Map(),
    ownName: '',
    checked: isRight ? content : undefined,
    reused: reusedParts(),
  };
}

/**
 * The pages of topics that are compiled: not those of a topic that is taken from the last site in every language, unless a level of the
 * ladder shows its steps.
 */
async function pagesToCompile({ topics, ladder }: Content, reused: ReadonlySet<string>): Promise<string[]> {
  const languages = reused.size === 0 ? [] : (await siteSettings()).languages.map(({ code }) => code);
  const shownElsewhere = new Set(ladder.data?.map(({ topic }) => topic));
  return topics
    .filter(
      ({ id }) =>
        reused.size === 0 || shownElsewhere.has(id) || !languages.every((lang) => reused.has(topicPart(lang, id))),
    )
    .flatMap(({ id, pages }) => [...pages.keys()].map((lang) => `topics/${id}/${lang}.mdx`));
}

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
    const content = await shownSiteContent();
    const handed = await handedOver(this.environment.mode === 'build');
    const pages = await pagesToCompile(content, handed.reused);
    const fileOf = (file: string): string => pathOfFile(file).replaceAll('\\', '/');
    Object.assign(globalThis, { [AT_HAND]: handed });
    const shown = [...new Set([...handed.supplied.keys(), ...handed.own.keys()])].filter(isPagePicture);
    return [
      `export const { supplied, own, ownName, checked, reused } = globalThis[Symbol.for(${JSON.stringify(AT_HAND.description)})];`,
      ...shown.map((picture, at) => `import picture${String(at)} from ${JSON.stringify(fileOf(picture))};`),
      `export const pictures = new Map([${shown.map((picture, at) => `[${JSON.stringify(picture)}, picture${String(at)}]`).join(', ')}]);`,
      `export const pages = new Map([${pages.map((page) => `[${JSON.stringify(page)}, () => import(${JSON.stringify(fileOf(page))})]`).join(', ')}]);`,
    ].join('\n');
  },
  hotUpdate({ file, modules }) {
    if (!isContentFile(file)) return undefined;
    // Here, since the module may be asked for before others hear of the file.
    forgetSiteContent();
    const module = this.environment.moduleGraph.getModuleById(RESOLVED);
    return module === undefined ? undefined : [...modules, module];
  },
};
