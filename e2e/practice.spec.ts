import type { Locator, Page } from 'playwright/test';
import { catalog, expect, someOf, test, text } from './support/site.ts';
import { folders } from './support/folders.ts';

/** Scenes to practise with, in what is published; no words of it are known here. */
const { languages } = catalog(folders.real);
const codes = languages.map(({ code }) => code);
const step = (page: Page) => page.locator('.scene-step:visible');

/** Follows a link to another step, and waits until that one is shown. */
async function follow(page: Page, link: Locator): Promise<void> {
  const to = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(`[id="${to.slice(1)}"]`)).toBeVisible();
  await expect(step(page)).toHaveCount(1);
}

/** Chooses an answer at every turn until the scene ends. @returns how many turns it had */
async function playThrough(page: Page, lang: string, answer: 'first' | 'last'): Promise<number> {
  let turns = 0;
  // Until the style sheet is there, all steps are.
  await expect(step(page)).toHaveCount(1);
  while (
    (await step(page)
      .getByRole('link', { name: text(lang, 'scene.again') })
      .count()) === 0
  ) {
    await expect(step(page)).toHaveCount(1);
    const answers = step(page).locator('.scene-answers').getByRole('link');
    await follow(page, answers[answer]());
    await follow(page, step(page).getByRole('link', { name: text(lang, 'scene.go-on') }));
    turns += 1;
    expect(turns).toBeLessThan(10);
  }
  return turns;
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });
    for (const lang of someOf(codes))
      test(`${lang}: a scene is played to its end, one step at a time, and Back takes one back`, async ({
        page,
        real,
      }) => {
        await page.goto(new URL(`${lang}/practice/`, real.url).href);
        await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
        expect(await playThrough(page, lang, 'first')).toBeGreaterThan(1);
        await follow(page, step(page).getByRole('link', { name: text(lang, 'scene.again') }));
        expect(await playThrough(page, lang, 'last')).toBeGreaterThan(1);
        const end = page.url();
        await page.goBack();
        expect(page.url()).not.toBe(end);
        await expect(step(page)).toHaveCount(1);
      });
  });
}

test('by keys alone, with the focus on each new step', async ({ page, real }) => {
  await page.goto(new URL('en/practice/', real.url).href);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await step(page).locator('.scene-answers').getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(step(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(step(page).getByRole('link', { name: text('en', 'scene.go-on') })).toBeFocused();
});

test('every step of every scene is reached from its start', async ({ page, real }) => {
  await page.goto(new URL('nb/practice/', real.url).href);
  const scenes = await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(scenes.length).toBeGreaterThanOrEqual(15);
  // Read, not opened: what leads where stands in the page.
  const lost = await page.evaluate(async (addresses) => {
    const lostIn = async (address: string): Promise<string[]> => {
      const html = await (await fetch(address)).text();
      const scene = new DOMParser().parseFromString(html, 'text/html');
      const steps = [...scene.querySelectorAll('.scene .scene-step')];
      const reached = new Set([steps[0]?.id]);
      for (const id of reached)
        for (const link of scene.querySelectorAll(`.scene [id="${String(id)}"] a[href^="#"]`))
          reached.add(link.getAttribute('href')?.slice(1));
      const ids = steps.map(({ id }) => id);
      return ids.length < 3
        ? [`${address}: no scene`]
        : ids.filter((id) => !reached.has(id)).map((id) => `${address}#${id}`);
    };
    return (await Promise.all(addresses.map(lostIn))).flat();
  }, scenes);
  expect(lost).toEqual([]);
});

test('in a frame a scene goes step by step, and the address of the frame stays', async ({ page, real }) => {
  await page.goto(new URL('embed/th/practice/keep-calm/', real.url).href);
  const before = page.url();
  expect(await playThrough(page, 'th', 'first')).toBeGreaterThan(1);
  expect(page.url()).toBe(before);
});

test('on paper a scene is a script for two, whole and with numbers', async ({ page, real }) => {
  await page.goto(new URL('ro/practice/keep-calm/', real.url).href);
  const steps = await page.locator('.scene-step').count();
  await page.emulateMedia({ media: 'print' });
  await expect(step(page)).toHaveCount(steps);
  await expect(page.locator('.scene-number').first()).toHaveText('1');
  await expect(page.locator('.scene-number').first()).toBeVisible();
});
