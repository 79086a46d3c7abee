import { expect, LANGUAGES, pathOf, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** A topic of the tests' content whose Romanian reason and a Russian item are older than the English ones. */
const TOPIC = 'see-their-side';

for (const lang of ['ro', 'en'] as const) {
  test(`${lang}: a section that has changed since it was translated says so, and leads to the newest`, async ({
    page,
  }) => {
    await page.goto(topicPath(TOPIC, lang));
    const notice = page.locator('#why .notice');
    if (lang !== 'ro') {
      await expect(notice).toHaveCount(0);
      return;
    }
    await expect(notice).toContainText(text(lang, 'translation.outdated.section'));
    await notice.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`${topicPath(TOPIC, 'en')}#why$`));
  });
}

test('checklists with an item that has changed say so, in an embed too', async ({ page }) => {
  const notice = text('ru', 'translation.outdated.checklists');
  await page.goto(topicPath(TOPIC, 'ru'));
  await expect(page.locator('.checklists .notice')).toContainText(notice);
  await page.goto(pathOf(topicOf(TOPIC).translations['ru']?.embed ?? ''));
  await expect(page.locator('.checklists .notice')).toContainText(notice);
  await page.goto(topicPath(TOPIC, 'th'));
  await expect(page.locator('.checklists .notice')).toHaveCount(0);
});

test('the catalog tells which translations are outdated', () => {
  const states = LANGUAGES.map((lang) => topicOf(TOPIC).translations[lang]?.state);
  expect(states).toEqual(['current', 'outdated', 'outdated', 'current', 'current']);
});

for (const lang of ['th', 'en'] as const) {
  test(`${lang}: a scene that has changed since it was translated says so, and leads to the newest`, async ({
    page,
  }) => {
    await page.goto(`${lang}/practice/keep-calm/`);
    const notice = page.locator('.scene .notice');
    if (lang !== 'th') {
      await expect(notice).toHaveCount(0);
      return;
    }
    await expect(notice).toContainText(text(lang, 'translation.outdated.scene'));
    await notice.getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/practice\/keep-calm\/$/);
    await page.goto(`embed/${lang}/practice/keep-calm/`);
    await expect(notice).toContainText(text(lang, 'translation.outdated.scene'));
    await notice.getByRole('link').click();
    await expect(page).toHaveURL(/\/embed\/en\/practice\/keep-calm\/$/);
  });

  test(`${lang}: editors see how far each scene is, and what has changed in it`, async ({ page }) => {
    await page.goto(`${lang}/translations/during/`);
    const row = page.locator('[data-row="scene/keep-calm"]');
    await expect(row.getByRole('heading')).toContainText(text(lang, 'scene.label'));
    await expect(row.getByRole('link', { name: `Română ${text(lang, 'translation.state.current')}` })).toBeVisible();
    await expect(row).toContainText(text(lang, 'translation.customer'));
    await row.getByRole('link', { name: `ไทย ${text(lang, 'translation.state.outdated')}` }).click();
    await expect(page).toHaveURL(/\/th\/practice\/keep-calm\/$/);
  });
}

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: editors see how far each language is, and which topics should have been read again`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2099-01-01T12:00:00Z'));
    await page.goto(`${lang}/translations/`);
    await expect(page.getByRole('progressbar')).toHaveCount(LANGUAGES.length);
    await expect(page.locator('[data-row]')).toHaveCount(1);
    const stage = page.locator('main .tile').filter({ hasText: text(lang, 'stage.before') });
    await expect(stage).toContainText(text(lang, 'translation.open', { open: '2' }));
    await stage.click();
    const row = page.locator(`[data-row="${TOPIC}"]`);
    const state = (name: string): string => text(lang, `translation.state.${name}`);
    await expect(row.getByRole('link', { name: `Română ${state('outdated')}` })).toBeVisible();
    await expect(row.getByRole('link', { name: `ไทย ${state('current')}` })).toBeVisible();
    await expect(row).toContainText(text(lang, 'translation.overdue'));
    await page.goto(`${lang}/translations/after/`);
    await expect(
      page.locator('[data-row="gaps"]').getByRole('link', { name: `ไทย ${state('missing')}` }),
    ).toBeVisible();
  });
}

test('what is up to date in every language is a line that leads to it', async ({ page, real }) => {
  await page.goto(new URL('th/translations/during/', real.url).href);
  const current = page.locator('[data-row]:not(:has(.translation-cells))');
  expect(await current.count()).toBeGreaterThan(0);
  for (const row of await current.all()) {
    await expect(row.getByRole('img', { name: text('th', 'translation.state.current'), exact: true })).toBeVisible();
    await expect(row.getByRole('link')).toHaveAttribute('href', /^\/th\/./);
  }
});

test('a topic is not overdue before its day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'));
  await page.goto('en/translations/before/');
  await expect(page.locator(`[data-row="${TOPIC}"]`)).not.toContainText(text('en', 'translation.overdue'));
});
