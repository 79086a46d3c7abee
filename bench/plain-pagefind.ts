import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import { buildIndex, type IndexedPage } from '../src/search/full/build-index.ts';
import type { Query } from './golden.ts';
import { onPages } from './ours.ts';
import type { Answer } from './score.ts';
import type { BuiltSite } from './site.ts';

/** The part of Pagefind's browser API that a plain search uses. @see https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** The pages as a site would index them that only runs Pagefind: the main part of the built topic pages. */
async function* topicPages({ folder, base, topicAt }: BuiltSite): AsyncGenerator<IndexedPage> {
  for await (const path of glob('*/*/index.html', { cwd: folder })) {
    const url = `/${dirname(path).replaceAll('\\', '/')}/`;
    if (topicAt(base.replace(/\/$/, '') + url) === undefined) continue;
    const html = await readFile(join(folder, path), 'utf8');
    yield { url: encodeURI(url), html: html.replace(/<main\b/, '<main data-pagefind-body') };
  }
}

/** Asks Pagefind with its default options, in a browser, with an index of the topic pages. */
export async function plainPagefind(site: BuiltSite, browser: Browser, queries: readonly Query[]): Promise<Answer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await cp(site.folder, folder, { recursive: true });
    await rm(join(folder, 'pagefind'), { recursive: true });
    for (const { path, content } of await buildIndex(topicPages(site))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return await onPages(site, folder, browser, queries, (page, { q }) =>
      page.evaluate(
        async ([address, text]) => {
          const engine = (await import(address)) as Pagefind;
          await engine.options({ noWorker: true });
          const { results } = await engine.search(text);
          return Promise.all(results.map(async (result) => (await result.data()).url));
        },
        [`${site.base}pagefind/pagefind.js`, q] as const,
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
