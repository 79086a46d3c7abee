import { expect, LANGUAGES, test, text, topicOf, topicPath } from './support/site.ts';

for (const lang of LANGUAGES) {
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

test.describe('a text that a language lacks is shown in one that has it, and said to be', () => {
  test.use({ locale: 'th-TH' });

  test('a page', async ({ page, gaps }) => {
    await page.goto(`${gaps.url}th/only-norwegian-has-no-thai/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    await expect(page.locator('p.notice').first()).toContainText(text('th', 'language.in.en'));
    await expect(page.locator('section#now')).toHaveAttribute('lang', 'en');
  });

  test('a section, in its place among the translated ones', async ({ page, gaps }) => {
    await page.goto(`${gaps.url}nb/full/`);
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
    await expect(page.locator('section#avoid')).toContainText('Ikke rop tilbake.');
  });

  test('a checklist item and a phrase', async ({ page, gaps }) => {
    await page.goto(`${gaps.url}th/ทั้งหมด/`);
    await expect(page.locator('label', { hasText: 'Only English has this item' }).locator('[lang="en"]')).toBeVisible();
    await expect(page.locator('#say figure').first().locator('.wording [lang="en"]')).toHaveText(
      'Only English and Norwegian have this.',
    );
  });

  test('the check tells of each gap, and only --strict objects', async () => {
    const { command } = await import('./support/builds.ts');
    const { folders } = await import('./support/folders.ts');
    const lenient = await command('check', { CONTENT_DIR: folders.gapsContent });
    expect(lenient.code).toBe(0);
    for (const part of [
      'topics/untranslated/th.mdx:1',
      'topics/full/nb.mdx:',
      '“why”',
      '“english-only”',
      'phrases/partial.yaml',
    ])
      expect(lenient.output).toContain(part);
    expect((await command('check', { CONTENT_DIR: folders.gapsContent }, ['--strict'])).code).toBe(1);
  });
});

test('the catalog says which translations are there', async () => {
  const { folders } = await import('./support/folders.ts');
  const topic = topicOf('untranslated', folders.gaps);
  expect(topic.translations['th']?.state).toBe('missing');
  expect(topic.translations['nb']?.state).toBe('current');
});
