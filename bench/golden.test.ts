import { describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { readContent } from '../src/authoring/read.ts';
import { offlineSearches } from '../src/search/offline/offline-search.ts';
import { searchable } from '../src/search/offline/searchable.ts';
import { dangerFolder, goldenFolder, readGolden } from './golden.ts';
import { knownBy, offlineAnswers } from './offline.ts';
import { scoreOf, type Score } from './score.ts';

/**
 * What instant search reaches by itself, as counts of queries, so that a changed weight shows: browsers add full text, see
 * e2e/golden.spec.ts. Raise them when search gets better.
 */
const FLOORS = { first: 240, three: 250, elsewhere: 49 };
/** Of 200 queries about danger, the page about it comes first in at least these. */
const DANGER_FIRST = 182;
/** Queries say too little where an editor has taken topics away or added some. */
const TOPICS = 9;

async function scoreOfSet(folder: string): Promise<Score | undefined> {
  const content = readContent(await readContentFolder(contentFolder()));
  const known = knownBy(searchable(content));
  if (known.topics.length !== TOPICS) return undefined;
  const queries = await readGolden(known, folder, () => undefined);
  return scoreOf(queries, await offlineAnswers(offlineSearches(content)(), queries));
}

describe('instant search, without a browser', () => {
  it('finds what staff type', async ({ skip }) => {
    const score = await scoreOfSet(goldenFolder);
    if (!score) {
      skip('the content has other topics than the queries were written for');
      return;
    }
    expect(score.all.first).toBeGreaterThanOrEqual(FLOORS.first);
    expect(score.all.three).toBeGreaterThanOrEqual(FLOORS.three);
    expect(score.cross.first).toBeGreaterThanOrEqual(FLOORS.elsewhere);
  }, 180_000);

  it('answers danger with the page about it', async ({ skip }) => {
    const score = await scoreOfSet(dangerFolder);
    if (!score) {
      skip('the content has other topics than the queries were written for');
      return;
    }
    expect(score.all.first).toBeGreaterThanOrEqual(DANGER_FIRST);
  }, 180_000);
});
