import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapeMarkup } from '../../site/escape.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import { plainLinks, type LinkPlace } from './plain-links.ts';

/**
 * Rewrites the links of a page that is shown in a frame. A link to a page that can be embedded leads to the embedded form
 * and stays in the frame, as do anchors and telephone numbers. Every other link opens a tab (`<base target>`).
 * `data-page` keeps the path on the site: search results, which are drawn later, find their embed by it.
 *
 * Only the `href` attributes change, everything else stays byte for byte: `<a href="/en/calm/#why">` becomes
 * `<a href="/embed/en/calm/#why" target="_self" data-page="/en/calm/">`.
 * @param embedOf the embedded form of a page of the site, by its path; undefined where it has none
 */
export function linksInFrame(html: string, embedOf: (path: string) => string | undefined): string {
  const edits = (plainLinks(html) ?? parsedLinks(html)).flatMap(({ href, from, to }): Edit[] => {
    const text = attributesInFrame(href, embedOf);
    return text === undefined ? [] : [{ from, to, text }];
  });
  return applyEdits(html, edits);
}

/** The links of any markup. Misnested tags may be moved in the tree, so its order is not always that of the source. */
export function parsedLinks(html: string): LinkPlace[] {
  const links: LinkPlace[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      const href = child.tagName === 'a' ? child.attrs.find(({ name }) => name === 'href')?.value : undefined;
      const place = child.sourceCodeLocation?.attrs?.['href'];
      if (place && href !== undefined) links.push({ href, from: place.startOffset, to: place.endOffset });
      visit('content' in child ? child.content : child);
    }
  };
  visit(parseFragment(html, { sourceCodeLocationInfo: true }));
  return links;
}

/** The attributes that replace a link's `href`; undefined for a link that leaves the frame, which stays as it is. */
function attributesInFrame(href: string, embedOf: (path: string) => string | undefined): string | undefined {
  const hash = href.indexOf('#');
  const path = hash < 0 ? href : href.slice(0, hash);
  const embed = embedOf(path);
  if (embed === undefined)
    return href.startsWith('#') || href.startsWith('tel:') ? `href="${escapeMarkup(href)}" target="_self"` : undefined;
  const address = `href="${escapeMarkup(embed + href.slice(path.length))}" target="_self"`;
  return embed === path ? address : `${address} data-page="${escapeMarkup(path)}"`;
}
