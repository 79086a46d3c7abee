import type { Piece, Result } from '../result.ts';

/**
 * A search as it stood when the reader followed one of its results. It is kept in the history entry of the page, so that Back brings
 * it back, in the header of a topic page too; nothing is stored beyond the tab.
 */
export interface LeftSearch {
  /** The field it was typed in: `header`, `home` or `page`. */
  readonly place: string;
  readonly query: string;
  readonly results: readonly Result[];
  /** The address of the result that was followed. */
  readonly url: string;
  /** Pixels between the top of the window and that result. What stands above it may be higher when Back shows it again. */
  readonly top: number;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPiece = (value: unknown): value is Piece =>
  isObject(value) && typeof value['text'] === 'string' && typeof value['marked'] === 'boolean';

const KINDS: readonly unknown[] = ['topic', 'checklist', 'phrase', 'page'] satisfies Result['kind'][];

const CALLS: readonly unknown[] = ['emergency', 'ambulance', 'fire'] satisfies Result['danger'][];

const isResult = (value: unknown, here: string): value is Result =>
  isObject(value) &&
  KINDS.includes(value['kind']) &&
  ['stage', 'title', 'url'].every((name) => typeof value[name] === 'string') &&
  isOwnAddress(String(value['url']), here) &&
  Array.isArray(value['why']) &&
  value['why'].every(isPiece) &&
  (value['foundIn'] === undefined || typeof value['foundIn'] === 'string') &&
  (value['danger'] === undefined || CALLS.includes(value['danger']));

/**
 * No result leads elsewhere: a kept address is trusted no more than one from the address bar. `blob:` has the origin of the page
 * that made it, so the protocol counts too.
 */
function isOwnAddress(url: string, here: string): boolean {
  try {
    const [target, page] = [new URL(url, here), new URL(here)];
    return target.protocol === page.protocol && target.host === page.host;
  } catch {
    return false;
  }
}

/**
 * Reads what a history entry holds.
 * @param here the address of this page, to which results may be relative
 * @returns undefined where nothing is kept, or something of another form
 */
export function readLeftSearch(value: unknown, here: string): LeftSearch | undefined {
  const isOne = (some: unknown): some is LeftSearch =>
    isObject(some) &&
    ['place', 'query', 'url'].every((name) => typeof some[name] === 'string') &&
    typeof some['top'] === 'number' &&
    Array.isArray(some['results']) &&
    some['results'].every((result) => isResult(result, here));
  return isOne(value) ? value : undefined;
}
