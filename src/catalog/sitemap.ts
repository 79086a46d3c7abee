import {
  absolute,
  alternates,
  homePath,
  pagePath,
  path,
  topicAlternates,
  type Alternate,
  type PageName,
} from '../site/address.ts';
import { escapeMarkup } from '../site/escape.ts';
import { model } from '../site/knowledge-base.ts';

const PAGES: readonly PageName[] = ['checklists', 'phrases', 'glossary', 'sources', 'embed'];

/** Every page to be found, each with its address in the other languages. @see https://www.sitemaps.org/protocol.html */
export function sitemap(): string {
  const [first = ''] = model.languages;
  const topics = model.topics(first).map(({ id, reviewed }) => ({ pages: topicAlternates(id), changed: reviewed }));
  const others = [alternates(homePath), ...PAGES.map((page) => alternates((lang) => pagePath(lang, page)))].map(
    (pages) => ({ pages, changed: undefined }),
  );
  const entries = [...others, ...topics].flatMap(({ pages, changed }) =>
    pages.map((page) => entry(page, pages, changed)),
  );
  const root = `<url><loc>${escapeMarkup(absolute(path('')))}</loc></url>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${[root, ...entries].join('\n')}\n</urlset>\n`;
}

function entry(page: Alternate, all: readonly Alternate[], changed: string | undefined): string {
  const links = all
    .map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${escapeMarkup(absolute(other.path))}"/>`,
    )
    .join('');
  return `<url><loc>${escapeMarkup(absolute(page.path))}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}${links}</url>`;
}
