import { expect, test } from './support/site.ts';

test('no interface text escapes translation: everything outside the content stands in ⟦brackets⟧', async ({
  page,
  based,
}) => {
  await page.goto(`${based.url}en-XA/`);
  const topics = await page
    .locator('.home .tile')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const url of [
    `${based.url}en-XA/`,
    ...[
      'search',
      'checklists',
      'my-lists',
      'stored',
      'phrases',
      'phrases/ask',
      'glossary',
      'sources',
      'sources/during',
      'embed',
      'accessibility',
    ].map((name) => `${based.url}en-XA/${name}/`),
    ...topics,
  ]) {
    await page.goto(url);
    const escaped = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        const parent = node.parentElement;
        // Content carries its own `lang`; names (of countries too), ids, citations and dates are no interface texts.
        if (
          !/\p{L}{2}/u.test(words) ||
          words.includes('⟦') ||
          parent?.closest(
            'script, style, noscript, .in-danger-numbers > span, [lang]:not(html):not([lang="en-XA"]), .brand, .point, cite, code, textarea, [translate="no"], time, dt, .site-footer strong, .language-switch, [data-fallback]',
          )
        )
          continue;
        found.push(words);
      }
      for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
        const words = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
        if (!words.includes('⟦')) found.push(words);
      }
      return found;
    });
    expect(escaped, url).toEqual([]);
  }
});
