import { expect, it } from 'vitest';
import { fixture, swap } from '../../authoring/fixture.ts';
import { adviceOf, findingsOf } from '../expect-finding.ts';
import { TERMS, withSearch } from '../search.fixture.ts';

const TOPIC = 'topics/calm/topic.yaml';

it('a review that is due before the last one', () => {
  const files = fixture({ [TOPIC]: swap('review-by: 2026-07-01', 'review-by: 2025-07-01') });
  expect(findingsOf(files)).toEqual([
    {
      severity: 'error',
      file: TOPIC,
      line: 16,
      message: 'The topic is to be reviewed by 2025-07-01, before it was reviewed on 2026-01-01.',
      fix: 'Type a later date, for example review-by: 2027-01-01.',
    },
  ]);
  expect(findingsOf(fixture({ [TOPIC]: swap('review-by: 2026-07-01', 'review-by: 2026-01-01') }))).toEqual([]);
});

it('a review on a leap day', () => {
  const files = fixture({
    [TOPIC]: (text) => text.replace('reviewed: 2026-01-01', 'reviewed: 2028-02-29'),
  });
  expect(findingsOf(files).map(({ fix }) => fix)).toEqual(['Type a later date, for example review-by: 2029-02-28.']);
});

it('two topics of one order', () => {
  const advice = adviceOf(fixture({ [TOPIC]: swap('order: 20', 'order: 10') }));
  expect(advice.filter(({ message }) => message.includes('order'))).toEqual([
    {
      severity: 'advice',
      file: 'topics/safety/topic.yaml',
      line: 1,
      message: 'The topics “calm” and “safety” both have order: 10, so chance decides which comes first.',
      fix: 'Give one of the two another number, for example order: 15.',
    },
  ]);
});

it('a topic that no search term leads to', () => {
  const files = withSearch({
    [TERMS]: (text) =>
      text
        .replace('    - safety\n', '')
        .replace('  danger: true\n', '')
        .replace('  points: [nb-02]\n', '')
        .replace('[nb-01, ru-01]', '[nb-01, nb-02, ru-01]'),
    [TOPIC]: swap('sources: [', 'sources: [nb-02, '),
  });
  expect(findingsOf(files)).toEqual([
    {
      severity: 'missing',
      file: TERMS,
      line: 1,
      message: 'No search term leads to the topic “safety”, so it may not be found by its own words.',
      fix: 'Add the line “safety: { topics: [safety] }”, and content/search/nb/safety.txt with what people type, one expression a line; or add “safety” to the topics of a term.',
    },
  ]);
});
