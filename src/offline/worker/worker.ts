import { fetchIndex, FRESH_HEADER, keep, keptNow } from '../kept.ts';
import { answer, isTimeToLook } from './answer.ts';

/**
 * The service worker, `/sw.js`: registered for readers alone who keep a language on their device. It answers from what is kept, and
 * fetches a new version when a page is opened with a network.
 */

/** What of a service worker is used here: TypeScript has its types beside those of pages only in a library of their own. */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const scope = self as unknown as WorkerScope;
const base = new URL(scope.registration.scope).pathname;

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  if (request.headers.has(FRESH_HEADER) || request.headers.has('range')) return;
  event.respondWith(answer(request, base));
  if (request.mode === 'navigate' && isTimeToLook(Date.now())) event.waitUntil(renew().catch(() => undefined));
});

/** Takes a new version of the site, if there is one. Without a network, or with half of it, what is kept stays. */
async function renew(): Promise<void> {
  const kept = await keptNow(base);
  if (!kept) return;
  const { version, languages } = await fetchIndex(base);
  // A language that the site has no longer is not asked for again.
  const wanted = kept.languages.filter((lang) => lang in languages);
  if (version !== kept.version && wanted.length > 0) await keep(base, wanted);
}
