import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, validContent } from '../checks/index.ts';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { formatFindings } from '../authoring/finding.ts';
import { buildIndex, type IndexedPage } from '../search/full/build-index.ts';
import { devIndex } from '../search/full/dev-index.ts';
import { tagScript } from '../embed/tag/bundle.ts';
import { securityHeaders } from '../server/headers.ts';
import { hostFiles } from '../server/hosts/index.ts';

/** What a build does besides the pages: the search index, the tag for embedding pages and the configuration of hosts; in development, the findings, a live index and the tag. */
export function calmCounter(): AstroIntegration {
  let base = '/';
  let url = '';
  const tag = async (): Promise<string> =>
    tagScript({
      url,
      languages:
        validContent(await readContentFolder(contentFolder())).site.data?.languages.map(({ code }) => code) ?? [],
    });
  return {
    name: 'calm-counter',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        url = new URL(base, config.site).href;
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { findings } = checkContent(await readContentFolder(contentFolder()));
        if (findings.length > 0) logger.warn(`\n${formatFindings(findings)}`);
        server.middlewares.use(devIndex(server, base));
        server.middlewares.use((request, response, next) => {
          // With and without the base path, which the development server takes off.
          if (![`${base.replace(/\/$/, '')}/embed.js`, '/embed.js'].includes((request.url ?? '').split('?')[0] ?? ''))
            next();
          else
            tag().then((script) => {
              response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
            }, next);
        });
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
        const site = validContent(await readContentFolder(contentFolder())).site.data;
        for (const { name, content } of hostFiles({ headers: securityHeaders(site?.embed.allow ?? []), base }))
          await writeFile(join(folder, name), content);
        await writeFile(join(folder, 'embed.js'), await tag());
        logger.info(`search index: ${String(files.length)} files`);
      },
    },
  };
}
