import { gzipSync } from 'node:zlib';
import { catalog, expect, LANGUAGES, test, topicPath } from './support/site.ts';

/** The limit for a topic page's HTML, CSS and JavaScript before search is opened; gzip, the weaker of the usual two. */
const MOST_BYTES = 20_000;
/** JavaScript alone. */
const MOST_SCRIPT = 6_000;

for (const lang of LANGUAGES) {
  test(`${lang}: a topic page is small, asks only its own site, and loads no font`, async ({ page, site }) => {
    for (const topic of catalog().topics) {
      let bytes = 0;
      let script = 0;
      const others: string[] = [];
      page.on('response', (response) => {
        const url = response.url();
        if (!url.startsWith(site.url)) others.push(url);
        if (/\.(woff2?|ttf|otf)$/.test(url)) others.push(url);
        if (!/\.(svg|png)$/.test(url))
          pending.push(
            response.body().then((body) => {
              const size = gzipSync(body).length;
              bytes += size;
              if (url.endsWith('.js')) script += size;
            }),
          );
      });
      const pending: Promise<void>[] = [];
      await page.goto(topicPath(topic.id, lang), { waitUntil: 'networkidle' });
      await Promise.all(pending);
      page.removeAllListeners('response');
      expect(others).toEqual([]);
      expect(bytes, topic.id).toBeGreaterThan(1000);
      expect(bytes, topic.id).toBeLessThanOrEqual(MOST_BYTES);
      expect(script, topic.id).toBeLessThanOrEqual(MOST_SCRIPT);
    }
  });
}
