/** The address of a link and where its `href` attribute stands in the markup; `to` is not included. */
export interface LinkPlace {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** A tag of which nobody can doubt where it ends: no quotes but around values, no value without them. */
const TAG = /<(\/?)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)((?:\s+[a-z][a-z0-9:-]*(?:="[^"]*")?)*)\s*\/?>/iy;
const HREF = /\shref(?:="([^"]*)")?(?=\s|$)/i;
/** The reference that every address with two parameters has. */
const AMPERSAND = /&(?:amp|#38);/g;

/** Elements in which `<a …>` would be text, or be left out by a parser. */
const NO_MARKUP_WITHIN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
]);

/**
 * The links of markup as Astro writes it, found without a parser, which would be a tenth of a build. Undefined of markup that may
 * mean something else to a parser.
 */
export function plainLinks(html: string): LinkPlace[] | undefined {
  const links: LinkPlace[] = [];
  let isInSelect = false;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    TAG.lastIndex = at;
    const [tag, end, named = '', attributes = ''] = TAG.exec(html) ?? [];
    const name = named.toLowerCase();
    if (tag === undefined || NO_MARKUP_WITHIN.has(name)) return undefined;
    if (name === 'select') isInSelect = end === '';
    if (name === 'a' && end === '') {
      // A parser leaves it out there.
      if (isInSelect) return undefined;
      const found = HREF.exec(attributes);
      if (found) {
        const [attribute, written = ''] = found;
        if (written.replaceAll(AMPERSAND, '').includes('&')) return undefined;
        const from = at + '<a'.length + found.index + 1;
        links.push({ href: written.replaceAll(AMPERSAND, '&'), from, to: from + attribute.length - 1 });
      }
    }
    at += tag.length;
  }
  return links;
}
