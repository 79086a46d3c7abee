/**
 * The secret of WordPress in the hash of a frame's address: `#?secret=abc` → `abc`. WordPress ignores messages without it,
 * and at times writes it twice; the last one counts. It stays in the address from page to page, behind the anchor.
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export function secretOf(hash: string): string | undefined {
  let secret: string | undefined;
  for (const match of hash.matchAll(/[?&]secret=([A-Za-z0-9]+)/g)) secret = match[1];
  return secret;
}

/** The anchor of a hash, without what an embedding page added to it: `#why?secret=abc` → `why`. Empty where there is none. */
export function anchorOf(hash: string): string {
  const anchor = hash.slice(1).split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/**
 * The address of a link that stays in the frame: `?theme=` and the secret are carried over, and `?from=frame` tells the next
 * page that a reader followed a link.
 */
export function nextAddress(href: string, here: Pick<Location, 'search' | 'hash'>): string {
  const next = new URL(href);
  const theme = new URLSearchParams(here.search).get('theme');
  if (theme !== null) next.searchParams.set('theme', theme);
  next.searchParams.set('from', 'frame');
  const secret = secretOf(here.hash);
  if (secret !== undefined) next.hash = `${anchorOf(next.hash)}?secret=${secret}`;
  return next.href;
}
