import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { readContent, type Content } from '../src/authoring/read.ts';
import { offlineSearches } from '../src/search/offline/offline-search.ts';
import { searchable } from '../src/search/offline/searchable.ts';
import { dangerFolder, goldenFolder, readGolden } from './golden.ts';
import { knownBy, offlineAnswers } from './offline.ts';
import { scoreOf, type Score } from './score.ts';

/**
 * What instant search reaches by itself, as counts of queries, so that a changed weight shows: browsers add full text, see
 * e2e/golden.spec.ts. Raise them when search gets better.
 */
const FLOORS = { first: 318, three: 325, elsewhere: 48 };
/** Of 200 queries about danger, the page about it comes first in at least these. */
const DANGER_FIRST = 197;
/** Queries that may lead to topics which an editor has added, and for which no query was written. */
const SLACK_FOR_NEW_TOPICS = 12;
const MINUTES = 180_000;

let content: Content;
let open: ReturnType<typeof offlineSearches>;
beforeAll(async () => {
  content = readContent(await readContentFolder(contentFolder()));
  open = offlineSearches(content);
}, MINUTES);

/** The score of a set, and how many queries fewer may be right; undefined where an editor has taken away topics that it asks for. */
async function scoreOfSet(folder: string): Promise<{ score: Score; slack: number } | undefined> {
  const known = knownBy(searchable(content));
  const unknown: string[] = [];
  const queries = await readGolden(known, folder, (reason) => unknown.push(reason));
  if (unknown.length > 0) return undefined;
  const judged = new Set(queries.flatMap(({ want, not }) => [...want, ...not]));
  const isNew = known.topics.some((id) => !judged.has(id));
  const score = scoreOf(queries, await offlineAnswers(open, queries));
  return { score, slack: isNew ? SLACK_FOR_NEW_TOPICS : 0 };
}

describe('instant search, without a browser', () => {
  it('finds what staff type', { timeout: MINUTES }, async ({ skip }) => {
    const found = await scoreOfSet(goldenFolder);
    if (!found) return skip('the content lacks topics that golden queries ask for');
    const { score, slack } = found;
    expect(score.all.first).toBeGreaterThanOrEqual(FLOORS.first - slack);
    expect(score.all.three).toBeGreaterThanOrEqual(FLOORS.three - slack);
    expect(score.cross.first).toBeGreaterThanOrEqual(FLOORS.elsewhere - slack);
  });

  it('answers danger with the page about it', { timeout: MINUTES }, async ({ skip }) => {
    const found = await scoreOfSet(dangerFolder);
    if (!found) return skip('the content lacks topics that queries about danger ask for');
    // Other topics say nothing about danger, so that they give no slack.
    expect(found.score.all.first).toBeGreaterThanOrEqual(DANGER_FIRST);
  });
});
