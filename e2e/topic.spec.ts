import { catalog, expect, LANGUAGES, LISTS, pathOf, test, text, topicOf, topicPath } from './support/site.ts';

const PHONE = { width: 360, height: 640 };

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test('home leads from a situation to its topic', async ({ page }) => {
      await page.goto(`${lang}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(lang, 'home.heading'));
      const safety = topicOf('safety-first').translations[lang];
      // The most urgent situation comes first.
      await page.locator('.home .tile').first().click();
      await expect(page).toHaveURL(safety?.url.replace(/^https?:\/\/[^/]+/, '') ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(safety?.title ?? '');
    });

    for (const topic of catalog().topics) {
      test(`${topic.id}: all parts, and the steps on the first phone screen`, async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(topicPath(topic.id, lang));
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        expect(
          await page
            .locator('.topic-section')
            .evaluateAll((sections) =>
              sections.map((section) => [section.id, (section.querySelector('h2')?.textContent ?? '') !== '']),
            ),
        ).toEqual(['now', 'why', 'say', 'avoid'].map((id) => [id, true]));
        await expect(page.locator('[data-fallback]')).toHaveCount(0);

        const steps = page.locator('#now ol > li');
        const count = await steps.count();
        expect(count).toBeGreaterThanOrEqual(3);
        expect(count).toBeLessThanOrEqual(5);
        const last = await steps.last().boundingBox();
        const bar = await page.getByRole('navigation', { name: text(lang, 'nav.label') }).boundingBox();
        expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);

        for (const list of LISTS) {
          const group = page.getByRole('group', { name: text(lang, `checklist.${list}`) });
          const items = topic.checklists[list];
          const boxes = await group
            .getByRole('checkbox')
            .evaluateAll((all) =>
              all.map((box) => [
                (box as HTMLInputElement).dataset['item'],
                (box as HTMLInputElement).labels?.[0]?.textContent.trim(),
              ]),
            );
          expect(boxes).toEqual(items.map((item) => [`${topic.id}/${list}/${item.id}`, item.text[lang]]));
        }
        const cited = await page
          .locator('.facts a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
        for (const source of topic.sources) expect(cited).toContain(source);
        expect(await page.locator('.related a').count()).toBeGreaterThanOrEqual(2);
      });
    }

    test('a phrase is there in the reader’s language and, to say aloud, in Norwegian', async ({ page }) => {
      await page.goto(topicPath('keep-calm', lang));
      const lead = page.locator('#now figure');
      await expect(lead).toBeVisible();
      if (lang === 'nb') await expect(lead.locator('[lang]')).toHaveCount(0);
      else await expect(lead.locator('[lang="nb"]')).toContainText('Jeg ser at');
      const listed = page.locator('#say figure').first();
      await listed.getByText(text(lang, 'phrase.other-languages')).click();
      await expect(listed.locator('dd').first()).toBeVisible();
      await expect(listed.locator('dd')).toHaveCount(lang === 'nb' ? 4 : 3);
    });

    test('the settings of the organisation are quoted as words of the language', async ({ page }) => {
      await page.goto(topicPath('phone-calls', lang));
      const rings = page.locator('[data-setting="rings"]').first();
      await expect(rings).toContainText('3');
      expect((await rings.innerText()).length).toBeGreaterThan(3);
      const note = page.getByText(text(lang, 'topic.settings', { organisation: 'Fjordbua' }));
      await expect(note).toBeVisible();
      await page.goto(topicPath('safety-first', lang));
      await expect(page.locator('#now a[href="tel:112"]')).toHaveText('112');
      // No such number here, so nothing is said of any.
      await expect(note).toHaveCount(0);
    });

    test('sources: every point that a topic rests on can be reached and opens', async ({ page }) => {
      await page.goto(topicPath('keep-calm', lang));
      await page.getByText(text(lang, 'topic.sources')).click();
      await page.locator('.facts a[href$="#nb-13"]').click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/sources/#nb-13$`));
      await expect(page.locator('#nb-13')).toBeInViewport();
    });
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
    expect(pathOf((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '')).toBe(
      topicPath('take-a-break', lang),
    );
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
