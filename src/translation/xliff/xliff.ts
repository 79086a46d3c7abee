import type { Wire } from './codes.ts';

/** The namespace of XLIFF 2.0 and 2.1. */
export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
export const VERSIONS = ['2.1', '2.0'] as const;
export type XliffVersion = (typeof VERSIONS)[number];

export type SegmentState = 'initial' | 'translated';

/** The id of a unit in XLIFF, which has no slash: `section.why.2`. */
export const unitId = (name: string): string => name.replaceAll('/', '.');

/** The id of a file in XLIFF, which has no slash either: a scene is `scene.keep-calm`. */
export const fileId = unitId;
/** The texts that such an id names: `scene/keep-calm`. No name of the site has a full stop. */
export const textsOfFile = (id: string): string => id.replaceAll('.', '/');

/** A unit as it comes back from a translation tool. */
export interface ReadUnit {
  readonly id: string;
  readonly source: Wire;
  /** None where the tool has written none. */
  readonly target: Wire | undefined;
  /** Whether somebody says that every segment is translated. */
  readonly confirmed: boolean;
  /** The marks of the source as they were when the file was written, by their ids: what stood before the words and after, in one. */
  readonly marks: ReadonlyMap<string, string>;
  /** Why the unit cannot be read, though the file can. */
  readonly fault: string | undefined;
}

export interface XliffDocument {
  readonly from: string;
  readonly lang: string;
  readonly files: readonly { readonly id: string; readonly units: readonly ReadUnit[] }[];
}

/** A file cannot be read as XLIFF 2. */
export class XliffFormatError extends Error {
  override readonly name = 'XliffFormatError';
}
