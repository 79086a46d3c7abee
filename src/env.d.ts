/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** `1` adds pages in the pseudo-locale. */
  readonly PSEUDO_LOCALE?: string;
  readonly SITE: string;
}
/** The style sheet of a theme for embeds whose address demands it (src/layout/styles/themes.ts). */
declare module '*.css?forced' {}
