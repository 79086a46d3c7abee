import { catalog, expect, LANGUAGES, test, ONE_LANGUAGE } from './support/site.ts';

test('the front door lists the languages by their own names and stays where it is', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/$/);
  for (const { code, name } of catalog().languages) {
    await expect(page.locator(`a[hreflang="${code}"][lang="${code}"]`)).toContainText(name);
  }
  await expect(page.locator('[data-languages] a')).toHaveCount(LANGUAGES.length);
});

for (const [locale, first] of [
  ['th-TH', 'ไทย'],
  ['no', 'Norsk'],
  ['nn-NO', 'Norsk'],
  ['ro-RO', 'Română'],
] as const) {
  test.describe(`a browser set to ${locale}`, () => {
    test.use({ locale });
    test(`finds ${first} first`, async ({ page }) => {
      await page.goto('');
      await expect(page.locator('[data-languages] a').first()).toContainText(first);
      await expect(page.locator('[data-languages] a')).toHaveCount(LANGUAGES.length);
    });
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowedErrors: [/404/] });
  for (const lang of ONE_LANGUAGE) {
    test(`is answered in the language of the address, with a way on: ${lang}`, async ({ page }) => {
      const answer = await page.goto(`${lang}/no-such-page/`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('section:visible')).toHaveCount(1);
      await page.locator(`section[lang="${lang}"]`).getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    });
  }
});
