import { readKept, type Kept } from './kept-state.ts';
import { INDEX_ADDRESS, listAddress, readIndex, readList, type OfflineFile, type OfflineIndex } from './list.ts';

/**
 * The languages that a reader keeps on the device. All files of all kept languages are of one version of the site and lie in one
 * cache; the state, a small cache of its own, says which. A new version is fetched beside the old one and takes its place
 * once it is whole. The old one stays until then, and its files that tabs may still ask for until the version after.
 * @see https://developer.mozilla.org/docs/Web/API/CacheStorage
 */

/** How far fetching has come, in bytes of files. */
export interface KeepProgress {
  readonly done: number;
  readonly total: number;
}

/** Why a language could not be kept: no network, no room, or a site that changes faster than it can be fetched. */
export type KeepFault = 'network' | 'room' | 'changed';

export class KeepError extends Error {
  declare readonly fault: KeepFault;
  constructor(fault: KeepFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
  override get name(): string {
    return 'KeepError';
  }
}

/** Files fetched at once. */
const AT_ONCE = 6;

const prefix = (base: string): string => `calm-counter ${base} offline `;
/** Caches of sites at other base paths of the same origin have other names. */
const stateCache = (base: string): string => `${prefix(base)}state`;
export const filesCache = (base: string, version: string): string => `${prefix(base)}files ${version}`;
/** In a response that is kept: the hash of its content, by which the next version knows that it need not fetch it. */
const HASH_HEADER = 'x-content-hash';
/** In a request from a page: the worker leaves it to the server, since it is for what is to be kept. */
export const FRESH_HEADER = 'x-fresh';
/** The HTTP cache may answer only what the server has confirmed. */
const fetchFresh = (address: string): Promise<Response> =>
  fetch(address, { cache: 'no-cache', headers: { [FRESH_HEADER]: '1' } });

/** What is kept for the site at a base path; undefined where nothing is. */
export async function keptNow(base: string): Promise<Kept | undefined> {
  const answer = await caches.match(base + INDEX_ADDRESS, { cacheName: stateCache(base) });
  return readKept(await answer?.json().catch(() => undefined));
}

async function remember(base: string, kept: Kept): Promise<void> {
  const cache = await caches.open(stateCache(base));
  await cache.put(base + INDEX_ADDRESS, Response.json(kept));
}

/** What the site has to keep now, asked of the server. @throws KeepError */
export async function fetchIndex(base: string): Promise<OfflineIndex> {
  const index = readIndex(await fetchJson(base + INDEX_ADDRESS));
  if (!index) throw new KeepError('network', `${base}${INDEX_ADDRESS} has another form`);
  return index;
}

/**
 * Fetches all files of some languages, beside what is kept, and then puts them in its place. What is broken off goes on the next
 * time where it ended.
 * @param languages all that shall be kept from now on; none removes everything
 * @throws KeepError; what was kept then stays as it is
 */
export async function keep(
  base: string,
  languages: readonly string[],
  onProgress: (progress: KeepProgress) => void = () => undefined,
): Promise<Kept | undefined> {
  if (languages.length === 0) {
    await removeAll(base);
    return undefined;
  }
  const index = await fetchIndex(base);
  const files = new Map<string, OfflineFile>();
  for (const lang of languages) for (const file of await fetchFiles(base, lang)) files.set(file[0], file);
  const before = await keptNow(base);
  await fetchAll(base, index.version, [...files.values()], before, onProgress);
  // A deploy meanwhile would leave files of two versions.
  if ((await fetchIndex(base)).version !== index.version)
    throw new KeepError('changed', 'the site was deployed anew while it was fetched');
  const bytes = [...files.values()].reduce((sum, [, , size]) => sum + size, 0);
  const older = before && before.version !== index.version ? before.version : before?.before;
  const kept: Kept = { version: index.version, languages: [...languages], bytes, before: older };
  await removeUnlisted(base, index.version, files);
  await remember(base, kept);
  await removeOthers(base, [index.version, older]);
  return kept;
}

/** Removes everything that is kept. */
export async function removeAll(base: string): Promise<void> {
  await caches.delete(stateCache(base));
  await removeOthers(base, []);
}

async function removeOthers(base: string, versions: readonly (string | undefined)[]): Promise<void> {
  const stay = versions.map((version) => version !== undefined && filesCache(base, version));
  for (const name of await caches.keys())
    if (name.startsWith(`${prefix(base)}files `) && !stay.includes(name)) await caches.delete(name);
}

/** Takes out what is listed no longer: of a language that was removed. */
async function removeUnlisted(base: string, version: string, files: ReadonlyMap<string, OfflineFile>): Promise<void> {
  const cache = await caches.open(filesCache(base, version));
  for (const request of await cache.keys())
    if (!files.has(new URL(request.url).pathname.slice(base.length))) await cache.delete(request);
}

async function fetchFiles(base: string, lang: string): Promise<readonly OfflineFile[]> {
  const list = readList(await fetchJson(base + listAddress(lang)));
  if (!list) throw new KeepError('network', `${base}${listAddress(lang)} has another form`);
  return list.files;
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetchFresh(address);
    if (response.ok) return await response.json();
  } catch (error) {
    throw new KeepError('network', address, { cause: error });
  }
  throw new KeepError('network', `${address} is not there`);
}

async function fetchAll(
  base: string,
  version: string,
  files: readonly OfflineFile[],
  before: Kept | undefined,
  onProgress: (progress: KeepProgress) => void,
): Promise<void> {
  const cache = await caches.open(filesCache(base, version));
  const old = before && before.version !== version ? await caches.open(filesCache(base, before.version)) : undefined;
  const total = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
  let done = 0;
  let failed = false;
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await put(base, file, cache, old);
      done += file[2];
      if (!failed) onProgress({ done, total });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    // Files that are under way arrive, and lie there for the next try; no others are begun.
    failed = true;
    waiting.length = 0;
    throw error;
  }
}

/** Puts a file into the cache: as it was fetched before, as the old version had it, or fetched now. */
async function put(base: string, [address, hash]: OfflineFile, cache: Cache, old: Cache | undefined): Promise<void> {
  const url = base + address;
  const isSame = (response: Response | undefined): response is Response => response?.headers.get(HASH_HEADER) === hash;
  if (isSame(await cache.match(url))) return;
  const kept = await old?.match(url);
  if (isSame(kept)) {
    await store(cache, url, kept);
    return;
  }
  const response = await fetchFresh(url).catch((error: unknown) => {
    throw new KeepError('network', url, { cause: error });
  });
  if (!response.ok) throw new KeepError('network', `${url}: ${String(response.status)}`);
  const headers = new Headers(response.headers);
  headers.set(HASH_HEADER, hash);
  // The body is kept as it was unpacked.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  // A response that was led to its address is refused for a page that is opened (`redirected`): a new one is not.
  await store(cache, url, new Response(await response.blob(), { headers }));
}

async function store(cache: Cache, url: string, response: Response): Promise<void> {
  await cache.put(url, response).catch((error: unknown) => {
    throw new KeepError('room', url, { cause: error });
  });
}
