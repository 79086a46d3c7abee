import { expect, test } from './support/site.ts';

/** Follows every link of a built site from its front door; tells dead pages and dead anchors. */
async function crawl(start: string): Promise<{ visited: number; dead: string[] }> {
  const { origin } = new URL(start);
  const ids = new Map<string, Set<string>>();
  const anchors: { from: string; page: string; id: string }[] = [];
  const dead: string[] = [];
  const queue = [start];
  const seen = new Set(queue);
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const answer = await fetch(url);
    if (!answer.ok) {
      dead.push(`${url} answers ${String(answer.status)}`);
      continue;
    }
    if (!(answer.headers.get('content-type') ?? '').includes('text/html')) continue;
    const html = await answer.text();
    ids.set(url, new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), (match) => match[1] ?? '')));
    for (const [, href = ''] of html.matchAll(/<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), url);
      // Canonical and alternate links name the address the site was built for.
      if (target.origin !== origin || !/^https?:$/.test(target.protocol)) continue;
      const page = target.origin + target.pathname;
      if (target.hash !== '') anchors.push({ from: url, page, id: decodeURIComponent(target.hash.slice(1)) });
      if (!seen.has(page)) queue.push(page);
      seen.add(page);
    }
  }
  for (const { from, page, id } of anchors)
    if (ids.has(page) && !ids.get(page)?.has(id)) dead.push(`${from} leads to #${id}, which ${page} does not have`);
  return { visited: ids.size, dead: [...new Set(dead)] };
}

test('every link and anchor of the site leads somewhere', async ({ site }) => {
  const { visited, dead } = await crawl(site.url);
  expect(dead).toEqual([]);
  expect(visited).toBeGreaterThan(70);
});

test('so it does under a base path, and nothing leaves it', async ({ based }) => {
  const { visited, dead } = await crawl(based.url);
  expect(dead).toEqual([]);
  expect(visited).toBeGreaterThan(70);
});

test('search works under a base path', async ({ page, based }) => {
  await page.goto(`${based.url}nb/search/?q=skriker`);
  const link = page.locator('ol#results > li > a').first();
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/kb\/nb\/[^/]+\/$/);
  await expect(page.locator('article.topic')).toBeVisible();
});
