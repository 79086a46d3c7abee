import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, validContent } from '../checks/index.ts';
import { contentFolder, filesOf } from '../content/files-node.ts';
import { report } from '../content/finding.ts';
import { buildIndex, type IndexedPage } from '../search/full/build-index.ts';
import { devIndex } from '../search/full/dev-index.ts';
import { headersFile, securityHeaders } from './headers.ts';

/** What a build does besides the pages: the search index and the headers; in development, the findings and a live index. */
export function calmCounter(): AstroIntegration {
  let base = '/';
  return {
    name: 'calm-counter',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { findings } = checkContent(await filesOf(contentFolder()));
        if (findings.length > 0) logger.warn(`\n${report(findings)}`);
        server.middlewares.use(devIndex(server, base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const records = join(folder, 'find', 'records.json');
        const files = await buildIndex(JSON.parse(await readFile(records, 'utf8')) as IndexedPage[]);
        await rm(records);
        for (const { path, content } of files) {
          const target = join(folder, 'pagefind', path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        const site = validContent(await filesOf(contentFolder())).site.data;
        await writeFile(join(folder, '_headers'), headersFile(securityHeaders(site?.embed.allow ?? []), base));
        logger.info(`search index: ${String(files.length)} files`);
      },
    },
  };
}
