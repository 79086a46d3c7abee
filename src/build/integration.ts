import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { serveAdmin } from '../admin/build/dev.ts';
import { adminFiles } from '../admin/build/files.ts';
import { ADMIN, adminAreas } from '../admin/headers.ts';
import { contentFolders } from '../authoring/content-folder.ts';
import type { SiteData } from '../authoring/schema.ts';
import { formatFindings } from '../authoring/finding.ts';
import { tagScript } from '../embed/tag/bundle.ts';
import { buildIndex, type IndexedPage } from '../search/full/build-index.ts';
import { writeIndexFiles } from '../search/instant/write-files.ts';
import { devIndex } from '../search/full/dev-index.ts';
import { writeOldAddresses } from '../moving/write-old-addresses.ts';
import { BUILD_MARK } from '../server/hosts/host.ts';
import { hostFiles } from '../server/hosts/index.ts';
import { redirectRules } from '../server/hosts/redirects-file.ts';
import { WORKER_ADDRESS } from '../offline/list.ts';
import { workerScript } from '../offline/worker/bundle.ts';
import { writeOfflineLists } from '../offline/write-lists.ts';
import { DEV_ROUTES } from './dev-routes.ts';
import { environment } from './environment.ts';
import { writeHandedOver } from './handed-over.ts';
import { headersOfSite, takeInlineStyles } from './inline-styles.ts';
import { LICENCES, licences } from './licences.ts';
import { precompress } from './precompress.ts';
import { assertOutputFolder, MARK_TEXT } from './output-folder.ts';
import { sharedScript } from './shared-script.ts';
import { takeReused } from '../reuse/plan.ts';
import { forgetSiteContent, siteContent, siteSettings } from './site-content.ts';

/**
 * What a build makes besides the pages: the search index, `embed.js` and the configuration of hosts.
 * In development: findings in the console, a live search index and `embed.js`.
 */
export function calmCounter(): AstroIntegration {
  let base = '/';
  let url = '';
  const embedScript = async (): Promise<string> =>
    tagScript({ url, languages: (await siteSettings()).languages.map(({ code }) => code) });
  return {
    name: 'calm-counter',
    hooks: {
      'astro:config:setup': async ({ config, command, injectRoute }) => {
        if (command === 'dev') for (const route of DEV_ROUTES) injectRoute(route);
        // Astro empties the output folder. `astro build`, called without scripts/build.ts, must not empty a wrong one either.
        if (command === 'build')
          await assertOutputFolder(fileURLToPath(config.outDir).replace(/[\\/]$/, ''), {
            project: fileURLToPath(config.root),
            content: contentFolders(),
          });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        url = new URL(base, config.site).href;
      },
      'astro:server:setup': async ({ server, logger }) => {
        server.watcher.on('all', forgetSiteContent);
        const { findings } = await siteContent();
        if (findings.length > 0) logger.warn(`\n${formatFindings(findings)}`);
        server.middlewares.use(devIndex(server, base));
        server.middlewares.use(serveEmbedScript(base, embedScript));
        server.middlewares.use(serveAdmin(base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        sharedScript.nameSharedScript(folder);
        writeHandedOver(folder);
        // The steps above write into pages, those below into none: what is taken is still the live site's, too.
        const taken = takeReused(folder);
        takeInlineStyles(folder);
        const count = writeIndexFiles(folder) + (await writeSearchIndexes(folder));
        const site = await siteSettings();
        const redirects = await writeOldAddresses(folder);
        const headers = headersOfSite(site);
        const { precompress: precompressed } = environment();
        for (const { name, content } of hostFiles({ headers, areas: adminAreas(site), base, redirects, precompressed }))
          await writeFile(join(folder, name), content);
        const rules = redirectRules({ headers: {}, base, redirects }).length;
        if (rules < redirects.length)
          logger.warn(
            `${String(redirects.length)} old addresses: Netlify and Cloudflare take ${String(rules)} of them as rules; the rest lead on by the pages at them`,
          );
        if (site.admin) await writeAdmin(folder, site.admin);
        await writeFile(join(folder, 'embed.js'), await embedScript());
        await writeFile(join(folder, LICENCES), await licences(site.admin !== undefined));
        await writeFile(join(folder, WORKER_ADDRESS), await workerScript());
        // Last: the lists name what all steps before have written.
        writeOfflineLists(
          folder,
          site.languages.map(({ code }) => code),
          taken,
        );
        if (precompressed) await precompress(folder);
        await writeFile(join(folder, BUILD_MARK), MARK_TEXT);
        logger.info(`search index: ${String(count)} files`);
      },
    },
  };
}

/** Adds the editing page, which no other page names. */
async function writeAdmin(folder: string, admin: SiteData['admin']): Promise<void> {
  const { content } = await siteContent();
  await mkdir(join(folder, ADMIN));
  for (const [name, file] of await adminFiles(content, admin)) await writeFile(join(folder, ADMIN, name), file);
}

/**
 * Makes the full-text indexes of a built site, one for each language that has records, which are then removed.
 * @returns the number of their files
 */
async function writeSearchIndexes(folder: string): Promise<number> {
  const from = join(folder, 'find', 'records');
  let count = 0;
  // There is none where all languages are taken from the last site.
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    const files = await buildIndex(JSON.parse(readFileSync(join(from, name), 'utf8')) as IndexedPage[]);
    for (const { path, content } of files) {
      const target = join(folder, 'pagefind', name.replace(/\.json$/, ''), path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    count += files.length;
  }
  await rm(from, { recursive: true, force: true });
  return count;
}

/** Answers `/embed.js` in development, with the base path and without it: the development server takes it off. */
function serveEmbedScript(base: string, embedScript: () => Promise<string>): Connect.NextHandleFunction {
  const addresses = [`${base.replace(/\/$/, '')}/embed.js`, '/embed.js'];
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!addresses.includes(path)) {
      next();
      return;
    }
    embedScript().then((script) => {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
    }, next);
  };
}
