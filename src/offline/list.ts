/** Which files a reader needs to use one language without a network. Written by the build, read in the browser. */

/** The form of both files; a browser leaves one of another form alone. */
export const LIST_VERSION = 1;

/** `/offline/index.json`: what there is to keep, and how much room it takes. Small: it is asked for whenever a page is opened. */
export interface OfflineIndex {
  readonly format: typeof LIST_VERSION;
  /** Changes with any file of any language: a hash of all of them. */
  readonly version: string;
  /** Size of all files of each language, in bytes, uncompressed, as they lie on the device. */
  readonly languages: Readonly<Record<string, number>>;
}

/** A file: its address below the base path, percent-encoded (`th/%E0%B9%83/`), a hash of its content, its size in bytes. */
export type OfflineFile = readonly [address: string, hash: string, bytes: number];

/** `/offline/<lang>.json`. */
export interface OfflineList {
  readonly format: typeof LIST_VERSION;
  readonly files: readonly OfflineFile[];
}

/** The service worker. It answers for what lies beside and below it, so for the whole site. */
export const WORKER_ADDRESS = 'sw.js';
/** Below the base path, as all addresses here. */
export const INDEX_ADDRESS = 'offline/index.json';
export const listAddress = (lang: string): string => `offline/${lang}.json`;
/** The page that says that another page is not on the device. */
export const offlinePageAddress = (lang: string): string => `${lang}/offline/`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns undefined where it is none of this form, such as the page of a Wi-Fi network that asks for a password */
export function readIndex(data: unknown): OfflineIndex | undefined {
  if (!isRecord(data) || data['format'] !== LIST_VERSION) return undefined;
  const { version, languages } = data;
  if (typeof version !== 'string' || version === '' || !isRecord(languages)) return undefined;
  const sizes = Object.entries(languages);
  if (!sizes.every((entry): entry is [string, number] => typeof entry[1] === 'number')) return undefined;
  return { format: LIST_VERSION, version, languages: Object.fromEntries(sizes) };
}

/** @returns undefined where it is none of this form, or names a file outside of the site */
export function readList(data: unknown): OfflineList | undefined {
  if (!isRecord(data) || data['format'] !== LIST_VERSION || !Array.isArray(data['files'])) return undefined;
  const files: unknown[] = data['files'];
  return files.every(isFile) ? { format: LIST_VERSION, files } : undefined;
}

const isFile = (value: unknown): value is OfflineFile => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [address, hash, bytes] = value as readonly unknown[];
  return typeof address === 'string' && typeof hash === 'string' && typeof bytes === 'number' && isWithin(address);
};

/**
 * Whether an address leads to a file of the site. `//host`, `https:` and `../` lead elsewhere, and a browser reads `%2e%2e/` as `../`
 * and leaves tabs out; the build writes none of these, so that whatever a browser would read as another address is refused.
 */
function isWithin(address: string): boolean {
  if (address.startsWith('/') || /[:?#]/.test(address)) return false;
  const site = 'https://site.invalid/a/b/';
  try {
    return new URL(site + address).href === site + address;
  } catch {
    return false;
  }
}
