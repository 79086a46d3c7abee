import type { ViteDevServer, Connect } from 'vite';
import { z } from 'astro/zod';
import { buildIndex, SearchIndexError, type IndexFile, type IndexedPage } from './build-index.ts';

const recordsSchema = z.array(z.object({ url: z.string(), html: z.string() }));

/** `/pagefind/nb/pagefind.js`, without a base path or with it: the development server takes it off. */
const FILE = /^\/pagefind\/([^/]+)\/(.+)$/;

/**
 * Full-text search in `npm run dev`: the index of a language is built from the running pages when search is first used in it, and again on
 * the first use after a file has changed.
 */
export function devIndex(server: ViteDevServer, base: string): Connect.NextHandleFunction {
  const prefix = base.replace(/\/?$/, '/');
  const indexes = new Map<string, Promise<ReadonlyMap<string, IndexFile>>>();
  server.watcher.on('all', () => {
    indexes.clear();
  });
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const [, lang, inner] = FILE.exec(path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : path) ?? [];
    if (lang === undefined || inner === undefined) {
      next();
      return;
    }
    const current =
      indexes.get(lang) ??
      buildIndex(runningPages(server, prefix, lang)).then((files) => new Map(files.map((file) => [file.path, file])));
    indexes.set(lang, current);
    current.then(
      (files) => {
        const file = files.get(inner);
        if (!file) {
          response.writeHead(404).end();
          return;
        }
        response
          .writeHead(200, {
            'content-type': inner.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
            'cache-control': 'no-store',
          })
          .end(file.content);
      },
      (error: unknown) => {
        // A newer build may be under way by now.
        if (indexes.get(lang) === current) indexes.delete(lang);
        next(error);
      },
    );
  };
}

async function* runningPages(server: ViteDevServer, prefix: string, lang: string): AsyncGenerator<IndexedPage> {
  const origin = new URL(server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? 'http://localhost:4321')
    .origin;
  const answer = await fetch(`${origin}${prefix}find/records/${lang}.json`);
  if (!answer.ok)
    throw new SearchIndexError(`find/records/${lang}.json answered ${String(answer.status)}: mend the content first.`);
  yield* recordsSchema.parse(await answer.json());
}
