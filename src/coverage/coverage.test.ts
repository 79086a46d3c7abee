import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { withoutTopics } from '../authoring/shown-content.ts';
import { coverageOf } from './coverage.ts';
import { plainSentence } from './sentence.ts';
import { coverageTable } from './table.ts';

const content = readContent(
  fixture({
    'sources/coverage.yaml': `nb-01: { topic: calm, section: now, sentence: "**Breathe**  out | in (en)." }
ru-01: { topic: safety, section: now, sentence: Go away (en). }
`,
    'sources/en.yaml': swap('contradictions:', 'set-aside: { nb-03: No source (en) }\ncontradictions:'),
  }),
);

describe('a sentence', () => {
  it.each([
    ['**Do not** shout _back_, see [why](topic:keep-calm#why).', 'Do not shout back, see why.'],
    ['Answer <Setting id="rings" />.', 'Answer.'],
    [' one\n  two\u00A0three ', 'one two three'],
    [String.raw`a \* b`, 'a b'],
  ])('%s is read as %s', (text, expected) => {
    expect(plainSentence(text)).toBe(expected);
  });
});

describe('what has become of each point', () => {
  it('is the page that says it, that it is set aside, or nothing yet', () => {
    expect(coverageOf(content)).toEqual([
      {
        id: 'nb-01',
        text: 'First point (en)',
        covered: { topic: 'calm', section: 'now', sentence: 'Breathe out | in (en).' },
        setAside: undefined,
        reason: undefined,
      },
      { id: 'nb-02', text: 'Second point (en)', covered: undefined, setAside: undefined, reason: undefined },
      { id: 'nb-03', text: 'Third point (en)', covered: undefined, setAside: 'later', reason: 'No source (en)' },
      expect.objectContaining({ id: 'ru-01' }),
    ]);
  });

  it('is shown as a table of Markdown, whose cells end where they should', () => {
    expect(coverageTable(coverageOf(content)).split('\n')).toEqual([
      '| Point | What it says | Page | Sentence |',
      '| --- | --- | --- | --- |',
      String.raw`| nb-01 | First point (en) | calm#now | Breathe out \| in (en). |`,
      '| nb-02 | Second point (en) | — | no page is named |',
      '| nb-03 | Third point (en) | set aside: later | No source (en) |',
      '| ru-01 | Fourth point (en) | safety#now | Go away (en). |',
      '',
      '2 of 4 points are said by a page, 1 set aside, 1 open.',
    ]);
  });

  it('does not name a topic that readers do not see', () => {
    const shown = coverageOf(withoutTopics(content, new Set(['safety'])));
    expect(shown.map(({ id, covered }) => [id, covered?.topic])).toEqual([
      ['nb-01', 'calm'],
      ['nb-03', undefined],
      ['ru-01', undefined],
    ]);
  });
});
