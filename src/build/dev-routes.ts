/** Addresses that only a development server answers by themselves: a build writes these files from what its pages hand over, or has no such page. */
export const DEV_ROUTES = [
  // For translators, while they write.
  { pattern: '/side-by-side/[lang]/[topic]', entrypoint: './src/preview/SideBySide.astro' },
  { pattern: '/find/[lang].json', entrypoint: './src/search/instant/dev-core-file.ts' },
  { pattern: '/assets/find/[folder]/[file].json', entrypoint: './src/search/instant/dev-index-file.ts' },
  { pattern: '/oembed/[lang]/[topic].json', entrypoint: './src/embed/dev-oembed.ts' },
  { pattern: '/say/[lang]/[group].json', entrypoint: './src/phrase/dev-say.ts' },
] as const;
