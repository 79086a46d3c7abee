import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { formatFindings } from '../authoring/finding.ts';
import { LISTS, NOW } from '../authoring/schema.ts';
import { createTranslator } from '../i18n/translate.ts';
import { checkContent } from './index.ts';

/** The content that this build would publish, held to what a reader under pressure needs. */
const { content, findings } = checkContent(await readContentFolder(contentFolder()));
const pages = content.topics.flatMap((topic) =>
  [...topic.pages].map(([lang, page]) => ({ name: `${topic.id} in ${lang}`, topic, lang, page })),
);
const texts = createTranslator(
  new Map([...content.interface].flatMap(([lang, { data }]) => (data ? [[lang, data] as const] : []))),
);

const words = (text: string, lang: string): number =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
/** The words of a setting as a reader sees them, which a section's text leaves out. */
const setting = (id: string, lang: string): string =>
  id === 'emergency-number' ? '112' : texts.in(lang)(`setting.${id}`, { count: 3, from: 1 });

describe('the content of the site', () => {
  it('has no findings, nothing missing either', () => {
    expect(findings, formatFindings(findings)).toEqual([]);
  });

  it('has every topic in every language', () => {
    const languages = content.site.data?.languages.length ?? 0;
    expect(languages).toBeGreaterThanOrEqual(5);
    expect(content.topics.length).toBeGreaterThan(0);
    expect(pages).toHaveLength(content.topics.length * languages);
  });

  it('places every phrase in a topic', () => {
    const used = new Set(content.topics.flatMap(({ yaml }) => yaml.data?.phrases ?? []));
    expect([...content.phrases.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(pages)('$name has 250 to 500 words below its title', ({ lang, page }) => {
    const parts = [
      ...page.sections.flatMap(({ heading, text }) => [heading, text]),
      ...page.components.map(({ attributes }) => setting(attributes['id'] ?? '', lang)),
    ];
    const count = words(parts.join('\n'), lang);
    expect(count).toBeGreaterThanOrEqual(250);
    expect(count).toBeLessThanOrEqual(500);
  });

  it.each(pages)('$name has three to five steps to do now', ({ topic, page }) => {
    const now = page.sections[topic.yaml.data?.sections.indexOf(NOW) ?? -1];
    expect(now?.steps).toBeGreaterThanOrEqual(3);
    expect(now?.steps).toBeLessThanOrEqual(5);
  });

  it.each(pages)('$name has two to five items in each list', ({ page }) => {
    for (const list of LISTS) {
      const count = Object.keys(page.frontMatter?.checklists[list] ?? {}).length;
      expect(count, list).toBeGreaterThanOrEqual(2);
      expect(count, list).toBeLessThanOrEqual(5);
    }
  });
});
