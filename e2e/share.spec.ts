import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, LISTS, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** Ways to keep or pass on checklists: text, link, paper, file. */
const topic = topicOf('keep-calm');
const keys = LISTS.flatMap((list) => topic.checklists[list].map(({ id }) => `keep-calm/${list}/${id}`));
const [first = '', second = ''] = keys;
const item = (page: Page, key: string) => page.locator(`input[data-item="${key}"]`);
const open = (page: Page, lang: string) => page.getByText(text(lang, 'share.heading'), { exact: true }).click();
const press = (page: Page, lang: string, action: string) =>
  page.getByRole('button', { name: text(lang, `share.${action}`), exact: true }).click();
const told = (page: Page) => page.locator('[data-told]');

test('of no list there is nothing to copy or to print, only a file to open', async ({ page }) => {
  await page.goto('en/my-lists/');
  await expect(page.getByText(text('en', 'my-lists.empty'))).toBeVisible();
  await open(page, 'en');
  await expect(page.getByRole('button', { name: text('en', 'share.read'), exact: true })).toBeVisible();
  for (const action of ['copy', 'link', 'print'])
    await expect(page.getByRole('button', { name: text('en', `share.${action}`), exact: true })).toBeHidden();
});

test('what a button has done is told where it can be seen on a phone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(topicPath('keep-calm', 'en'));
  await open(page, 'en');
  await press(page, 'en', 'copy');
  await expect(told(page)).toHaveText(text('en', 'share.copied'));
  const bar = page.getByRole('navigation', { name: text('en', 'nav.label') });
  await expect
    .poll(async () => {
      const [words, below] = await Promise.all([told(page).boundingBox(), bar.boundingBox()]);
      return (words?.y ?? Infinity) + (words?.height ?? 0) <= (below?.y ?? 0);
    })
    .toBe(true);
});

for (const lang of ONE_LANGUAGE) {
  test(`${lang}: copied as text, with a box for each item and an x in the ticked ones`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(topicPath('keep-calm', lang));
    await item(page, first).check();
    await open(page, lang);
    await press(page, lang, 'copy');
    await expect(told(page)).toHaveText(text(lang, 'share.copied'));
    const lists = LISTS.map((list) =>
      [
        text(lang, `checklist.${list}`),
        ...topic.checklists[list].map(
          ({ id, text: words }) => `${`keep-calm/${list}/${id}` === first ? '[x]' : '[ ]'} ${words[lang] ?? ''}`,
        ),
      ].join('\n'),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${[topic.translations[lang]?.title ?? '', ...lists].join('\n\n')}\n`,
    );
  });

  test(`${lang}: a link carries the ticks to another browser, which adds them to its own and can take them back`, async ({
    page,
    context,
    browser,
    site,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(topicPath('keep-calm', lang));
    await item(page, first).check();
    await open(page, lang);
    await press(page, lang, 'link');
    await expect(told(page)).toHaveText(text(lang, 'share.link-copied'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${site.url}${lang}/[^#]+/#ticks=1_keep-calm~`));
    const there = await (await browser.newContext()).newPage();
    await there.goto(`${site.url.slice(0, -1)}${topicPath('keep-calm', lang)}`);
    await item(there, second).check();
    await there.goto(link);
    await expect(item(there, first)).toBeChecked();
    await expect(item(there, second)).toBeChecked();
    await expect(told(there)).toHaveText(text(lang, 'share.added-link'));
    expect(new URL(there.url()).hash).toBe('');
    await there.getByRole('button', { name: text(lang, 'checklist.undo') }).click();
    await expect(item(there, first)).not.toBeChecked();
    await expect(item(there, second)).toBeChecked();
    await there.context().close();
  });
}

test('other parts of the hash stay as they are, before and after the ticks', async ({ page }) => {
  const code = `1_keep-calm~x~${first.split('/').slice(1).join('.')}`;
  for (const [hash, left] of [
    [`#?secret=a1B2c3D4e5&ticks=${code}`, '#?secret=a1B2c3D4e5'],
    [`#ticks=${code}#?secret=a1B2c3D4e5`, '#?secret=a1B2c3D4e5'],
    [`#ticks=${code}&x=1`, '#x=1'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${topicPath('keep-calm', 'nb')}${hash}`);
    await expect(told(page)).toBeVisible();
    await expect(item(page, first)).toBeChecked();
    await expect.poll(() => new URL(page.url()).hash).toBe(left);
  }
});

test('a link that arrives while the page is open is taken too; a damaged one is refused with a reason', async ({
  page,
}) => {
  await page.goto(topicPath('keep-calm', 'en'));
  await page.evaluate((key) => {
    location.hash = `ticks=1_keep-calm~x~${key}`;
  }, first.split('/').slice(1).join('.'));
  await expect(item(page, first)).toBeChecked();
  await page.evaluate(() => {
    location.hash = 'ticks=9_what~is~this';
  });
  await expect(told(page)).toHaveText(text('en', 'share.link-broken'));
  await expect(page.locator('input[data-item]:checked')).toHaveCount(1);
});

test('a link leaves marked as new what has come since', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'calm-counter',
      JSON.stringify({
        topics: { 'keep-calm': { content: 'old', seen: [], ticked: ['honesty/admitted-feeling'] } },
        pinned: [],
      }),
    );
  });
  await page.goto(`${topicPath('keep-calm', 'en')}#ticks=1_keep-calm~x~${first.split('/').slice(1).join('.')}`);
  await expect(item(page, first)).toBeChecked();
  await expect(page.locator('.new-mark')).toHaveCount(keys.length - 2);
});

test('saved as a file in one language, read back in another browser in another language', async ({
  page,
  browser,
  site,
}) => {
  await page.goto('nb/checklists/');
  await item(page, first).check();
  await page.locator('[data-pin="keep-calm/empathy"]').click();
  await open(page, 'nb');
  const download = page.waitForEvent('download');
  await press(page, 'nb', 'save');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^calm-counter-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    format: 'calm-counter',
    version: 1,
    pinned: ['keep-calm/empathy'],
  });
  const there = await (await browser.newContext()).newPage();
  await there.goto(`${site.url}th/my-lists/`);
  await open(there, 'th');
  await there.locator('[data-file]').setInputFiles(path);
  await expect(told(there)).toHaveText(text('th', 'share.added'));
  await expect(item(there, first)).toBeChecked();
  await there.locator('[data-file]').setInputFiles(path);
  await expect(told(there)).toHaveText(text('th', 'share.same'));
  await there.context().close();
});

const BAD: Readonly<Record<string, string>> = {
  'not-ours': 'name,ticks\nx,1\n',
  newer: '{"format":"calm-counter","version":3}',
  damaged:
    '{"format":"calm-counter","version":1,"topics":{"keep-calm":{"content":"x","seen":[],"ticked":["joy/x"]}},"pinned":[]}',
  'too-large': ' '.repeat(1_000_001),
};
for (const lang of ONE_LANGUAGE) {
  test(`${lang}: a bad file is refused with a reason and changes nothing`, async ({ page }) => {
    await page.goto(`${lang}/stored/`);
    await page.evaluate(
      (state) => {
        localStorage.setItem('calm-counter:/', state);
      },
      JSON.stringify({
        topics: { 'keep-calm': { content: 'x', seen: [], ticked: ['empathy/lowered-voice'] } },
        pinned: [],
      }),
    );
    await page.reload();
    const before = await page.evaluate(() => localStorage.getItem('calm-counter:/'));
    await open(page, lang);
    await expect(page.getByRole('button', { name: text(lang, 'share.read') })).toBeVisible();
    for (const [reason, content] of Object.entries(BAD)) {
      await page
        .locator('[data-file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await expect(told(page)).toHaveText(text(lang, `share.refused.${reason}`));
      expect(await page.evaluate(() => localStorage.getItem('calm-counter:/'))).toBe(before);
    }
  });
}

test('where the clipboard is refused, the older way copies; where that is refused too, the text is shown, marked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    const copied: string[] = [];
    Object.assign(window, { copied, mayCopy: true });
    Object.assign(document, {
      execCommand: () => {
        const { mayCopy } = window as unknown as { mayCopy: boolean };
        if (mayCopy) copied.push(String(document.getSelection()));
        return mayCopy;
      },
    });
  });
  await page.goto(topicPath('keep-calm', 'ro'));
  await open(page, 'ro');
  await press(page, 'ro', 'copy');
  await expect(told(page)).toHaveText(text('ro', 'share.copied'));
  await expect(page.getByRole('button', { name: text('ro', 'share.copy') })).toBeFocused();
  await page.evaluate(() => {
    Object.assign(window, { mayCopy: false });
  });
  await press(page, 'ro', 'copy');
  await expect(told(page)).toHaveText(text('ro', 'share.by-hand'));
  const field = page.getByRole('textbox', { name: text('ro', 'share.text') });
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
  ).toContain(`[ ] ${topic.checklists.empathy[0]?.text['ro'] ?? ''}`);
});

test.describe('where the tools cannot be fetched', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });
  test('it says so, and opening them again tries again', async ({ page }) => {
    await page.route('**/fragment/**', (route) => route.abort());
    await page.goto(topicPath('keep-calm', 'ru'));
    await open(page, 'ru');
    await expect(page.getByText(text('ru', 'share.failed'))).toBeVisible();
    await page.unrouteAll();
    await open(page, 'ru');
    await open(page, 'ru');
    await expect(page.getByRole('button', { name: text('ru', 'share.copy') })).toBeVisible();
  });
});
