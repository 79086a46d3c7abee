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

/** A page is to be made of a text that the build has not compiled, since it holds that it takes all pages with it from the last site. */
export class NotCompiledError extends Error {
  override readonly name = 'NotCompiledError';
}

/**
 * The compiled MDX of one language's words on a topic. Each page is compiled when it is first shown, so that one with a fault
 * spoils no other while editors write.
 * @throws NotCompiledError
 */
export async function compiledPage(topic: string, lang: string): Promise<AstroComponentFactory | undefined> {
  const file = `topics/${topic}/${lang}.mdx`;
  const load = pages.get(file);
  if (load === undefined && contentFiles.has(file))
    throw new NotCompiledError(
      `A page shows ${file}, which was not compiled. See which pages src/build/content-module.ts leaves out, and why this one needs it; “npm run build -- --force” leaves none out.`,
    );
  return (await load?.())?.default;
}
