import { filesCache, keptNow } from '../kept.ts';
import { offlinePageAddress } from '../list.ts';

/** Opens a page at the address of its folder, whatever stands behind it: `/th/search/?q=…`. */
const pageAddress = ({ pathname }: URL): string => (/\.\w+$|\/$/.test(pathname) ? pathname : `${pathname}/`);

/**
 * Answers a request of a page of the site: from what is kept, else from the network. What is kept is of one version, so that a page
 * never gets scripts or search words of another one.
 * @param base the path that the site is published under, with a slash at both ends
 */
export async function answer(request: Request, base: string): Promise<Response> {
  const kept = await keptNow(base);
  if (!kept) return fetch(request);
  const url = new URL(request.url);
  const address = request.mode === 'navigate' ? pageAddress(url) : url.pathname;
  for (const version of [kept.version, kept.before]) {
    if (version === undefined) continue;
    // Addresses have no query but for scripts of the page, which read it themselves.
    const found = await caches.match(address, { cacheName: filesCache(base, version), ignoreSearch: true });
    if (!found) continue;
    // A page without its slash has links that lead elsewhere: `checklists` beside `th`, not below it.
    return address === url.pathname ? found : Response.redirect(address + url.search);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const [lang = ''] = kept.languages;
    const page =
      request.mode === 'navigate'
        ? await caches.match(base + offlinePageAddress(lang), { cacheName: filesCache(base, kept.version) })
        : undefined;
    if (!page) throw error;
    return page;
  }
}

/** Time that passes at least between two looks for a new version, in milliseconds. */
const LEAST_PAUSE = 60_000;
let lastLook = 0;

/** Whether it is time to look for a new version. */
export function isTimeToLook(now: number): boolean {
  if (now - lastLook < LEAST_PAUSE) return false;
  lastLook = now;
  return true;
}
