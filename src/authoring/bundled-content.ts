import type { ImageMetadata } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { UNREAD } from './picture-file.ts';
import type { ContentFiles } from './read.ts';

/**
 * The content folder as the bundler sees it, so that a saved file reloads the pages that show it.
 * `@content` is the folder of this build (astro.config.mjs).
 */
const texts = import.meta.glob<string>('@content/**/*.{yaml,json,mdx,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** Each page is compiled when it is first shown, so that one with a fault spoils no other while editors write. */
const pages = import.meta.glob<{ default: AstroComponentFactory }>('@content/topics/*/*.mdx');
const pictures = import.meta.glob<ImageMetadata>(
  ['@content/topics/*/*.{png,jpg,jpeg,webp,avif}', '@content/pictures/*.{png,jpg,jpeg,webp,avif}'],
  { import: 'default', eager: true },
);

/** The bundler's keys are relative to the project; site.yaml, which every content folder has, shows where the folder begins. */
const folder =
  Object.keys(texts)
    .filter((key) => key.endsWith('/site.yaml'))
    .sort((a, b) => a.length - b.length)[0]
    ?.slice(0, -'site.yaml'.length) ?? '/content/';

export const contentFiles: ContentFiles = new Map(
  [...Object.entries(texts), ...Object.keys(pictures).map((key) => [key, UNREAD] as const)].map(([key, text]) => [
    key.slice(folder.length),
    text,
  ]),
);

/** A picture by its path in the content folder. */
export const bundledPicture = (path: string): ImageMetadata | undefined => pictures[folder + path];

/** The compiled MDX of one language's words on a topic. */
export const compiledPage = async (topic: string, lang: string): Promise<AstroComponentFactory | undefined> =>
  (await pages[`${folder}topics/${topic}/${lang}.mdx`]?.())?.default;
