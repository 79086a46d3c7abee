import { command } from './support/builds.ts';
import { folders } from './support/folders.ts';
import { expect, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

for (const lang of ONE_LANGUAGE) {
  const other = lang === 'th' ? 'nb' : 'th';

  test(`${lang}: the language switch keeps topic and section`, async ({ page }) => {
    await page.goto(`${topicPath('set-boundaries', lang)}#say`);
    await page.locator('[data-language-switch] summary').click();
    await page.getByRole('link', { name: other === 'th' ? 'ไทย' : 'Norsk' }).click();
    await expect(page).toHaveURL(new RegExp(`${topicPath('set-boundaries', other)}#say$`));
    await expect(page.locator('#say')).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      topicOf('set-boundaries').translations[other]?.title ?? '',
    );
  });

  test(`${lang}: the switch works by keyboard and closes with Escape`, async ({ page }) => {
    await page.goto(`${lang}/checklists/`);
    const summary = page.locator('[data-language-switch] summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
    await expect(summary).toBeFocused();
  });
}

test.describe('what a language lacks is shown in one that has it, and the page says so', () => {
  test('a page', async ({ page }) => {
    await page.goto(topicPath('gaps', 'th'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    await expect(page.locator('p.notice').first()).toContainText(text('th', 'language.in.en'));
    await expect(page.locator('section#now')).toHaveAttribute('lang', 'en');
  });

  test('a section, at its place among the translated ones', async ({ page }) => {
    await page.goto(topicPath('gaps', 'nb'));
    await expect(page.locator('.topic-section > h2')).toHaveText([
      'Gjør dette nå',
      'Why it works',
      'Dette kan du si',
      'Ikke gjør dette',
    ]);
    await expect(page.locator('section#why')).toHaveAttribute('lang', 'en');
    await expect(page.locator('section#why .notice')).toHaveText(
      text('nb', 'fallback.section', { language: text('nb', 'language.in.en') }),
    );
    await expect(page.locator('section#why')).toContainText('An English reason.');
    // A link of the English section leads to the Norwegian page.
    await expect(page.locator('section#why').getByRole('link', { name: 'another topic' })).toHaveAttribute(
      'href',
      `${topicPath('keep-calm', 'nb')}#say`,
    );
    await expect(page.locator('section#avoid')).toContainText('Ikke rop tilbake');
  });

  test('a checklist item and a phrase', async ({ page }) => {
    await page.goto(topicPath('gaps', 'ru'));
    await expect(page.locator('label', { hasText: 'Only English has this item' }).locator('[lang="en"]')).toBeVisible();
    await expect(page.locator('#say figure').first().locator('.wording [lang="en"]')).toHaveText(
      'Only English and Norwegian have this.',
    );
  });

  test('a topic that only one language has is found on every home page', async ({ page }) => {
    for (const lang of ['ro', 'th']) {
      await page.goto(`${lang}/`);
      await page.getByRole('main').getByRole('link', { name: 'เรื่องที่มีแต่ภาษาไทย' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('หัวข้อที่มีแต่ภาษาไทย');
      await expect(page.locator('p.notice')).toHaveCount(lang === 'th' ? 0 : 1);
    }
  });
});

test('sections that stand in another order in one language keep their meaning', async ({ page }) => {
  // The Romanian page begins with what not to do.
  await page.goto(topicPath('gaps', 'ro'));
  await expect(page.locator('.topic-section > h2')).toHaveText([
    'Ce faceți acum',
    'De ce ajută',
    'Ce spuneți',
    'Ce să nu faceți',
  ]);
  await expect(page.locator('#avoid')).toContainText('strigăte');
  await expect(page.locator('#say')).toContainText('Vorbiți.');
  await expect(page.locator('#say figure')).toHaveCount(1);
  await expect(page.locator('#now ol > li')).toHaveCount(3);
});

test('the check tells of each gap and passes; with --strict it objects', async () => {
  const passed = await command('check', { CONTENT_DIR: folders.content });
  expect(passed.code).toBe(0);
  for (const part of [
    'topics/gaps/th.mdx:1',
    'topics/gaps/nb.mdx:',
    '“why”',
    '“english-only”',
    'phrases/partial.yaml',
    'topics/one-language/en.mdx:1',
  ])
    expect(passed.output).toContain(part);
  expect((await command('check', { CONTENT_DIR: folders.content }, ['--strict'])).code).toBe(1);
});

test('the catalog says which translations are there', () => {
  expect(topicOf('gaps').translations['th']?.state).toBe('missing');
  expect(topicOf('gaps').translations['nb']?.state).toBe('current');
  expect(topicOf('one-language').translations['en']?.state).toBe('missing');
});
