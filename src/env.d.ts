/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** `1` adds the pseudo-locale to the pages. */
  readonly PSEUDO_LOCALE?: string;
  readonly SITE: string;
}
/** Style sheets by what they are wanted for (src/layout/styles/themes.ts). */
declare module '*.css?forced' {}
