import { test } from './support/host.ts';
import { expect, text, topicOf, ONE_LANGUAGE } from './support/site.ts';

const topic = topicOf('safety-first');

for (const lang of ONE_LANGUAGE) {
  test(`choose, see, copy, and paste into a page of one’s own (${lang})`, async ({
    page,
    host,
    embeddable,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(embeddable.url).origin });
    const t = (key: string): string => text(lang, key);
    const title = topic.translations[lang]?.title ?? '';
    await page.goto(`${embeddable.url}${lang}/`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: t('embed.heading') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('embed.heading'));
    const choose = async (label: string, option: string): Promise<void> => {
      await page.getByLabel(t(label), { exact: true }).selectOption({ label: option });
    };
    await expect(page.getByLabel(t('embed.part'), { exact: true })).toBeDisabled();
    await choose('embed.what', title);
    await choose('embed.part', t('nav.checklists'));
    await choose('embed.theme.heading', t('embed.theme.dark'));
    const preview = page.frameLocator('calm-counter iframe >> nth=-1');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(preview.locator('html[data-theme="dark"][data-show="checklists"]')).toHaveCount(1);
    await expect(page.locator('calm-counter iframe')).toHaveCount(1);
    await expect(page).toHaveURL(/topic=safety-first&show=checklists&theme=dark/);

    const copied = async (way: string): Promise<string> => {
      await page
        .getByRole('button', { name: text(lang, 'embed.copy', { what: t(`embed.${way}`) }), exact: true })
        .click();
      await expect(page.locator('[data-copied]')).toHaveText(t('share.copied'));
      const copy = await page.evaluate(() => navigator.clipboard.readText());
      expect(copy).toBe(await page.getByLabel(t(`embed.${way}`), { exact: true }).inputValue());
      return copy;
    };
    await expect(page.getByLabel(t('embed.frame'), { exact: true })).not.toHaveValue(/height="800"/);
    const [tag, frame, address] = [await copied('tag'), await copied('frame'), await copied('address')];
    expect(address).toBe(`${embeddable.url}embed/${lang}/safety-first/?show=checklists&theme=dark`);
    for (const code of [tag, frame]) {
      await page.goto(host.page(code));
      await expect(page.frameLocator('iframe').locator('html[data-theme="dark"][data-show="checklists"]')).toHaveCount(
        1,
      );
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('iframe')).toHaveAttribute('title', new RegExp(title));
    }
  });
}

test('a topic page leads here with its own topic chosen; the address keeps the choice', async ({ page }) => {
  await page.goto(topicPathOf('en'));
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: text('en', 'embed.heading') })
    .click();
  await expect(page.getByLabel(text('en', 'embed.what'))).toHaveValue('safety-first');
  await page.goto('en/embed/?topic=nothing&lang=%3Cscript%3E&theme=dark');
  await expect(page.getByLabel(text('en', 'embed.what'))).toHaveValue('');
  await expect(page.getByLabel(text('en', 'language.switch'))).toHaveValue('en');
  await expect(page.getByLabel(text('en', 'embed.tag'), { exact: true })).toHaveValue(/lang="en" theme="dark">/);
  await page.getByLabel(text('en', 'language.switch')).selectOption('auto');
  await expect(page.getByLabel(text('en', 'embed.tag'), { exact: true })).toHaveValue(/<calm-counter theme="dark">/);
});

test('a page without encryption has no clipboard: copying works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('ru/embed/');
  await page
    .getByRole('button', { name: text('ru', 'embed.copy', { what: text('ru', 'embed.tag') }), exact: true })
    .click();
  await expect(page.locator('[data-copied]')).toHaveText(
    new RegExp(`${text('ru', 'share.copied')}|${text('ru', 'share.by-hand')}`),
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('there is something to copy, and the notes can be read', async ({ page, site }) => {
    await page.goto('th/embed/');
    await expect(page.getByLabel(text('th', 'embed.tag'), { exact: true })).toHaveValue(
      /<calm-counter lang="th">\s*<a href="[^"]+\/th\/">/,
    );
    await expect(page.locator('main form')).toBeHidden();
    await page.getByRole('heading', { name: 'WordPress' }).click();
    await expect(page.getByText(text('th', 'embed.host.wordpress'))).toBeVisible();
    await expect(page.getByText(text('th', 'embed.allowed-none'))).toBeVisible();
    expect(site.url).toContain('127.0.0.1');
  });
});

function topicPathOf(lang: string): string {
  return new URL(topic.translations[lang]?.url ?? '').pathname;
}
