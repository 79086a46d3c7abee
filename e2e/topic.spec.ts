import {
  expect,
  LANGUAGES,
  LISTS,
  pathOf,
  test,
  text,
  titleOf,
  topicOf,
  topicPath,
  TWO_LANGUAGES,
} from './support/site.ts';

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: home leads from a situation to its topic, the most urgent first`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'home.heading'));
    await page.locator('.home .tile').first().click();
    await expect(page).toHaveURL(new RegExp(`${topicPath('safety-first', lang)}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('safety-first', lang));
  });
}

for (const lang of TWO_LANGUAGES) {
  test(`${lang}: a topic has all its parts: sections, phrases, lists, sources, related topics`, async ({ page }) => {
    await page.goto(topicPath('keep-calm', lang));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const sections = await page
      .locator('.topic-section')
      .evaluateAll((all) => all.map((section) => [section.id, section.querySelector('h2')?.textContent !== '']));
    expect(sections).toEqual(['now', 'why', 'say', 'avoid'].map((id) => [id, true]));
    await expect(page.locator('[data-fallback]')).toHaveCount(0);
    await expect(page.locator('h2').filter({ hasText: '[#' })).toHaveCount(0);

    const topic = topicOf('keep-calm');
    for (const list of LISTS) {
      const boxes = await page
        .getByRole('group', { name: text(lang, `checklist.${list}`) })
        .getByRole('checkbox')
        .evaluateAll((all) =>
          (all as HTMLInputElement[]).map((box) => [box.dataset['item'], box.labels?.[0]?.textContent.trim()]),
        );
      expect(boxes).toEqual(
        topic.checklists[list].map(({ id, text: words }) => [`keep-calm/${list}/${id}`, words[lang]]),
      );
    }

    // The sentence to say stands in the customer's language, Norwegian, beside the reader's own.
    const lead = page.locator('#now figure');
    await expect(lead).toBeVisible();
    await expect(lead.locator('[lang="nb"]')).toHaveCount(lang === 'nb' ? 0 : 1);
    expect(await page.locator('.related a').count()).toBeGreaterThanOrEqual(2);
    const [source = ''] = topic.sources;
    await page.getByText(text(lang, 'topic.sources')).click();
    await page.locator(`.facts a[href$="#${source}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/sources/#${source}$`));
    await expect(page.locator(`#${source}`)).toBeInViewport();
  });

  test(`${lang}: a page of sentences has each in every language`, async ({ page }) => {
    await page.goto(`/${lang}/phrases/ask/`);
    const listed = page.getByRole('main').getByRole('figure').first();
    await listed.getByText(text(lang, 'phrase.other-languages')).click();
    await expect(listed.locator('dd').first()).toBeVisible();
    await expect(listed.locator('dd')).toHaveCount(lang === 'nb' ? 4 : 3);
  });

  test(`${lang}: the settings of the organisation are quoted as words of the language`, async ({ page }) => {
    await page.goto(topicPath('phone-calls', lang));
    const rings = page.locator('[data-setting="rings"]').first();
    await expect(rings).toContainText('3');
    expect((await rings.innerText()).length).toBeGreaterThan(3);
    const note = page.getByText(text(lang, 'topic.settings', { organisation: 'Fjordbua' }));
    await expect(note).toBeVisible();
    await page.goto(topicPath('safety-first', lang));
    await expect(page.locator('#now a[href="tel:112"]')).toHaveText('112');
    // This page quotes no such number, so no note about them stands on it.
    await expect(note).toHaveCount(0);
  });
}

test('each page names its other languages, itself and x-default, and describes itself in its own language', async ({
  page,
  site,
}) => {
  const descriptions = new Set<string>();
  for (const lang of LANGUAGES) {
    await page.goto(topicPath('take-a-break', lang));
    for (const other of LANGUAGES) {
      const href = await page.locator(`link[rel="alternate"][hreflang="${other}"]`).getAttribute('href');
      expect(pathOf(href ?? '')).toBe(topicPath('take-a-break', other));
    }
    await expect(page.locator('link[hreflang="x-default"]')).toHaveCount(1);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(pathOf(canonical ?? '')).toBe(topicPath('take-a-break', lang));
    const description = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
    await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', description);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /.+/);
    const image = pathOf((await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '');
    expect((await page.request.get(new URL(image, site.url).href)).headers()['content-type']).toBe('image/png');
    descriptions.add(description);
  }
  expect(descriptions.size).toBe(LANGUAGES.length);
});

test('a topic prints without the parts that only work on a screen', async ({ page }) => {
  await page.goto(topicPath('keep-calm', 'nb'));
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.site-nav', '.site-footer', '.jump', '[data-reset]'])
    await expect(page.locator(gone).first()).toBeHidden();
  for (const there of ['#now', '#avoid', '.list']) await expect(page.locator(there).first()).toBeVisible();
});

test('a page may hold tables, quotations, lists within lists and links out, and is read as such', async ({ page }) => {
  await page.goto(topicPath('gaps', 'en'));
  const why = page.locator('#why');
  await expect(why.getByRole('cell', { name: 'what must stop' })).toBeVisible();
  await expect(why.getByRole('heading', { level: 3, name: 'Within the section' })).toBeVisible();
  await expect(why.locator('blockquote')).toHaveText('A quotation.');
  await expect(why.locator('ul ul li')).toHaveCount(2);
  await expect(why.getByRole('link', { name: 'this page' })).toHaveAttribute('href', '#avoid');
  await expect(why.getByRole('link', { name: 'a page outside' })).toHaveAttribute('href', 'https://example.com/a?b=1');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  for (const lang of TWO_LANGUAGES)
    test(`${lang}: links and anchors lead to their sections`, async ({ page }) => {
      await page.goto(topicPath('keep-calm', lang));
      for (const id of ['checklists', 'avoid']) {
        await page.locator(`.jump a[href="#${id}"]`).click();
        await expect(page.locator(`#${id} h2`).first()).toBeInViewport();
      }
      await page.goto('about:blank');
      await page.goto(`${topicPath('keep-calm', lang)}#checklists`);
      await expect(page.locator('#checklists h2').first()).toBeInViewport();
    });

  test('a reader who comes back from a page is where they were, and so is one who reloads', async ({ page }) => {
    await page.goto(topicPath('keep-calm', 'th'));
    // Scripts put them under the sentences, which makes the page higher.
    const tools = page.locator('.phrases .phrase-tools').last();
    await expect(tools).toBeAttached();
    const link = page.locator('.related a').last();
    await link.scrollIntoViewIfNeeded();
    const place = () => link.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await place();
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`${topicPath('keep-calm', 'th')}$`));
    await page.goBack();
    await expect.poll(place).toBe(before);
    await page.reload();
    await expect.poll(place).toBe(before);
    // It stays there.
    await expect(tools).toBeAttached();
    expect(await place()).toBe(before);
  });
});
