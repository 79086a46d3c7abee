import type { Connect } from 'vite';
import { ownFolder } from '../../authoring/content-folder.ts';
import { siteContent } from '../../build/site-content.ts';
import { MEDIA_TYPES } from '../../server/hosts/host.ts';
import { ADMIN, allAdminHeaders } from '../headers.ts';
import { adminBundle } from './bundle.ts';
import { adminPages, NOT_FOR_OVERLAYS } from './files.ts';

type Bundle = ReturnType<typeof adminBundle>;

/**
 * The editing page in development, whether or not the site has one: it works on the project's folder through the browser.
 * The CMS is bundled when somebody first opens it; the forms follow the content as it is at each request.
 */
export function serveAdmin(base: string): Connect.NextHandleFunction {
  const bundles = new Map<string, Bundle>();
  const bundleOf = (languages: readonly string[]): Bundle => {
    const known = bundles.get(languages.join());
    if (known) return known;
    const made = adminBundle(languages);
    bundles.set(languages.join(), made);
    made.catch(() => bundles.delete(languages.join()));
    return made;
  };
  const fileOf = async (name: string): Promise<string | Uint8Array | undefined> => {
    const { content } = await siteContent();
    const pages = adminPages(content, undefined);
    return pages.get(name) ?? (await bundleOf(content.site.data?.languages.map(({ code }) => code) ?? [])).get(name);
  };
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (`${path}/`.endsWith(ADMIN)) {
      response.writeHead(302, { location: base.replace(/\/$/, '') + ADMIN }).end();
      return;
    }
    const folder = [base.replace(/\/$/, '') + ADMIN, ADMIN].find((prefix) => path.startsWith(prefix));
    if (folder === undefined) {
      next();
      return;
    }
    if (ownFolder() !== undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(NOT_FOR_OVERLAYS);
      return;
    }
    const name = path.slice(folder.length) || 'index.html';
    fileOf(name).then((file) => {
      if (file === undefined) {
        next();
        return;
      }
      for (const [header, value] of Object.entries(allAdminHeaders(undefined))) response.setHeader(header, value);
      response.setHeader('Content-Type', typeOf(name));
      response.setHeader('Cache-Control', 'no-cache');
      response.end(file);
    }, next);
  };
}

const typeOf = (name: string): string =>
  name.endsWith('.html')
    ? 'text/html; charset=utf-8'
    : (MEDIA_TYPES[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream');
