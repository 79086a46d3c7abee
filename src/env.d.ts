/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** `1` adds pages in the pseudo-locale. */
  readonly PSEUDO_LOCALE?: string;
  readonly SITE: string;
}
/** The style sheet of a theme for embeds whose address demands it (src/layout/styles/themes.ts). */
declare module '*.css?forced' {}
/** The files of the content folders and their compiled pages (src/build/content-module.ts). */
declare module 'virtual:calm-counter/content' {
  export const supplied: ReadonlyMap<string, string>;
  export const own: ReadonlyMap<string, string>;
  export const ownName: string;
  import type { ImageMetadata } from 'astro';
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  export const pages: ReadonlyMap<string, () => Promise<{ readonly default: AstroComponentFactory }>>;
  export const pictures: ReadonlyMap<string, ImageMetadata>;
}
