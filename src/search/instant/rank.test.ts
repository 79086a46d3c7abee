import { describe, expect, it } from 'vitest';
import type { RowSituation } from './index-file.ts';
import { EN, find, open, places, type Sketch } from './rank.fixture.ts';
import { situationOf } from './row-result.ts';

describe('the worked example of InstantIndex', () => {
  it('has the numbers that the comment names', () => {
    const { hits, words } = find(EN, 'angry pistal');
    expect(words).toEqual(['angry', 'pistol']);
    expect(hits.map(({ row, score, coverage }) => [row, score.toFixed(2), coverage.toFixed(2)])).toEqual([
      [0, '2.94', '0.50'],
      [1, '2.12', '0.42'],
    ]);
  });
});

describe('InstantIndex', () => {
  it.each([
    ['a title', 'safety', 1],
    ['a situation', 'shouting', 0],
    ['a search word', 'furious', 0],
    ['an expression', 'burnt out', 4],
    ['another form', 'pistols', 1],
    ['capitals and signs', '«KNIFE!»', 1],
  ])('finds a topic by %s', (_, typed, row) => {
    expect(places(EN, typed)[0]).toBe(row);
  });

  it('puts a topic first that several expressions lead to', () => {
    const several: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three', 'Four', 'Five'],
      terms: [
        [[0], 'queue anger'],
        [[1], 'anger rises|anger boils|anger bursts'],
      ],
    };
    expect(places(several, 'anger')).toEqual([1, 0]);
  });

  it('covers all of a query of one known word', () => {
    expect(find(EN, 'knife').hits).toMatchObject([{ row: 1, coverage: 1 }]);
  });

  it('covers less of a query the more unknown words it has', () => {
    const [one, two] = ['knife zzzz', 'knife zzzz qqqq'].map((typed) => find(EN, typed).hits[0]?.coverage ?? 0);
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one ?? 0);
  });

  it('gives the situation nearest to what was typed; where there is none, a result shows that of a topic with no other', () => {
    const shown = (typed: string, of: Sketch = EN): RowSituation | undefined => {
      const [hit] = find(of, typed).hits;
      return hit && situationOf(open(of).row(hit.row), hit.situation);
    };
    expect(shown('hammer')).toBe('Someone came with a hammer');
    expect(shown('threatens the shop')).toBe('Someone threatens the shop');
    expect(find(EN, 'pistol').hits).toMatchObject([{ row: 1, situation: undefined }]);
    expect(shown('pistol')).toBeUndefined();
    expect(shown('transfer')).toBe('The caller hangs up');
    expect(find({ ...EN, situations: [] }, 'knife').hits).toMatchObject([{ row: 1, situation: undefined }]);
    expect(shown('knife', { ...EN, situations: [] })).toBeUndefined();
  });

  it('puts a topic that more words lead to first', () => {
    expect(places(EN, 'angry with a knife and a hammer')).toEqual([1, 0]);
  });

  it('puts the nearer topic of a term first', () => {
    expect(places(EN, 'exhausted')).toEqual([4, 0]);
  });

  it('puts a farther topic first if another word leads to it', () => {
    expect(places(EN, 'exhausted furious')[0]).toBe(0);
  });

  it.each(['', '   ', '!?', '😀', 'zzzzqq', 'zzzz qqqq xxxx', 'клиент', 'ตะโกน', '<b>'])(
    'finds nothing for %j',
    (typed) => {
      expect(find(EN, typed).hits).toEqual([]);
    },
  );

  it('finds nothing in an empty file', () => {
    expect(find({ lang: 'en', titles: [] }, 'knife')).toEqual({
      hits: [],
      languageCoverage: 0,
      doubt: 0,
      outOfScope: false,
      mentionsPerson: true,
      words: ['knife'],
      stopWords: [],
    });
  });

  it('ignores the number of a row that there is not', () => {
    expect(
      places(
        {
          ...EN,
          terms: [
            [[9, 2], 'spoon'],
            [[], 'fork'],
          ],
        },
        'spoon fork',
      ),
    ).toEqual([2]);
  });
});

describe('stop words', () => {
  const common: Sketch = {
    ...EN,
    stopStems: 'custom',
    situations: [...(EN.situations ?? []), [2, 'A customer smells']],
  };

  it('lead to no topic alone', () => {
    expect(places(common, 'customer')).toEqual([]);
    expect(places({ ...common, stopStems: '' }, 'customer')).toEqual([2]);
  });

  it('do not outweigh a word that tells something', () => {
    expect(places(common, 'customer knife')[0]).toBe(1);
  });

  it('are also words that lead to most topics', () => {
    expect(places(EN, 'someone')).toEqual([]);
    expect(places(EN, 'someone with a knife')[0]).toBe(1);
  });

  it('are not among the words for full-text search', () => {
    expect(find(common, 'customer knife').words).toEqual(['knife']);
  });
});

describe('words and stop words of a query', () => {
  it('are listed separately', () => {
    const common: Sketch = {
      lang: 'en',
      titles: ['On the phone', 'Rest', 'Safety'],
      terms: [
        [[0], 'phone'],
        [[1], 'break'],
      ],
      stopStems: 'the',
    };
    expect(find(common, 'the phone zzzz')).toMatchObject({ words: ['phone', 'zzzz'], stopWords: ['the'] });
  });
});
