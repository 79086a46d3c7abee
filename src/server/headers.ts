/**
 * The HTTP headers of every file, sent by `npm start` and by each host that hosts/ writes a configuration for.
 * X-Frame-Options is not among them: it cannot name several hosts, and browsers disagree on whether it or the policy wins.
 * Neither is Cross-Origin-Opener-Policy: a frame in a sandbox that allows popups could not open the full page, which would
 * inherit the sandbox.
 * `'wasm-unsafe-eval'` is for Pagefind, whose engine is WebAssembly; `'inline-speculation-rules'` lets a page say what may be
 * fetched before a link is followed (layout/prefetch.ts), which is data, not code. Of styles within pages only those of
 * first screens are allowed, by their hashes (layout/first-screen/).
 * @param allowedToEmbed origins that may show pages in frames
 * @param styles hashes of styles that stand in pages: `sha256-…`
 * @see https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function securityHeaders(
  allowedToEmbed: readonly string[],
  styles: readonly string[] = [],
): Readonly<Record<string, string>> {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", ...styles.map((hash) => `'${hash}'`)],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    // The page “Embed this” has a preview in a frame.
    'frame-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'", ...allowedToEmbed],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, values]) => `${name} ${values.join(' ')}`)
      .join('; '),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    // Everything is public and there are no cookies. A sandboxed frame has the origin null, and loads module scripts only with this.
    'Access-Control-Allow-Origin': '*',
    // A host that isolates itself (Cross-Origin-Embedder-Policy) may still load embed.js.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** A part of the site with headers of its own, such as the editing page. */
export interface Area {
  /** Below the base path, with a slash at both ends: `/admin/`. */
  readonly path: string;
  /** Headers that differ from those of all other files. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Folder of the files whose names contain a hash of their content. */
export const ASSETS = '/assets/';

/** Browsers keep the files in `/assets/` for ever, and validate all others at each request. */
export const cacheControl = (path: string): string =>
  path.startsWith(ASSETS) ? 'public, max-age=31536000, immutable' : 'no-cache';
