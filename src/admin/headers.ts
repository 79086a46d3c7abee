import type { SiteData } from '../authoring/schema.ts';
import { securityHeaders, type Area } from '../server/headers.ts';
import { originsOf } from './config/backend.ts';

/** Folder of the editing page. */
export const ADMIN = '/admin/';

/**
 * Headers of the editing page alone. The CMS writes styles into its page, shows what it has read as `blob:` and `data:` pictures,
 * and talks with the git host that site.yaml names, and with nobody else. No page may show it in a frame.
 */
export function adminHeaders(admin: SiteData['admin']): Readonly<Record<string, string>> {
  const { connect, images } = originsOf(admin);
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:', 'data:', ...images],
    'connect-src': ["'self'", 'data:', ...connect],
    // The preview of a page, which inherits this policy.
    'frame-src': ['blob:'],
    'form-action': ["'none'"],
    'base-uri': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, values]) => `${name} ${values.join(' ')}`)
      .join('; '),
    'X-Robots-Tag': 'noindex',
  };
}

/** The editing page as a part of the site with headers of its own; none where it is not built. */
export const adminAreas = ({ admin }: Pick<SiteData, 'admin'>): Area[] =>
  admin === undefined ? [] : [{ path: ADMIN, headers: adminHeaders(admin) }];

/** All headers of the editing page, for a server that sends nothing else. */
export const allAdminHeaders = (admin: SiteData['admin']): Readonly<Record<string, string>> => ({
  ...securityHeaders([]),
  ...adminHeaders(admin),
});
