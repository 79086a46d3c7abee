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
import { stagePages } from '../situation/stage-pages.ts';

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

/** Lists that are cut into pages; “Translations” is for editors. */
const LISTS = [
  { area: 'situations', pages: stagePages },
  { area: 'phrases', pages: intentPages },
  { area: 'sources', pages: evidencePages },
] as const;

export const GET: APIRoute = () => {
  const [lang = ''] = model.languages;
  const pages: SitemapPage[] = [
    { alternates: alternates(homePath) },
    ...PAGES.map((page) => ({ alternates: alternates((other) => pagePath(other, page)) })),
    ...LISTS.flatMap(({ area, pages: listed }) =>
      listed(model, lang).map(({ address }) => ({ alternates: alternates((other) => listPath(other, area, address)) })),
    ),
    ...model.topics(lang).map(({ id, reviewed }) => ({ alternates: topicAlternates(id), changed: reviewed })),
  ];
  return new Response(sitemapXml(path(''), pages, absolute), { headers: { 'content-type': 'application/xml' } });
};
