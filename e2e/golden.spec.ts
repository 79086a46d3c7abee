import { goldenFolder, readGolden } from '../bench/golden.ts';
import { ours } from '../bench/ours.ts';
import { scoreOf, type Recall } from '../bench/score.ts';
import { builtSite } from '../bench/site.ts';
import { folders } from './support/folders.ts';
import { expect, test } from './support/site.ts';

/** Share of queries, in percent, whose right topic must be first, and among the first three. Raise them when search gets better. */
const FLOORS = { first: 92, three: 96 };
const FLOORS_TOGETHER = { first: 95, three: 98 };
const FLOORS_ELSEWHERE = { first: 94, three: 98 };
/** Of 40 queries that tempt to a wrong topic. */
const MOST_WRONG = 2;
/**
 * Percent that the floors are lower, and wrong topics that are let pass, where the content has topics that no query was
 * written for: some queries may rightly lead to them.
 */
const SLACK_FOR_NEW_TOPICS = { percent: 5, wrong: 4 };
/** Fewer queries of a language say too little of it: an editor may have taken topics away. */
const FEWEST_QUERIES = 20;

const percent = ({ count, first, three }: Recall): { first: number; three: number } => ({
  first: (100 * first) / count,
  three: (100 * three) / count,
});

test('what staff type finds the right topic, in every language and from every other', async ({ browser }) => {
  test.setTimeout(300_000);
  const site = await builtSite(folders.real, '/');
  const unknown: string[] = [];
  const queries = await readGolden(site, goldenFolder, (reason) => unknown.push(reason));
  test.skip(queries.length < FEWEST_QUERIES, `the content has none of the topics of bench/golden: ${unknown[0] ?? ''}`);
  if (unknown.length > 0)
    console.log(`  ${String(unknown.length)} golden queries left out, such as: ${unknown[0] ?? ''}`);
  const judged = new Set(queries.flatMap(({ want, not }) => [...want, ...not]));
  const isNew = site.topics.some((id) => !judged.has(id));
  const slack = isNew ? SLACK_FOR_NEW_TOPICS : { percent: 0, wrong: 0 };
  if (isNew) console.log('  the content has topics that no golden query was written for: add some to bench/golden');
  const score = scoreOf(queries, await ours(site, browser, queries, () => undefined));
  for (const [lang, recall] of score.languages) {
    if (recall.count < FEWEST_QUERIES) continue;
    expect.soft(percent(recall).first, `${lang}: first`).toBeGreaterThanOrEqual(FLOORS.first - slack.percent);
    expect.soft(percent(recall).three, `${lang}: among three`).toBeGreaterThanOrEqual(FLOORS.three - slack.percent);
  }
  expect
    .soft(percent(score.all).first, 'together: first')
    .toBeGreaterThanOrEqual(FLOORS_TOGETHER.first - slack.percent);
  expect
    .soft(percent(score.all).three, 'together: among three')
    .toBeGreaterThanOrEqual(FLOORS_TOGETHER.three - slack.percent);
  expect
    .soft(percent(score.cross).first, 'from another language: first')
    .toBeGreaterThanOrEqual(FLOORS_ELSEWHERE.first - slack.percent);
  expect
    .soft(percent(score.cross).three, 'from another language: among three')
    .toBeGreaterThanOrEqual(FLOORS_ELSEWHERE.three - slack.percent);
  expect.soft(score.wrong.faults.length, 'a wrong topic first').toBeLessThanOrEqual(MOST_WRONG + slack.wrong);
});
