import { expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../../authoring/content-folder.ts';
import { readContent } from '../../authoring/read.ts';
import { explain } from './explain.ts';
import { offlineSearches } from './offline-search.ts';

it('tells each word as it was typed, also after two that were read as one', { timeout: 60_000 }, async () => {
  const files = new Map(await readContentFolder(contentFolder())).set('search/en/supervisor.txt', 'teamleader\n');
  const { text, results } = await explain(
    offlineSearches(readContent(files))(),
    'team leader helps',
    'en',
    () => undefined,
  );
  expect(text).toMatch(/^ {4}team leader → teamleader: .*\n {4}helps?\b/m);
  expect(results.hits.length).toBeGreaterThan(0);
});
