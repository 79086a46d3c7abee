import type { Page } from 'playwright/test';
import { expect, pathOf, test, text, topicOf, topicPath, ONE_LANGUAGE } from './support/site.ts';

/** Ticks where storage is damaged, blocked, full, or that of a frame. */
const item = (page: Page, key: string) => page.locator(`input[data-item="${key}"]`);
const topic = topicOf('keep-calm');
const first = `keep-calm/empathy/${topic.checklists.empathy[0]?.id ?? ''}`;
const GARBAGE = [
  '',
  'null',
  '{',
  '[]',
  '{"topics":5,"pinned":{}}',
  '{"topics":{"keep-calm":{"content":5,"seen":"x","ticked":[1,null,{"a":1},"../x","<b>"]},"__proto__":{},"constructor":7},"pinned":["<b>"]}',
  '\uD800',
];
for (const garbage of GARBAGE) {
  test(`damaged storage is as good as none: ${JSON.stringify(garbage)}`, async ({ page }) => {
    await page.addInitScript((value) => {
      if (sessionStorage.getItem('set') === null) {
        localStorage.setItem('calm-counter:/', value);
        sessionStorage.setItem('set', '1');
      }
    }, garbage);
    await page.goto(topicPath('keep-calm', 'nb'));
    await expect(page.locator('input[data-item]:checked')).toHaveCount(0);
    await item(page, first).check();
    await page.reload();
    await expect(item(page, first)).toBeChecked();
    for (const line of await page.locator('[data-keeping]').all()) await expect(line).toBeHidden();
  });
}

for (const [where, line] of [
  ['another origin', 'apart'],
  ['another site, where this browser gives no storage', 'not-kept'],
] as const) {
  test(`in a frame of ${where}, ticks work, and a quiet line says how they are kept`, async ({ page, site, real }) => {
    const host = where === 'another origin' ? `${real.url}host` : `${site.url.replace('127.0.0.1', 'localhost')}host`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>h</title><iframe src="${new URL(pathOf(topic.translations['nb']?.embed ?? ''), site.url).href}" title="Topic" width="600" height="2000"></iframe>`,
      }),
    );
    // The site's own policy lets nobody frame it until site.yaml names them.
    await page.route(`${site.url}embed/**`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': '' } });
    });
    // Some builds of Chromium keep storage in another site's frame apart, others refuse it: here it is refused.
    if (line === 'not-kept')
      await page.addInitScript(() => {
        if (self !== top)
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
      });
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await frame.locator(`input[data-item="${first}"]`).check();
    await expect(frame.locator('[data-keeping]').filter({ visible: true })).toHaveText([
      text('nb', `checklist.${line}`),
    ]);
  });
}

const BLOCKED = {
  throws: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};
for (const [name, block] of Object.entries(BLOCKED)) {
  for (const lang of ONE_LANGUAGE) {
    test(`storage that ${name}: ticks work for the visit, and a quiet line says they will not be kept (${lang})`, async ({
      page,
    }) => {
      await page.addInitScript(block);
      await page.goto(topicPath('keep-calm', lang));
      await item(page, first).check();
      await expect(item(page, first)).toBeChecked();
      await expect(page.locator('.checklists-head [data-count]')).toContainText('1');
      await expect(page.getByText(text(lang, 'checklist.not-kept'))).toBeVisible();
      await page.getByRole('button', { name: text(lang, 'checklist.reset') }).click();
      await expect(item(page, first)).not.toBeChecked();
    });
  }
}
