import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { axeFindings } from './support/axe.ts';
import { folders } from './support/folders.ts';
import { catalog, expect, pathOf, test, text, topicOf, topicPath, TWO_LANGUAGES } from './support/site.ts';

/** What the country of the site brings to pages: the line for danger, the law, helplines. */
const COUNTRY: Readonly<Record<string, string>> = {
  nb: 'Norge',
  ro: 'Norvegia',
  ru: 'Норвегия',
  th: 'นอร์เวย์',
  en: 'Norway',
};
const NUMBERS = { police: '112', ambulance: '113', fire: '110' };
const line = (page: Page): Locator => page.locator('.in-danger');
const embedOf = (id: string, lang: string): string => pathOf(topicOf(id).translations[lang]?.embed ?? '');

async function heightOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not shown');
  return box.height;
}

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: the line for danger comes first, with the numbers of the country, where somebody may be in danger`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const home = `/${lang}/`;
    const paths = [home, topicPath('safety-first', lang), topicPath('keep-calm', lang), `/embed${home}`];
    for (const path of [...paths, embedOf('safety-first', lang), `${embedOf('keep-calm', lang)}?show=checklists`]) {
      await page.goto(path);
      const label = text(lang, 'danger.label');
      const role = path.startsWith('/embed') ? 'group' : 'complementary';
      const shown = page.getByRole(role, { name: label, exact: true });
      // A page about danger says itself what to do, which may be to stay.
      const saysToGo = !path.includes('safety-first') && path !== topicPath('safety-first', lang);
      const words = expect(shown, path);
      await (saysToGo ? words : words.not).toContainText(text(lang, 'danger.text'));
      await expect(shown.locator('p').last()).toContainText(`${COUNTRY[lang] ?? ''}:`);
      for (const [service, number] of Object.entries(NUMBERS)) {
        const link = shown.getByRole('link', { name: `${text(lang, `danger.${service}`)} ${number}`, exact: true });
        await expect(link, path).toHaveAttribute('href', `tel:${number}`);
        expect(await heightOf(link), path).toBeGreaterThanOrEqual(24);
      }
      // Two short rows, above all else.
      expect(await heightOf(shown), path).toBeLessThanOrEqual(52);
      expect((await shown.boundingBox())?.y, path).toBe(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(home);
    expect(await heightOf(line(page))).toBeLessThan(40);
  });
}

test('the line for danger is not where nobody is in danger, and is printed where it is', async ({ page }) => {
  const quiet = ['/en/search/', '/en/checklists/', topicPath('see-their-side', 'en'), embedOf('see-their-side', 'en')];
  for (const path of quiet) {
    await page.goto(path);
    await expect(line(page), path).toHaveCount(0);
  }
  await page.emulateMedia({ media: 'print' });
  await page.goto(topicPath('safety-first', 'en'));
  await expect(line(page)).toBeVisible();
  await expect(page.locator('.country')).toBeVisible();
});

test('a country with one number has it once', () => {
  const html = readFileSync(join(folders.languages, 'en', 'index.html'), 'utf8');
  const [, shown = ''] = /class="in-danger-numbers"[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? [];
  expect(shown.match(/href="tel:112"/g)).toHaveLength(1);
  expect(shown.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain('Police, ambulance, fire 112');
});

test('a page says what the law of the country says, and where that was read', async ({ page }) => {
  for (const path of [topicPath('safety-first', 'en'), embedOf('safety-first', 'en')]) {
    await page.goto(path);
    const box = page.getByRole('region', { name: 'Norway: law and help' });
    await expect(box).toContainText('You must stop work that is dangerous.');
    const source = box.getByRole('link', { name: 'Arbeidstilsynet: Medvirkningsplikt' });
    await expect(source).toHaveAttribute('href', 'https://www.arbeidstilsynet.no/');
    await expect(source).toHaveAttribute('lang', 'nb');
    await expect(box.locator('time').last()).toHaveText('read on 28 November 2026');
    const helpline = box.getByRole('link', { name: 'Somebody who listens 116 123' });
    await expect(helpline).toHaveAttribute('href', 'tel:116123');
    expect(await heightOf(helpline)).toBeGreaterThanOrEqual(44);
  }
});

test('the law is in another language where the reader’s lacks it; a topic without any has no box and no way to it', async ({
  page,
}) => {
  await page.goto(topicPath('safety-first', 'ru'));
  const inEnglish = page.locator('.country [lang="en"]', { hasText: 'You must stop work that is dangerous.' });
  await expect(inEnglish).toHaveCount(1);
  await page.goto(topicPath('take-a-break', 'ru'));
  await page.locator('.jump a[href="#country"]').click();
  await expect(page.locator('#country')).toBeInViewport();
  await expect(page.locator('.country')).toContainText('Кто-то выслушает');
  await expect(page.locator('.country')).not.toContainText('stop work');
  await page.goto(topicPath('keep-calm', 'ru'));
  await expect(page.locator('.country')).toHaveCount(0);
  await expect(page.locator('.jump a[href="#country"]')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme} screens`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    test('axe finds nothing in the line and the box, in a page and in a frame', async ({ page }) => {
      for (const path of ['/th/', topicPath('safety-first', 'nb'), embedOf('safety-first', 'nb')]) {
        await page.goto(path);
        expect(await axeFindings(page), path).toEqual([]);
      }
    });
  });
}

test('what is published keeps the line in two rows on a phone, in every language', async ({ page, real }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const { code } of catalog(folders.real).languages) {
    await page.goto(new URL(`/${code}/`, real.url).href);
    expect.soft(await heightOf(line(page)), code).toBeLessThanOrEqual(52);
  }
});
