import { expect, LANGUAGES, test, text, topicOf, topicPath } from './support/site.ts';

for (const lang of LANGUAGES) {
  test(`${lang}: the glossary defines each term and leads to its topics`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: text(lang, 'nav.glossary') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'nav.glossary'));
    const terms = page.locator('.glossary dl > div');
    expect(await terms.count()).toBeGreaterThan(30);
    const threat = page.locator('#threat');
    await expect(threat.locator('dfn')).not.toHaveText('');
    await threat.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      topicOf('safety-first').translations[lang]?.title ?? '',
    );
  });

  test(`${lang}: a term explains itself where it stands, by pointer and by keyboard`, async ({ page }) => {
    const paths = (
      await Promise.all(
        ['keep-calm', 'see-their-side', 'set-boundaries', 'take-a-break', 'safety-first', 'active-listening'].map(
          async (id) => {
            const path = topicPath(id, lang);
            return (await (await page.request.get(path)).text()).includes('class="term"') ? [path] : [];
          },
        ),
      )
    ).flat();
    expect(paths.length).toBeGreaterThan(0);
    await page.goto(paths[0] ?? '');
    const term = page.locator('a.term').first();
    const tip = page.locator('a.term + .term-tip').first();
    await expect(term).toHaveAttribute('role', 'button');
    await expect(tip).toBeHidden();
    await term.click();
    await expect(tip).toBeVisible();
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await term.press('Enter');
    await expect(tip).toBeHidden();
    await term.press('Space');
    await expect(tip).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${paths[0] ?? ''}$`));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a term leads to its place in the glossary', async ({ page }) => {
    await page.goto(topicPath('keep-calm', 'nb'));
    const term = page.locator('a.term').first();
    const href = (await term.getAttribute('href')) ?? '';
    await term.click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator('.glossary div:target')).toBeVisible();
  });
});
