import { translated, type Alternate } from '../site/alternates.ts';
import { escapeMarkup } from '../site/escape.ts';

/** A page of the site in every language that it is translated into. */
export interface SitemapPage {
  readonly alternates: readonly Alternate[];
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly changed?: string;
}

/**
 * The sitemap: the address of every page in every language that it is translated into, each with its translations.
 * A page that is shown in another language for want of a translation is left out.
 * @param home path of the page on which readers choose a language
 * @param absolute makes a path of the site into a full address
 * @see https://www.sitemaps.org/protocol.html
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 */
export function sitemapXml(
  home: string,
  pages: readonly SitemapPage[],
  absolute: (sitePath: string) => string,
): string {
  const entry = (path: string, translations: readonly Alternate[], changed?: string): string => {
    const links = translations.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${escapeMarkup(other.lang)}" href="${escapeMarkup(absolute(other.path))}"/>`,
    );
    const lastmod = changed === undefined ? '' : `<lastmod>${escapeMarkup(changed)}</lastmod>`;
    return `<url><loc>${escapeMarkup(absolute(path))}</loc>${lastmod}${links.join('')}</url>`;
  };
  const entries = pages.flatMap(({ alternates, changed }) => {
    const translations = translated(alternates);
    return translations.map(({ path }) => entry(path, translations, changed));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[entry(home, []), ...entries].join('\n')}
</urlset>
`;
}
