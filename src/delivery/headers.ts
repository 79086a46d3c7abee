/**
 * The HTTP headers every page is served with, by `npm start` and by a host that reads `_headers` (Netlify, Cloudflare).
 * No X-Frame-Options: it cannot name several hosts, and browsers disagree on which of the two wins.
 * `'wasm-unsafe-eval'` is for Pagefind, whose engine is WebAssembly.
 */
export function securityHeaders(allowedToEmbed: readonly string[]): Readonly<Record<string, string>> {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'", ...allowedToEmbed],
  };
  return {
    'Content-Security-Policy': Object.entries(policy).map(([name, values]) => `${name} ${values.join(' ')}`).join('; '),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // All of it is public and knows no cookies. A sandboxed frame has the origin null, and loads no module script without this.
    'Access-Control-Allow-Origin': '*',
  };
}

/** Files whose names change with their content may be kept for ever; all else is asked for anew. */
export const cacheControl = (path: string): string => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** The headers as a `_headers` file for static hosts. @see https://docs.netlify.com/routing/headers/ */
export const headersFile = (headers: Readonly<Record<string, string>>, base = '/'): string =>
  `/*\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}${base.replace(/\/$/, '')}/assets/*\n  Cache-Control: ${cacheControl('/assets/')}\n`;
