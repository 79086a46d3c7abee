import type { Page } from 'playwright/test';
import { catalog, expect, LANGUAGES, test, text, topicOf, topicPath, TWO_LANGUAGES } from './support/site.ts';

/** What results are: topics, sections, checklists, phrases, other languages; filters, keys, and what comes before the engine. */
const WORDS = { nb: 'skriker', ro: 'strigă', ru: 'кричит', th: 'ตะโกน', en: 'shouting' } as const;
/** Words that stand in sections and in checklists, in the same form. */
const INSIDE = { nb: 'pust', ro: 'expirat', ru: 'руководителя', th: 'หายใจ', en: 'breathe' } as const;
/** Words of one phrase that is said aloud. */
const PHRASE_WORDS = { nb: 'saktere', ro: 'jignirile', ru: 'помедленнее', th: 'รบกวน', en: 'slowly' } as const;
const hits = (page: Page) => page.locator('#results > li');
const done = (page: Page) => expect(page.locator('[data-status][data-state="done"]')).toHaveCount(1);
const open = async (page: Page, lang: string, query: string, more = ''): Promise<void> => {
  await page.goto(`${lang}/search/?q=${encodeURIComponent(query)}${more}`);
  await done(page);
};

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: results lead to sections, and checklists and phrases are results of their own kind, with filters in the address`, async ({
    page,
  }) => {
    await open(page, lang, INSIDE[lang]);
    const sections = await page
      .locator('#results > .hit-topic a[href*="#"]')
      .evaluateAll((links) => links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash)));
    expect(sections.length).toBeGreaterThan(0);
    await page.locator('[data-search-filter]').locator('xpath=..').locator('summary').click();
    await page.getByRole('checkbox', { name: text(lang, 'nav.checklists'), exact: true }).check();
    await done(page);
    await expect(hits(page).first().locator('small')).toHaveText(text(lang, 'checklist.heading'));
    for (const link of await hits(page).getByRole('link').all())
      await expect(link).toHaveAttribute('href', /#checklists$/);
    await page.getByRole('checkbox', { name: text(lang, 'nav.checklists'), exact: true }).uncheck();
    await page.getByRole('checkbox', { name: text(lang, 'nav.phrases'), exact: true }).check();
    await done(page);
    expect(new URL(page.url()).search).toContain('kind=phrase');
    // A shared address shows the same, and a phrase leads to where it stands.
    await page.reload();
    await done(page);
    await expect(page.getByRole('checkbox', { name: text(lang, 'nav.phrases'), exact: true })).toBeChecked();
    await page.getByRole('searchbox').fill(PHRASE_WORDS[lang]);
    await done(page);
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', /\/phrases\/[a-z-]+\/#say-/);
    await hits(page).first().getByRole('link').click();
    await expect(page.locator('.phrase:target')).toBeVisible();
  });

  test(`${lang}: a word of another language finds the topic, labelled with that language, in the reader’s own`, async ({
    page,
  }) => {
    const other = lang === 'th' ? 'ru' : 'th';
    await open(page, lang, WORDS[other]);
    const first = hits(page).first();
    await expect(first.getByRole('link')).toHaveText(topicOf('keep-calm').translations[lang]?.title ?? '');
    await expect(first.getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', lang));
    await expect(first.locator('.hit-language')).toHaveText(text(lang, `language.in.${other}`));
    await expect(first.locator('p')).toHaveAttribute('lang', other);
  });
}

test('the stage narrows results too', async ({ page }) => {
  await open(page, 'en', 'customer', '&stage=after');
  const titles = catalog()
    .topics.filter(({ stage }) => stage === 'after')
    .map(({ translations }) => translations['en']?.title ?? '');
  const shown = await page.locator('#results > .hit-topic').getByRole('link').allTextContents();
  expect(shown.length).toBeGreaterThan(0);
  for (const one of shown)
    expect(
      titles.some((title) => one.startsWith(title)),
      one,
    ).toBe(true);
});

for (const [key, name] of [
  ['/', 'the slash key'],
  ['Control+k', 'Ctrl+K'],
] as const) {
  test(`${name} leads to the field, on a phone too`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(topicPath('keep-calm', 'en'));
    await page.keyboard.press(key);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  });
}

test('no result offers the nearest topics, in the panel too', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'ro'));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('searchbox').fill('zzzzqqqq');
  await expect(page.getByText(text('ro', 'search.nearest'))).toBeVisible();
  await expect(page.locator('[data-nearest] a')).toHaveCount(3);
});

/** Goods, with a word that is a topic's too. */
const GOODS = {
  nb: 'deksel til telefon',
  ro: 'husă de telefon',
  ru: 'чехол на телефон',
  th: 'สายชาร์จโทรศัพท์',
  en: 'phone charger',
} as const;
for (const lang of LANGUAGES) {
  test(`${lang}: what the site does not help with is told the nearest topics, not a guess`, async ({ page }) => {
    await open(page, lang, GOODS[lang]);
    await expect(hits(page)).toHaveCount(0);
    await expect(page.locator('[data-status]')).toHaveText(text(lang, 'search.none'));
    await expect(page.locator('[data-nearest] li')).toHaveCount(3);
    await page.getByRole('searchbox').fill(WORDS[lang]);
    await expect(hits(page).first().getByRole('link')).toHaveAttribute('href', topicPath('keep-calm', lang));
    await expect(page.locator('[data-nearest]')).toBeHidden();
  });
}

test('the first result shows a number where its topic is about danger, and a further one as soon as danger has been typed', async ({
  page,
}) => {
  const calls = page.locator('#results .hit-call');
  const safety = hits(page).filter({ has: page.locator(`.hit-title[href="${topicPath('safety-first', 'en')}"]`) });
  await open(page, 'en', 'shouting shouting hammer');
  await expect(safety).toHaveCount(1);
  await expect(hits(page).first().locator('.hit-title')).toHaveAttribute('href', topicPath('keep-calm', 'en'));
  await expect(calls).toHaveCount(0);
  await page.getByRole('searchbox').fill('shouting shouting hammer kettle ablaze');
  await expect(safety.locator('a[href="tel:110"]')).toBeVisible();
  await page.getByRole('searchbox').fill('hammer');
  await expect(hits(page).first().locator('a[href="tel:112"]')).toBeVisible();
  await page.getByRole('searchbox').fill('shouting');
  await expect(calls).toHaveCount(0);
});

/** Something of a set, in another form, with words between. */
const SMOKE = {
  nb: 'roper at det ryker av de gamle gardinene',
  ro: 'strigă că iese fum gros din coșurile de gunoi',
  ru: 'кричит что дымится старая кофемашина',
  th: 'ตะโกนว่ามีควันออกมาจากผ้าม่าน',
  en: 'shouting there is thick smoke from the curtains',
} as const;
for (const lang of LANGUAGES) {
  test(`${lang}: danger is found by any word of a set, before all else that was typed`, async ({ page }) => {
    await open(page, lang, SMOKE[lang]);
    const first = hits(page).first();
    await expect(first.locator('.hit-title')).toHaveAttribute('href', topicPath('safety-first', lang));
    await expect(first.locator('a[href="tel:110"]')).toBeVisible();
  });
}

/** Words that no page has, and that begin with a shorter one that many pages have. */
const ABSENT = { nb: 'maskinpistol', ro: 'cuțit', ru: 'нож', th: 'มีด', en: 'cutlass knife' } as const;
for (const lang of LANGUAGES) {
  test(`${lang}: what only begins like the word is no result`, async ({ page }) => {
    await open(page, lang, ABSENT[lang]);
    await expect(hits(page).first().locator('.hit-title')).toHaveAttribute('href', topicPath('safety-first', lang));
    const typed = ABSENT[lang].split(' ');
    const marked = await page.locator('#results mark').allTextContents();
    for (const mark of marked)
      expect(
        typed.some((word) => mark.toLowerCase().startsWith(word.slice(0, 3))),
        mark,
      ).toBe(true);
  });
}

test('highlights are whole words; in Thai whole character clusters', async ({ page }) => {
  for (const [lang, query] of [
    ['en', 'voice'],
    ['nb', 'stemme'],
    ['th', 'เสียง'],
  ] as const) {
    await open(page, lang, query);
    const faults = await page.locator('#results p').evaluateAll((lines) =>
      lines.flatMap((line) =>
        [...line.querySelectorAll('mark')]
          .filter((mark) => {
            const before = mark.previousSibling?.textContent ?? '';
            const after = mark.nextSibling?.textContent ?? '';
            const inside = /[\u0e00-\u0e7f]/.test(mark.textContent);
            // No mark begins with a character that belongs to the one before, nor ends before one that belongs to it.
            return inside
              ? /^[\u0e30-\u0e3a\u0e47-\u0e4e]/.test(mark.textContent) || /^[\u0e31-\u0e3a\u0e47-\u0e4e]/.test(after)
              : /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
          })
          .map((mark) => line.textContent.slice(0, 60) + ' → ' + mark.textContent),
      ),
    );
    expect(faults).toEqual([]);
  }
});
