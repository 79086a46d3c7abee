import type { ViteDevServer, Connect } from 'vite';
import { z } from 'astro/zod';
import { buildIndex, SearchIndexError, type IndexFile, type IndexedPage } from './build-index.ts';

const recordsSchema = z.array(z.object({ url: z.string(), html: z.string() }));

/**
 * Full-text search in `npm run dev`: the index is built from the running pages when search is first used, and again on the
 * first use after a file has changed.
 */
export function devIndex(server: ViteDevServer, base: string): Connect.NextHandleFunction {
  const prefix = base.replace(/\/?$/, '/');
  let index: Promise<Map<string, IndexFile>> | undefined;
  server.watcher.on('all', () => {
    index = undefined;
  });
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const inner = path.startsWith(`${prefix}pagefind/`)
      ? path.slice(`${prefix}pagefind/`.length)
      : path.startsWith('/pagefind/')
        ? path.slice('/pagefind/'.length)
        : undefined;
    if (inner === undefined) {
      next();
      return;
    }
    const current = (index ??= buildIndex(runningPages(server, prefix)).then(
      (files) => new Map(files.map((file) => [file.path, file])),
    ));
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
        if (index === current) index = undefined;
        next(error);
      },
    );
  };
}

async function* runningPages(server: ViteDevServer, prefix: string): AsyncGenerator<IndexedPage> {
  const origin = new URL(server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? 'http://localhost:4321')
    .origin;
  const answer = await fetch(`${origin}${prefix}find/records.json`);
  if (!answer.ok)
    throw new SearchIndexError(`find/records.json answered ${String(answer.status)}: mend the content first.`);
  yield* recordsSchema.parse(await answer.json());
}
