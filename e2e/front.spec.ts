import { expect, LANGUAGES, test } from './support/site.ts';

const NAMES = ['Norsk', 'Română', 'Русский', 'ไทย', 'English'];

test('the front door lists the five languages by their own names and stays where it is', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/$/);
  for (const name of NAMES) await expect(page.getByRole('link', { name })).toBeVisible();
  for (const lang of LANGUAGES) await expect(page.locator(`a[hreflang="${lang}"][lang="${lang}"]`)).toHaveCount(1);
});

for (const [locale, first] of [
  ['th-TH', 'ไทย'],
  ['no', 'Norsk'],
  ['nn-NO', 'Norsk'],
  ['ro-RO', 'Română'],
  ['ru-RU', 'Русский'],
] as const) {
  test.describe(`a browser set to ${locale}`, () => {
    test.use({ locale });
    test(`finds ${first} first`, async ({ page }) => {
      await page.goto('');
      await expect(page.locator('[data-languages] a').first()).toContainText(first);
      await expect(page.locator('[data-languages] a')).toHaveCount(5);
    });
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowedErrors: [/404/] });
  for (const lang of LANGUAGES) {
    test(`is answered in the language of the address, with a way on: ${lang}`, async ({ page }) => {
      const answer = await page.goto(`${lang}/no-such-page/`);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('section:visible')).toHaveCount(1);
      await page.locator(`section[lang="${lang}"]`).getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    });
  }
});
