import { expect, test, text, topicPath, TWO_LANGUAGES } from './support/site.ts';

/** A situation that a section of its topic is about, and a search word that means it. */
const SITUATION = { nb: 'Hvorfor sette en grense?', th: 'ทำไมต้องตั้งขอบเขต' } as const;
const WORD = { nb: 'advarsel', th: 'การตั้งขอบเขต' } as const;

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: a situation leads to the section that answers it, where the sentence to say comes first`, async ({
    page,
  }) => {
    await page.goto(`${lang}/`);
    await page.getByRole('link', { name: SITUATION[lang] }).click();
    await expect(page).toHaveURL(`${topicPath('set-boundaries', lang)}#why`);
    const section = page.locator('#why');
    await expect(section).toBeInViewport();
    const sentence = section.getByRole('figure');
    await expect(sentence).toHaveCount(1);
    await expect(sentence).toHaveAttribute('data-phrase', 'two-choices');
    const [figure, words] = await Promise.all([sentence.boundingBox(), section.locator('.prose').boundingBox()]);
    expect(figure?.y ?? Infinity).toBeLessThan(words?.y ?? 0);
  });

  test(`${lang}: so does a search word that means it, and the result shows the situation`, async ({ page }) => {
    await page.goto(`${lang}/search/?q=${encodeURIComponent(WORD[lang])}`);
    const first = page.locator('#results > li').first();
    await expect(first.getByRole('link')).toHaveAttribute('href', `${topicPath('set-boundaries', lang)}#why`);
    await expect(first.locator('p')).toHaveText(SITUATION[lang]);
    // The page itself is not a second result.
    await expect(page.locator('[data-status][data-state="done"]')).toHaveCount(1);
    await expect(page.locator(`#results a[href="${topicPath('set-boundaries', lang)}"]`)).toHaveCount(0);
  });
}

test('sentences to the police and to colleagues say to whom, and stay in the language of the workplace', async ({
  page,
}) => {
  await page.goto(`${topicPath('safety-first', 'en')}?customer=ru`);
  const of = (phrase: string) => page.locator(`#say [data-phrase="${phrase}"]`);
  await expect(of('stepping-away-now').locator('[data-words]')).toHaveAttribute('lang', 'ru');
  for (const phrase of ['call-police', 'come-now']) {
    await expect(of(phrase).locator('[data-words]')).toHaveAttribute('lang', 'nb');
    await expect(of(phrase)).toContainText(text('en', 'phrase.aloud', { language: text('en', 'language.in.nb') }));
  }
  await page.goto('en/now/violent/?customer=ru');
  await expect(page.getByRole('figure').locator('figcaption')).toContainText('To the police');
  await expect(page.getByRole('figure').locator('[data-words]')).toHaveAttribute('lang', 'nb');
  await expect(page.getByLabel(text('en', 'phrase.customer'))).toHaveCount(0);
});

test('sentences to say on the telephone in an emergency stand below the numbers to call', async ({ page, real }) => {
  await page.goto(new URL('en/phrases/emergency/', real.url).href);
  await expect(page.getByRole('complementary').getByRole('link', { name: '112' })).toBeVisible();
});

test('who speaks is asked where a word depends on it, other languages included once they are unfolded', async ({
  page,
  real,
}) => {
  await page.goto(new URL('nb/phrases/ask/', real.url).href);
  const speaker = page.getByRole('group', { name: text('nb', 'phrase.speaker') });
  await expect(page.locator('.phrase-tools').first()).toBeVisible();
  await expect(speaker).toBeHidden();
  await page.locator('.other-wordings summary').first().click();
  await expect(speaker).toBeVisible();
});

test('paper has the sentences, not the buttons', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'en'));
  await expect(page.locator('.phrase-tools').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bubble').first()).toBeVisible();
  for (const part of ['.phrase-tools', '.speech-choices']) await expect(page.locator(part).first()).toBeHidden();
});

test('a result about a fire shows the number of the fire service', async ({ page }) => {
  await page.goto('en/search/?q=kettle+ablaze');
  await expect(page.locator('.hit-call')).toHaveAttribute('href', 'tel:110');
  await expect(page.locator('.hit-call')).toHaveText(text('en', 'search.call.fire', { number: '110' }));
});
