import { expect, LANGUAGES, test, text, titleOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** A page of the tests' content with a marked word, `[…](term:anger)`, in each language. */
const marked = (lang: string): string => topicPath(lang === 'th' ? 'one-language' : 'gaps', lang);

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: the glossary defines each term and leads to its topics`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: text(lang, 'nav.glossary') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'nav.glossary'));
    const threat = page.locator('#threat');
    await expect(threat.locator('dfn')).not.toHaveText('');
    await threat.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('safety-first', lang));
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: a marked word explains itself where it stands, by pointer and by keyboard`, async ({ page }) => {
    await page.goto(`${lang}/glossary/`);
    const definition = await page.locator('#anger dd').first().innerText();
    await page.goto(marked(lang));
    // The English reason, shown to Norwegian readers for want of their own, has a marked word too.
    const term = page.locator('a.term').last();
    const tip = page.locator('.term-tip').last();
    await expect(term).toHaveAttribute('role', 'button');
    await expect(tip).toBeHidden();
    await term.click();
    await expect(tip).toBeVisible();
    await expect(tip).toHaveText(definition);
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await term.press('Enter');
    await expect(tip).toBeHidden();
    await term.press('Space');
    await expect(tip).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${marked(lang)}$`));
  });
}

test('no word is explained that nobody has marked', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'en'));
  await expect(page.locator('#why')).toContainText('anger');
  await expect(page.locator('a.term')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a marked word leads to its place in the glossary', async ({ page }) => {
    await page.goto(marked('nb'));
    const term = page.locator('a.term').last();
    const href = (await term.getAttribute('href')) ?? '';
    await term.click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator('.glossary div:target')).toBeVisible();
  });
});
