import { SIZING, test } from './support/host.ts';
import { expect, text, topicOf } from './support/site.ts';

/** Every way a host confines a frame that still runs scripts; null: not at all. */
const SANDBOXES = [
  null,
  'allow-scripts',
  'allow-scripts allow-popups',
  'allow-scripts allow-modals',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-same-origin allow-popups allow-modals',
] as const;
const topic = topicOf('keep-calm');
const first = `keep-calm/empathy/${topic.checklists.empathy[0]?.id ?? ''}`;

for (const sandbox of SANDBOXES) {
  const name = sandbox === null ? 'no sandbox' : `sandbox="${sandbox}"`;
  test.describe(name, () => {
    // A browser tells the console what the sandbox kept from the page; what the page itself throws is counted below.
    test.use({ allowedErrors: [/sandbox|not allowed|permission/i] });
    test(`${name}: ticks, anchors, copying, printing, the full page and Thai search`, async ({
      page,
      host,
      embeddable,
      context,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const framed = (src: string): string =>
        `${SIZING}<iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${src}" title="Help" style="width:100%;height:300px;border:0"></iframe>`;
      await page.setViewportSize({ width: 600, height: 700 });
      await page.goto(host.page(framed(`${embeddable.url}embed/th/keep-calm/`)));
      const frame = page.frameLocator('iframe');
      const inner = page.frames()[1];

      // Ticks work for the visit.
      await frame.locator(`input[data-item="${first}"]`).check();
      await expect(frame.locator('.checklists-head [data-count]')).toContainText('1');
      await frame.getByRole('button', { name: text('th', 'checklist.reset') }).click();
      await expect(frame.locator(`input[data-item="${first}"]`)).not.toBeChecked();
      await frame.getByRole('button', { name: text('th', 'checklist.undo') }).click();
      await expect(frame.locator(`input[data-item="${first}"]`)).toBeChecked();

      // Anchors move the host.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await frame.locator('.jump a[href="#avoid"]').click();
      await expect(frame.locator('#avoid')).toBeInViewport();

      // Copying works, or the text is there, marked.
      await frame.locator('.share summary').click();
      await frame.getByRole('button', { name: text('th', 'share.copy') }).click();
      await expect(frame.locator('.share-said [data-told]')).toHaveText(
        new RegExp(`${text('th', 'share.copied')}|${text('th', 'share.by-hand')}`),
      );
      if (await frame.locator('[data-by-hand]').isVisible()) {
        expect(
          await inner?.evaluate(
            () =>
              String(getSelection()) ||
              (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : ''),
          ),
        ).toContain(topic.checklists.empathy[0]?.text['th']);
      }

      // The host prints all of it: nothing is beyond the frame's edge. The frame itself prints, or says where to.
      await expect.poll(() => inner?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      if (sandbox !== null && !sandbox.includes('allow-modals')) {
        await frame.getByRole('button', { name: text('th', 'share.print'), exact: true }).click();
        await expect(frame.locator('.share-said [data-told]')).toHaveText(text('th', 'share.print-blocked'));
      }

      // The full page opens, in a tab of its own or here.
      const full = frame.getByRole('link', { name: text('th', 'embed.full') });
      if (sandbox === null || sandbox.includes('allow-popups')) {
        const opened = context.waitForEvent('page');
        await full.click();
        await expect((await opened).getByRole('banner')).toBeVisible();
        await (await opened).close();
      } else {
        await full.click();
        await expect(frame.getByRole('banner')).toBeVisible();
      }

      // Search finds a Thai word, also one inside a run.
      await page.goto(host.page(framed(`${embeddable.url}embed/th/search/`)));
      for (const word of ['มีด', 'ลูกค้าถือมีดเข้ามา']) {
        await frame.getByRole('searchbox').fill(word);
        await expect(frame.locator('#results a').first()).toHaveText(
          topicOf('safety-first').translations['th']?.title ?? '',
        );
        await expect(frame.locator(`[data-status][data-query="${word}"][data-state="done"]`)).toHaveCount(1);
      }
      expect(errors).toEqual([]);
    });
  });
}

test('a host with a frame of its own height prints a part, one that sizes it prints all', async ({
  page,
  host,
  embeddable,
}) => {
  const pages = async (body: string): Promise<number> => {
    await page.goto(host.page(body));
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    if (body.includes('script'))
      await expect
        .poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight))
        .toBe(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  const frame = `<iframe src="${embeddable.url}embed/nb/keep-calm/" title="Help" style="width:100%;height:300px;border:0"></iframe>`;
  const part = await pages(frame);
  const all = await pages(SIZING + frame);
  expect(part).toBe(1);
  expect(all).toBeGreaterThan(1);
});
