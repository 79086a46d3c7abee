/// <reference types="astro/client" />
interface ImportMetaEnv {
  /** `1` adds the pseudo-locale to the pages. */
  readonly PSEUDO_LOCALE?: string;
  readonly SITE: string;
}
