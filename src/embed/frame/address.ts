/**
 * What the address of a frame carries beside the page. WordPress puts a secret into the hash (`#?secret=…`, at times twice;
 * the last counts) and heeds only messages that give it back, so it travels along, behind the anchor.
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export function secretOf(hash: string): string | undefined {
  let secret: string | undefined;
  for (const match of hash.matchAll(/[?&]secret=([A-Za-z0-9]+)/g)) secret = match[1];
  return secret;
}

/** The anchor of a hash, without what an embedding page put behind it; empty where there is none. */
export function anchorOf(hash: string): string {
  const anchor = hash.slice(1).split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The next address in the same frame: the theme and the secret go along, and it knows that a reader chose it (`from`). */
export function nextAddress(href: string, here: Pick<Location, 'search' | 'hash'>): string {
  const next = new URL(href);
  const theme = new URLSearchParams(here.search).get('theme');
  if (theme !== null) next.searchParams.set('theme', theme);
  next.searchParams.set('from', 'frame');
  const secret = secretOf(here.hash);
  if (secret !== undefined) next.hash = `${anchorOf(next.hash)}?secret=${secret}`;
  return next.href;
}
