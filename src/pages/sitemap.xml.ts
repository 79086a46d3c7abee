import type { APIRoute } from 'astro';
import { sitemapXml, type SitemapPage } from '../catalog/sitemap.ts';
import { intentPages } from '../phrase/intent-pages.ts';
import { evidencePages } from '../references/evidence-pages.ts';
import {
  absolute,
  alternates,
  homePath,
  listPath,
  pagePath,
  path,
  topicAlternates,
  type PageName,
} from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';

/** Pages to be found by search engines, beside home and the topics. */
const PAGES: readonly PageName[] = [
  'checklists',
  'phrases',
  'glossary',
  'sources',
  'embed',
  // Where the organisation has a statement of its own, that one is to be found.
  ...(model.site['accessibility-statement'] === undefined ? (['accessibility'] as const) : []),
];

export const GET: APIRoute = () => {
  const [lang = ''] = model.languages;
  const pages: SitemapPage[] = [
    { alternates: alternates(homePath) },
    ...PAGES.map((page) => ({ alternates: alternates((other) => pagePath(other, page)) })),
    ...intentPages(model, lang).map(({ address }) => ({
      alternates: alternates((other) => listPath(other, 'phrases', address)),
    })),
    ...evidencePages(model, lang).map(({ address }) => ({
      alternates: alternates((other) => listPath(other, 'sources', address)),
    })),
    ...model.topics(lang).map(({ id, reviewed }) => ({ alternates: topicAlternates(id), changed: reviewed })),
  ];
  return new Response(sitemapXml(path(''), pages, absolute), { headers: { 'content-type': 'application/xml' } });
};
