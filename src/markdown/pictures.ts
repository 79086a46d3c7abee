import { posix } from 'node:path';
import type { MdastNode } from 'satteri';
import { childrenOf, placeOf, type PageProblem } from './problem.ts';

/** A picture of a page. */
export interface PagePicture extends Pick<PageProblem, 'line' | 'column'> {
  /** As it was typed: `counter.png`. */
  readonly src: string;
}

/** Kinds of pictures that cannot hold code. SVG can. */
export const PICTURE_KINDS = ['png', 'jpg', 'jpeg', 'webp', 'avif'] as const;
/** The folder of pictures that several topics show. */
export const SHARED_PICTURES = 'pictures';

/**
 * The path of a picture in the content folder: one beside the page, or of the shared folder.
 * @param page path of the page, `topics/keep-calm/en.mdx`
 * @example picturePath('topics/keep-calm/en.mdx', 'counter.png') // 'topics/keep-calm/counter.png'
 * @example picturePath('topics/keep-calm/en.mdx', 'pictures/map.png') // 'pictures/map.png'
 */
export function picturePath(page: string, src: string): string {
  let name = src;
  try {
    name = decodeURI(src);
  } catch {
    // A stray “%” is part of the name.
  }
  return name.startsWith(`${SHARED_PICTURES}/`) ? posix.normalize(name) : posix.join(posix.dirname(page), name);
}

/** Every picture below a node, in the order of the text. */
export function picturesOf(node: MdastNode): PagePicture[] {
  const own = node.type === 'image' ? [{ src: node.url, ...placeOf(node) }] : [];
  return [...own, ...childrenOf(node).flatMap(picturesOf)];
}
