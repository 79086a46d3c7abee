import { checked, own, ownName, pages, pictures, supplied } from 'virtual:calm-counter/content';
import type { ImageMetadata } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { overlay, SUPPLIED } from './overlay.ts';
import type { Content, ContentFiles } from './read.ts';

/**
 * The content as the bundler sees it, so that a saved file reloads the pages that show it. The module is made of the folders
 * of this build (build/content-module.ts).
 */
export const contentFiles: ContentFiles = overlay(supplied, own, ownName);

/** The content that a build has read and checked before the pages, which would otherwise do the same once more, in as much memory again. */
export const checkedContent = checked as Content | undefined;

/** The file of one language's words on a topic, as its editors know it: `content/topics/keep-calm/nb.mdx`. */
export function fileOfPage(topic: string, lang: string): string {
  const file = `topics/${topic}/${lang}.mdx`;
  return `${contentFiles.placeOf?.(file, 1).folder ?? SUPPLIED}/${file}`;
}

/** A picture by its path in the content folder. */
export const bundledPicture = (path: string): ImageMetadata | undefined => pictures.get(path);

/**
 * The compiled MDX of one language's words on a topic. Each page is compiled when it is first shown, so that one with a fault
 * spoils no other while editors write.
 */
export const compiledPage = async (topic: string, lang: string): Promise<AstroComponentFactory | undefined> =>
  (await pages.get(`topics/${topic}/${lang}.mdx`)?.())?.default;
