import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sourceTextsSchema, type SourceTexts } from '../src/authoring/schema.ts';
import type { PublishedCoverage } from '../src/coverage/published.ts';
import { command } from './support/builds.ts';
import { folders } from './support/folders.ts';
import { overlappingTexts } from './support/overlap.ts';
import { expect, LANGUAGES, pathOf, test, text, titleOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** What topics rest on: where sources disagree, what goes beyond them, which page says which point. */
const textsIn = (lang: string): SourceTexts =>
  sourceTextsSchema.parse(parse(readFileSync(join(folders.content, 'sources', `${lang}.yaml`), 'utf8')));
const strength = (lang: string, name: string): string =>
  `${text(lang, 'source.rests-on')} ${text(lang, `source.strength.${name}`)}`;
const pointIn = (lang: string, document: string, number: string): string =>
  text(lang, 'source.point', { document: textsIn(lang).documents[document]?.short ?? '', number });

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: a page that settles a question shows both answers with their documents, ours, and what it rests on`, async ({
    page,
  }) => {
    const settled = textsIn(lang).contradictions['always-right'];
    await page.goto(topicPath('set-boundaries', lang));
    await page
      .locator('.jump')
      .getByRole('link', { name: text(lang, 'source.contradictions') })
      .click();
    const box = page.locator('#disagreements article');
    await expect(box).toHaveCount(1);
    await expect(box).toBeInViewport();
    await expect(box.getByRole('heading', { level: 3 })).toHaveText(settled?.question ?? '');
    for (const words of [settled?.one, settled?.other, settled?.ours, strength(lang, 'guidance')])
      await expect(box).toContainText(words ?? 'missing');
    await expect(box.locator('.point')).toHaveText([
      pointIn(lang, 'nb', '2'),
      pointIn(lang, 'th', '2'),
      pointIn(lang, 'ru', '4'),
    ]);
    await page.emulateMedia({ media: 'print' });
    await expect(box).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await box.locator('.point').first().click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/sources/#nb-02$`));
    // Why the point is not used is said in words of its own.
    await expect(page.locator('#nb-02')).toBeInViewport();
    await expect(page.locator('#nb-02')).toContainText(textsIn(lang)['set-aside']['nb-02'] ?? 'missing');
    await expect(page.locator('#th-02')).toContainText(text(lang, 'source.set-aside.outside'));
    const onSources = page.locator('article#always-right');
    await expect(onSources).toContainText(strength(lang, 'guidance'));
    await onSources.getByRole('link', { name: titleOf('set-boundaries', lang) }).click();
    await expect(page).toHaveURL(new RegExp(`${topicPath('set-boundaries', lang)}$`));
  });

  test(`${lang}: points are named as readers know them, and a page beyond the sources says that it is one`, async ({
    page,
  }) => {
    await page.goto(topicPath('keep-calm', lang));
    await page.getByText(text(lang, 'topic.sources')).click();
    await expect(page.locator('.facts .point').first()).toHaveText(pointIn(lang, 'nb', '13'));
    for (const name of await page.locator('.point').allInnerTexts()) expect(name).not.toMatch(/^\s*[a-z]{2}-\d+/);
    await expect(page.getByText(text(lang, 'topic.beyond-sources'))).toHaveCount(0);
    await page.goto(topicPath('one-language', lang));
    await expect(page.getByText(text(lang, 'topic.beyond-sources'))).toBeVisible();
  });

  test(`${lang}: six stages fit into the filters of a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [path, heading] of [
      ['checklists/', 'filter.heading'],
      // This one is there once there are results.
      [`search/?q=${encodeURIComponent(titleOf('keep-calm', lang))}`, 'search.filter'],
    ] as const) {
      await page.goto(`${lang}/${path}`);
      await page.locator('main').getByText(text(lang, heading), { exact: true }).click();
      await expect(page.locator('input[name="stage"]').filter({ visible: true })).toHaveCount(6);
      expect(await page.evaluate(overlappingTexts), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });
}

test('a question that a language has no words for is told in another, and marked as such', async ({ page }) => {
  await page.goto(topicPath('gaps', 'nb'));
  const box = page.locator('[data-contradiction="only-in-english"]');
  await expect(box).toHaveAttribute('lang', 'en');
  await expect(box).toContainText('Firm and quiet at once.');
  await expect(box.locator('[data-strength]')).toHaveText(strength('nb', 'practice'));
  await expect(box.locator('[data-strength]')).toHaveAttribute('lang', 'nb');
});

test('the box stands in embeds of the whole topic, and in no other', async ({ page }) => {
  const box = page.locator('#disagreements');
  for (const [show, shown] of [
    ['', true],
    ['?show=checklists', false],
    ['?show=phrases', false],
  ] as const) {
    await page.goto(`embed/th/keep-calm/${show}`);
    await expect(box).toBeVisible({ visible: shown });
  }
});

test('/coverage.json leads from a point to the sections that say it, in each language that has them', async ({
  page,
  request,
  site,
}) => {
  const { language, points } = (await (await request.get(`${site.url}coverage.json`)).json()) as PublishedCoverage;
  expect(language).toBe('en');
  expect(points['nb-02']).toEqual({ 'set-aside': 'outside', reason: textsIn('en')['set-aside']['nb-02'] });
  expect(points).not.toHaveProperty('nb-01');
  const said = Object.values(points).flatMap((point) => ('topic' in point ? [point] : []));
  expect(said).toHaveLength(3);
  for (const { topic, section, sentence, pages } of said) {
    expect(Object.keys(pages)).toEqual([...LANGUAGES]);
    for (const lang of LANGUAGES) {
      expect(pathOf(pages[lang] ?? '')).toBe(topicPath(topic, lang));
      expect(new URL(pages[lang] ?? '').hash).toBe(`#${section}`);
    }
    await page.goto(topicPath(topic, 'en'));
    await expect(page.locator(`#${section}`)).toContainText(sentence);
  }
});

test('npm run coverage prints point, page and sentence', async () => {
  const { code, output } = await command('coverage', { CONTENT_DIR: folders.content });
  expect(code).toBe(0);
  expect(output).toMatch(/^\| nb-13 \| .+ \| keep-calm#why \| Conflict is part of this work, .+ \|$/m);
  expect(output).toContain('3 of 23 points are said by a page, 2 set aside, 18 open.');
});
