import type { Page } from 'playwright/test';
import { SIZING, test } from './support/host.ts';
import { expect, text, TWO_LANGUAGES } from './support/site.ts';

/** The height that a frame tells its host, and frames without scripts. */
const embed = (lang: string): string => `embed/${lang}/keep-calm/`;
const sized = (src: string, attributes = ''): string =>
  `${SIZING}<h1>Host</h1><p><a href="#end">before</a></p><iframe src="${src}" title="Help" style="width:100%;height:300px;border:0" ${attributes}></iframe><p><a id="end" href="#end">after</a></p>`;

test.describe('heights', () => {
  const heights = (page: Page) => page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
  const settled = async (page: Page): Promise<number[]> => {
    // Three quiet frames in a row of a page that draws sixty in a second.
    await expect
      .poll(async () => {
        const before = (await heights(page)).length;
        await page.evaluate(
          () =>
            new Promise((done) => {
              let left = 30;
              const next = () => {
                left -= 1;
                if (left === 0) done(undefined);
                else requestAnimationFrame(next);
              };
              next();
            }),
        );
        return before > 0 && (await heights(page)).length === before;
      })
      .toBe(true);
    return heights(page);
  };

  for (const lang of TWO_LANGUAGES) {
    test(`settle in at most five messages, and hold the whole page (${lang})`, async ({ page, host, embeddable }) => {
      await page.goto(host.page(sized(`${embeddable.url}${embed(lang)}`)));
      const told = await settled(page);
      expect(told.length).toBeLessThanOrEqual(5);
      const inner = await page.frames()[1]?.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      expect(inner?.[0]).toBe(inner?.[1]);
      // It follows what the reader opens.
      await page.frameLocator('iframe').locator('.facts summary').click();
      await expect.poll(async () => (await heights(page)).at(-1) ?? 0).toBeGreaterThan(told.at(-1) ?? 0);
    });
  }

  test('follow what assistive technology opens, which sends clicks alone', async ({ page, host, embeddable }) => {
    await page.goto(host.page(sized(`${embeddable.url}${embed('en')}`)));
    await settled(page);
    const inner = page.frames()[1];
    for (let times = 1; times <= 8; times += 1) {
      const before = (await heights(page)).length;
      await inner?.evaluate(() => {
        document.querySelector<HTMLElement>('.facts summary')?.click();
      });
      await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(before);
    }
  });

  for (const [name, style] of [
    ['content', 'main { min-height: 100vh; padding-bottom: 40px }'],
    ['content that answers late', 'main { min-height: calc(100vh + 20px); transition: min-height .05s }'],
  ] as const) {
    test(`never loop, though the ${name} is as high as the frame and more`, async ({ page, host, embeddable }) => {
      await page.route(`${embeddable.url}assets/EmbedShell*.css`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()}\n${style}` });
      });
      await page.goto(host.page(sized(`${embeddable.url}${embed('en')}`)));
      expect((await settled(page)).length).toBeLessThanOrEqual(5);
    });
  }

  test('never loop in a host that is as high as its window', async ({ page, host, embeddable }) => {
    await page.goto(
      host.page(`<div style="height:100vh;overflow:auto">${sized(`${embeddable.url}${embed('en')}`)}</div>`),
    );
    expect((await settled(page)).length).toBeLessThanOrEqual(5);
  });
});

test.describe('without scripts', () => {
  test.use({ allowedErrors: [/^Blocked script execution/] });
  test('with scripts blocked a frame can be read to its end, and its links lead on', async ({
    page,
    host,
    embeddable,
  }) => {
    await page.goto(
      host.page(
        `<iframe src="${embeddable.url}embed/en/" sandbox="allow-popups" title="Help" width="390" height="500"></iframe>`,
      ),
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('.tile').first().click();
    // The page that is left has a heading, too.
    await expect(frame.locator('article[data-topic]')).toBeVisible();
    const heading = frame.getByRole('heading', { level: 1 });
    await frame.locator('.embed-full').scrollIntoViewIfNeeded();
    await expect(frame.getByRole('link', { name: text('en', 'embed.full') })).toBeInViewport();
    await frame.locator('.jump a').first().click();
    await expect(heading).not.toBeInViewport();
  });
});
