import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './support/folders.ts';
import { SIZING, test } from './support/host.ts';
import { catalog, expect, LANGUAGES, pathOf, text, topicOf, ONE_LANGUAGE } from './support/site.ts';

const topic = topicOf('keep-calm');
const embed = (lang: string): string => `embed/${lang}/keep-calm/`;
const sized = (src: string, attributes = ''): string =>
  `${SIZING}<h1>Host</h1><p><a href="#end">before</a></p><iframe src="${src}" title="Help" style="width:100%;height:300px;border:0" ${attributes}></iframe><p><a id="end" href="#end">after</a></p>`;

test('every embed has an original on the site, and is not indexed', () => {
  // What lies at addresses of earlier days is in renamed.spec.ts.
  const old = /[/\\](have-a-rest|night-shift)[/\\]/;
  const pages = readdirSync(join(folders.site, 'embed'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('index.html') && !old.test(name),
  );
  // Each topic, the situations, the search field, and one scene to practise with.
  expect(pages.length).toBe(LANGUAGES.length * (catalog().topics.length + 3));
  for (const name of pages) {
    const html = readFileSync(join(folders.site, 'embed', name), 'utf8');
    expect(html, name).toContain('<meta name="robots" content="noindex">');
    const original = decodeURI(pathOf(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? ''));
    expect(original).not.toContain('embed');
    expect(readFileSync(join(folders.site, original, 'index.html'), 'utf8'), name).not.toContain('noindex');
  }
});

for (const lang of ONE_LANGUAGE) {
  test(`a topic, its parts, and the same in another language, without the site around it (${lang})`, async ({
    page,
    context,
  }) => {
    const title = topic.translations[lang]?.title ?? '';
    await page.goto(embed(lang));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.site-header, .site-nav, .site-footer')).toHaveCount(0);
    await page.goto(`${embed(lang)}?show=checklists`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expect(page.locator('#why, #now, #say')).toHaveCount(3);
    for (const id of ['why', 'now', 'say']) await expect(page.locator(`#${id}`)).toBeHidden();
    await page.goto(`${embed(lang)}?show=phrases`);
    await expect(page.locator('#say figure').first()).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await page.goto(`${embed(lang)}?show=nonsense`);
    await expect(page.locator('#now')).toBeVisible();
    const other = lang === 'th' ? 'ru' : 'th';
    await page.goto(`${embed(lang)}?show=checklists&theme=dark`);
    await page.locator('.language-switch summary').click();
    await page.locator(`.language-switch a[lang="${other}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/embed/${other}/keep-calm/\\?show=checklists&theme=dark`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(topic.translations[other]?.title ?? '');
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: text(other, 'embed.full') }).click();
    await expect(await opened).toHaveURL(new RegExp(`${pathOf(topic.translations[other]?.url ?? '')}$`));
  });
}

for (const system of ['light', 'dark'] as const) {
  test(`where the system is ${system}, an embed is as its address asks, from the first picture on`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    const paper = async (query: string): Promise<string> => {
      await page.goto(`${embed('nb')}${query}`);
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    const own = await paper('');
    const [light, dark] = [await paper('?theme=light'), await paper('?theme=dark')];
    expect(light).not.toBe(dark);
    expect(own).toBe(system === 'light' ? light : dark);
    expect(await paper('?theme=auto')).toBe(own);
    // Set by a script in the head that everything else waits for.
    expect(readFileSync(join(folders.site, embed('nb'), 'index.html'), 'utf8')).toMatch(
      /<head>.*<script src="[^"]+appearance[^"]+"><\/script>.*<\/head>/s,
    );
    await page.emulateMedia({ media: 'print', colorScheme: system });
    await page.goto(`${embed('nb')}?theme=dark`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });
}

test('from a situation to a topic, its relations and back, all in the frame; the host is led to the top of each', async ({
  page,
  host,
  embeddable,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(
    host.page(`<div style="height:900px">Much before</div>${sized(`${embeddable.url}embed/nb/?theme=dark`)}`),
  );
  const frame = page.frameLocator('iframe');
  // The last one whose topic is translated: the title of another has its language beside it.
  const situation = frame.locator('.tile:not(:has([lang]))').last();
  const title = await situation.locator('.tile-note').innerText();
  await situation.click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(frame.locator('html[data-theme="dark"]')).toHaveCount(1);
  await frame.locator('.related .tile').first().click();
  await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport();
  await frame.getByRole('link', { name: text('nb', 'nav.home') }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(text('nb', 'home.heading'));
  expect(page.url()).toContain(host.origin);
});

for (const lang of ONE_LANGUAGE) {
  test(`search in a frame leads to the topic in the frame (${lang})`, async ({ page, host, embeddable }) => {
    await page.goto(host.page(sized(`${embeddable.url}embed/${lang}/search/`)));
    const frame = page.frameLocator('iframe');
    const title = topicOf('safety-first').translations[lang]?.title ?? '';
    await frame.getByRole('searchbox').fill({ nb: 'kniv', ro: 'cuțit', ru: 'нож', th: 'มีด', en: 'knife' }[lang]);
    await frame.locator('#results').getByRole('link', { name: title, exact: true }).first().click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(frame.locator('.site-header')).toHaveCount(0);
  });
}

test('an anchor in the frame moves the host, and the keyboard goes in and out', async ({ page, host, embeddable }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(host.page(sized(`${embeddable.url}${embed('en')}`)));
  const frame = page.frameLocator('iframe');
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.clientHeight)).toBeGreaterThan(1500);
  await expect(frame.locator('#avoid')).not.toBeInViewport();
  await frame.locator('.jump a[href="#avoid"]').click();
  await expect(frame.locator('#avoid')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect(frame.locator('#avoid')).toBeFocused();
  await page.getByRole('link', { name: 'before' }).focus();
  await page.keyboard.press('Tab');
  // The numbers to call in danger come first, then the rest of the frame.
  await expect(frame.locator('.in-danger a').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'before' })).toBeFocused();
  await page.getByRole('link', { name: 'after' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(frame.getByRole('link', { name: text('en', 'embed.full') })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'after' })).toBeFocused();
});
