import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture } from '../authoring/fixture.ts';
import { validContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { topicAlternate } from '../site/alternates.ts';
import { hostileText } from '../site/hostile-text.fixture.ts';
import { sitemapXml, type SitemapPage } from './sitemap.ts';

const absolute = (path: string): string => `https://kb.example${path}`;

/** The sitemap of the fixture's two topics; `calm` has no Russian. */
function withoutRussian(): string {
  const model = createModel(validContent(fixture({ 'topics/calm/ru.mdx': null })));
  const pages: SitemapPage[] = model.topics('en').map(({ id, reviewed }) => ({
    alternates: model.languages.map((lang) =>
      topicAlternate(model.topic(id, lang), (topic) => `/${topic.lang}/${topic.slug}/`),
    ),
    changed: reviewed,
  }));
  return sitemapXml('/', pages, absolute);
}
/** The entries of a sitemap: an address, and the languages and addresses of its translations. */
const entriesOf = (xml: string): { loc: string; translations: string[] }[] =>
  [...xml.matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>[^<]*<\/lastmod>)?(.*?)<\/url>/g)].map(
    ([, loc = '', links = '']) => ({
      loc,
      translations: [...links.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
        ([, lang = '', href = '']) => `${lang} ${href}`,
      ),
    }),
  );

describe('sitemapXml', () => {
  it('lists a page in every language, each time with all of its translations', () => {
    const translations = ['nb', 'ru', 'en'].map((lang) => `${lang} https://kb.example/${lang}/safety-${lang}/`);
    const safety = entriesOf(withoutRussian()).filter(({ loc }) => loc.includes('safety'));
    expect(safety).toEqual(
      ['nb', 'ru', 'en'].map((lang) => ({ loc: `https://kb.example/${lang}/safety-${lang}/`, translations })),
    );
  });

  it('leaves a page out in a language that it is not translated into, as a page and as a translation', () => {
    const translations = ['nb', 'en'].map((lang) => `${lang} https://kb.example/${lang}/calm-${lang}/`);
    const calm = entriesOf(withoutRussian()).filter(({ loc }) => loc.includes('calm'));
    expect(calm).toEqual(
      ['nb', 'en'].map((lang) => ({ loc: `https://kb.example/${lang}/calm-${lang}/`, translations })),
    );
  });

  it('begins with the page on which readers choose a language, and tells the day of a review', () => {
    const xml = withoutRussian();
    expect(entriesOf(xml)[0]).toEqual({ loc: 'https://kb.example/', translations: [] });
    expect(xml).toContain('<loc>https://kb.example/en/calm-en/</loc><lastmod>2026-01-01</lastmod>');
  });

  it('has no element or attribute that came from a text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (lang, path, changed) => {
        const xml = sitemapXml(path, [{ alternates: [{ lang, path }], changed }], (other) => other);
        const escaped = '[^<>"]*';
        expect(xml.slice(xml.indexOf('\n<url>'))).toMatch(
          new RegExp(
            `^\\n<url><loc>${escaped}</loc></url>\\n<url><loc>${escaped}</loc><lastmod>${escaped}</lastmod><xhtml:link rel="alternate" hreflang="${escaped}" href="${escaped}"/></url>\\n</urlset>\\n$`,
          ),
        );
        expect(xml).not.toMatch(/&(?!(amp|quot|lt|gt);)/);
      }),
      { numRuns: 300 },
    );
  });
});
