import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INTENTS, STAGES } from '../src/authoring/schema.ts';
import { SENTENCES_ON_A_PAGE } from '../src/phrase/intent-pages.ts';
import { EVIDENCE_ON_A_PAGE } from '../src/references/evidence-pages.ts';
import { TOPICS_NAMED } from '../src/references/used-in.ts';
import { SCENES_AT_FIRST, SCENES_ON_A_PAGE } from '../src/scene/scene-pages.ts';
import { SITUATIONS_ON_A_PAGE } from '../src/situation/stage-pages.ts';
import { ROWS_ON_A_PAGE } from '../src/translation/status-pages.ts';
import { folders } from './support/folders.ts';
import { expect, LANGUAGES, test } from './support/site.ts';

/**
 * Lists that grow with the site are cut into pages: how large the largest can be, reckoned from what is published and from the tests’
 * own content. Pages that name all topics: lists-many.spec.ts.
 */
const LIMITS = { elements: 1500, bytes: 60_000 };

interface Size {
  elements: number;
  bytes: number;
}
const sizeOf = (html: string): Size => ({
  elements: html.match(/<[a-z]/g)?.length ?? 0,
  bytes: gzipSync(html).length,
});
const expectSmall = (size: Size): void => {
  expect.soft(size.elements).toBeLessThanOrEqual(LIMITS.elements);
  expect.soft(size.bytes).toBeLessThanOrEqual(LIMITS.bytes);
};
/** What a page has where there is more of what it lists, reckoned from two pages that list different numbers of it. */
const sizeAt = (count: number, few: Size & { count: number }, many: Size & { count: number }): Size => {
  const at = (measure: keyof Size): number =>
    many[measure] + ((count - many.count) * (many[measure] - few[measure])) / (many.count - few.count);
  return { elements: at('elements'), bytes: at('bytes') };
};

const htmlOf = (folder: string, path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
const pageOf = (folder: string, path: string, counted: RegExp): Size & { count: number } => {
  const html = htmlOf(folder, path);
  return { ...sizeOf(html), count: html.match(counted)?.length ?? 0 };
};

for (const lang of LANGUAGES) {
  /** What is counted on a page that leads to lists, and how much of it there can be. */
  for (const [path, counted, most] of [
    ['phrases', /<a class="tile/g, INTENTS.length],
    ['translations', /<a class="tile/g, STAGES.length],
  ] as const) {
    test(`${lang}/${path}/ leads to its lists, and to no more than there are kinds of them`, () => {
      const [few, many] = [folders.site, folders.real].map((folder) => pageOf(folder, `${lang}/${path}`, counted));
      if (!few || !many) throw new Error('Two sites are compared.');
      expect(many.count).toBeGreaterThan(few.count);
      expect(many.count).toBeLessThanOrEqual(most);
      expectSmall(sizeAt(most, few, many));
    });
  }

  test(`${lang}/sources/ stays small where every topic rests on every point`, () => {
    const html = htmlOf(folders.real, `${lang}/sources`);
    const links = [...new Set(html.match(/<a href="[^"#]*">[^<]*<\/a>(?= · |<\/p>)/g))];
    expect(links.length).toBeGreaterThan(TOPICS_NAMED);
    let at = 0;
    const full = html.replace(/(<p class="used">)[\s\S]*?<\/p>/g, (_, start: string) => {
      at += 1;
      return `${start}${Array.from({ length: TOPICS_NAMED }, (__, more) => links[(at + more) % links.length]).join(' · ')}</p>`;
    });
    expect(at).toBeGreaterThan(10);
    expectSmall(sizeOf(full));
  });

  test(`${lang}/translations/: a page stays small where each of its rows wants much work`, () => {
    const pages = readdirSync(join(folders.site, lang, 'translations'), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => htmlOf(folders.site, `${lang}/translations/${name}`));
    const rows = pages.flatMap((html) => {
      const [, list = ''] = /class="translation-rows"([\s\S]*?)<\/ol>/.exec(html) ?? [];
      return list.split(/(?=<li data-row=)/).slice(1);
    });
    const [longest = ''] = rows.sort((a, b) => sizeOf(b).elements - sizeOf(a).elements);
    expect(longest).toContain('data-state="outdated"');
    const [page = ''] = pages;
    const full = page.replace(/<li data-row=[\s\S]*?(?=<\/ol>)/, longest.repeat(ROWS_ON_A_PAGE));
    expect(full.match(/data-row/g)).toHaveLength(ROWS_ON_A_PAGE);
    expectSmall(sizeOf(full));
  });

  test(`${lang}/situations/: a page stays small where a stage has more of them than it may show`, () => {
    // The home page has the same tiles, and more besides.
    const html = htmlOf(folders.real, lang);
    const [tile = ''] = /<li>\s*<a class="tile [\s\S]*?<\/li>/.exec(html) ?? [];
    const full = html
      .replace(/<ul class="tiles"[\s\S]*?<\/ul>/g, '')
      .replace('</main>', tile.repeat(SITUATIONS_ON_A_PAGE));
    expect(full.match(/class="tile /g)).toHaveLength(SITUATIONS_ON_A_PAGE);
    expectSmall(sizeOf(full));
  });

  test(`${lang}/practice/, and a page of the scenes of a stage, stay small where there are more than they may show`, () => {
    const html = htmlOf(folders.real, `${lang}/practice`);
    const [tile = ''] = /<li>\s*<a class="tile"[\s\S]*?<\/li>/.exec(html) ?? [];
    const tiles = (count: number): string => `<ul class="tiles">${tile.repeat(count)}</ul>`;
    const filled = html.replace(/<ul class="tiles"[\s\S]*?<\/ul>/g, tiles(SCENES_AT_FIRST));
    expect(filled.match(/class="tile"/g)?.length).toBeGreaterThan(SCENES_AT_FIRST);
    expectSmall(sizeOf(filled));
    const one = html.replace(/<ul class="tiles"[\s\S]*<\/ul>/, tiles(SCENES_ON_A_PAGE));
    expect(one.match(/class="tile"/g)).toHaveLength(SCENES_ON_A_PAGE);
    expectSmall(sizeOf(one));
  });

  /** Pages that a list is cut into, with what is counted on them, and how many of it a page has at most. */
  for (const [list, entry, most] of [
    ['phrases', /<figure/g, SENTENCES_ON_A_PAGE],
    ['sources', /<cite/g, EVIDENCE_ON_A_PAGE],
  ] as const) {
    test(`${lang}/${list}/: each page of it stays small, however long the list is`, () => {
      const pages = readdirSync(join(folders.real, lang, list), { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => pageOf(folders.real, `${lang}/${list}/${name}`, entry))
        .sort((a, b) => a.count - b.count);
      const [few, many] = [pages[0], pages.at(-1)];
      if (!few || !many) throw new Error(`No page below ${list}/`);
      expect(many.count).toBeLessThanOrEqual(most);
      expectSmall(many.count === few.count ? many : sizeAt(most, few, many));
    });
  }
}
