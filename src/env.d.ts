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
  import type { FileContent } from './authoring/text-file.ts';
  /** The content as a build has read and checked it. Undefined in development, and where something is wrong in it. */
  export const checked: unknown;
  export const supplied: ReadonlyMap<string, FileContent>;
  export const own: ReadonlyMap<string, FileContent>;
  export const ownName: string;
  export const pages: ReadonlyMap<string, () => Promise<{ readonly default: AstroComponentFactory }>>;
  /** Parts of the site that this build does not make (src/reuse/parts.ts). */
  export const reused: ReadonlySet<string>;
  export const pictures: ReadonlyMap<string, ImageMetadata>;
}
