import type { Finding } from '../../authoring/finding.ts';
import type { PartId } from '../parts.ts';
import type { BlockPlace } from './blocks.ts';
import type { Sentence } from './inline.ts';

export type Place =
  | 'title'
  | 'slug'
  | 'summary'
  | 'situation'
  | 'pause'
  | 'item'
  | 'use'
  | 'wording'
  | 'setting'
  | 'customer'
  | 'say'
  | 'feedback'
  | BlockPlace;

/** Where a unit stands in its file: under a key of YAML, or as a block of a section. The heading of a section has no number. */
export type Address =
  | { readonly kind: 'key'; readonly file: string; readonly path: readonly string[] }
  | { readonly kind: 'block'; readonly section: string; readonly at: number | undefined };

/** What a translator has before him at a time: a title, an item, a paragraph. */
export interface Unit {
  /** `section/why/2`, `item/empathy/gave-room`, `come-now/wording` */
  readonly name: string;
  /** The part of the topic or the scene by which versions are recorded; the address of a page has no version. */
  readonly part: PartId;
  readonly place: Place;
  readonly address: Address;
  readonly source: Sentence;
  /** Today's translation, where it has one that stands at the same place. */
  readonly target: Sentence | undefined;
  /** Today's text of a whole section that is built otherwise, so that no block of it has a counterpart. */
  readonly otherwise?: string | undefined;
}

/** The texts that one `<file>` of XLIFF holds. */
export interface UnitFile {
  /** A topic, a scene such as `scene/keep-calm`, or `phrases`. */
  readonly id: string;
  /** Where its source stands in the content folder. */
  readonly original: string;
  readonly units: readonly Unit[];
}

/** A page has faults, so that its texts cannot be told apart. */
export class FaultyPageError extends Error {
  override readonly name = 'FaultyPageError';
}

/** @throws FaultyPageError */
export function assertSoundFile({
  file,
  findings,
}: {
  readonly file: string;
  readonly findings: readonly Finding[];
}): void {
  if (findings.some(({ severity }) => severity === 'error'))
    throw new FaultyPageError(
      `content/${file} has faults, so that its texts cannot be told apart. Mend it first: npm run check`,
    );
}
