/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** The editions that a build prints, as `npm run handbook` names them; empty in a build of the site. */
  readonly HANDBOOK: string;
  /** `1` adds pages in the pseudo-locale. */
  readonly PSEUDO_LOCALE?: string;
  readonly SITE: string;
}
/** The style sheet of a theme for embeds whose address demands it (src/layout/styles/themes.ts). */
declare module '*.css?forced' {}
/** The files of the content folders and their compiled pages (src/build/content-module.ts). */
declare module 'virtual:calm-counter/content' {
  import type { ImageMetadata } from 'astro';
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  import type { Content } from './authoring/read.ts';
  import type { FileContent } from './authoring/text-file.ts';
  /** In a build: the content as it has been read and checked. In development, and where something is wrong in it, the pages read the files. */
  export const checked: Content | undefined;
  export const supplied: ReadonlyMap<string, FileContent>;
  export const own: ReadonlyMap<string, FileContent>;
  export const ownName: string;
  export const pages: ReadonlyMap<string, () => Promise<{ readonly default: AstroComponentFactory }>>;
  export const pictures: ReadonlyMap<string, ImageMetadata>;
}
