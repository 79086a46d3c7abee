import type { Area } from '../headers.ts';

/** The input of the configuration of every web server. */
export interface HostOptions {
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parts of the site with headers of their own. */
  readonly areas?: readonly Area[];
  /** The path the site is published under, with a slash at both ends. */
  readonly base: string;
  /** Old addresses, the most wanted first. A page lies at each of them too, for hosts that take no rules, or fewer of them. */
  readonly redirects?: readonly Moved[];
  /** Compressed files lie beside the others. */
  readonly precompressed?: boolean;
}

/**
 * The folder that the contents of `dist/` belong into, below the one that a server shows at its root: `kb` for the base path
 * `/kb/`. Empty where both are the same.
 */
export const folderOf = (base: string): string => base.replace(/^\/|\/$/g, '');

/** An old address with the new one: paths inside the site, as people read them: `nb/rolig/`. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** The path of a page on its host as browsers send it: `/kb/th/%E0%B8%95/`. */
export const encodedPath = (base: string, inner: string): string => base + encodeURI(inner);

/** A header has a value that not every web server can express; the message names the header. */
export class HeaderValueError extends Error {
  override readonly name = 'HeaderValueError';
}

/**
 * The headers, if their values mean the same in every configuration: nginx has no escape for `$`, and Apache reads `\\` twice.
 * @throws HeaderValueError
 */
export function portableHeaders(headers: HostOptions['headers']): HostOptions['headers'] {
  for (const [name, value] of Object.entries(headers)) {
    if (/[\\$\p{Cc}]/u.test(value))
      throw new HeaderValueError(
        `The header ${name} has “\\”, “$” or a control character, which not every web server can express. Its value comes from embed.allow in site.yaml or from src/server/headers.ts: “${value}”.`,
      );
  }
  return headers;
}

/** A configuration file that the build adds to the site. */
export interface HostFile {
  /** Its name; it lies at the root of the site. */
  readonly name: string;
  readonly content: string;
}

/**
 * Media types of the file endings in a built site that a server may not know. IIS answers 404 for an ending without one, which
 * kills search (https://github.com/Pagefind/pagefind/issues/527).
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.pagefind': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
};

/** File endings whose type every web server of the last twenty years knows. */
export const KNOWN_TO_ALL = ['.html', '.css', '.txt', '.png', '.ico', '.webp', '.jpg'] as const;

/** The file by which a build knows a folder that an earlier build made (build/output-folder.ts). */
export const BUILD_MARK = '.calm-counter-build';

/** Names of the configuration files that the build writes, one for each kind of host. */
export const HOST_FILE_NAMES = ['_headers', '_redirects', '.htaccess', 'web.config', 'nginx.conf'] as const;

/** Files at the root of the built site that servers answer with 404. */
export const NOT_SERVED = [...HOST_FILE_NAMES, BUILD_MARK] as const;
