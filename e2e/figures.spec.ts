import { expect, test, text, topicPath } from './support/site.ts';

/** A page of the tests' content that holds a box, a table and a picture. */
const PAGE = topicPath('one-language', 'th');

for (const width of [390, 1280]) {
  test(`a box, a table and a picture stand within a page of ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PAGE);
    const section = page.locator('#why');
    const box = section.getByRole('note');
    await expect(box).toContainText(text('th', 'box.warning'));
    await expect(box).toContainText('อย่าอยู่ตามลำพัง');
    await expect(section.getByRole('columnheader')).toHaveCount(3);
    await expect(section.getByRole('row')).toHaveCount(3);
    await section.scrollIntoViewIfNeeded();
    const picture = section.getByRole('img', { name: 'เคาน์เตอร์ที่มีทางออกสองทาง' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    for (const element of [box, picture]) {
      const bounds = await element.boundingBox();
      expect((bounds?.x ?? -1) >= 0 && (bounds?.x ?? 0) + (bounds?.width ?? 0) <= width).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a table that is wider than a phone scrolls within itself, by keys too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PAGE);
  const frame = page.locator('#why [tabindex="0"]');
  // Nothing below the first screen of a phone takes the focus in the first tenth of a second: it is not laid out yet.
  await expect(async () => {
    await frame.focus();
    await expect(frame).toBeFocused({ timeout: 100 });
  }).toPass();
  expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('a picture waits until the reader comes near, keeps its place, and is never sent as it was uploaded', async ({
  page,
}) => {
  await page.goto(PAGE);
  const picture = page.locator('#why img');
  await expect(picture).toHaveAttribute('loading', 'lazy');
  await expect(picture).toHaveAttribute('width', '900');
  await expect(picture).toHaveAttribute('height', '600');
  const sources = await picture.evaluate((image: HTMLImageElement) => `${image.src} ${image.srcset}`);
  expect(sources).toMatch(/\.webp 320w.*\.webp 640w/);
  expect(sources).not.toContain('.png');
});

test('their style is fetched by pages that have them, and by no other', async ({ page }) => {
  const style = page.locator('link[href*="figures"]');
  await page.goto(PAGE);
  await expect(style).toHaveCount(1);
  await page.goto(topicPath('keep-calm', 'th'));
  await expect(style).toHaveCount(0);
});
