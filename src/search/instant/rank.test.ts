import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstantIndexFile } from './index-file.ts';
import { tokens } from '../words/tokens.ts';
import { InstantIndex, type RankedAnswer } from './rank.ts';
import { EN, NB, RU, TH, file, find, places, topics } from './rank.fixture.ts';

describe('the worked example of InstantIndex', () => {
  it('has the numbers that the comment names', () => {
    const { hits, words } = find(EN, 'angry pistal');
    expect(words).toEqual(['angry', 'pistol']);
    expect(hits.map(({ topic, score, coverage }) => [topic, score.toFixed(2), coverage.toFixed(2)])).toEqual([
      [0, '2.29', '0.50'],
      [1, '1.46', '0.40'],
    ]);
  });
});

describe('InstantIndex', () => {
  it.each([
    ['a title', 'safety', 1],
    ['a situation', 'shouting', 0],
    ['a term', 'furious', 0],
    ['an expression', 'burnt out', 4],
    ['another form', 'pistols', 1],
    ['capitals and signs', '«KNIFE!»', 1],
  ])('finds a topic by %s', (_, typed, topic) => {
    expect(places(EN, typed)[0]).toBe(topic);
  });

  it('raises a topic about danger above an equal one, if a word of it was understood', () => {
    const doubtful = file('en', {
      topics: topics('Calls', 'Danger', 'Rest'),
      situations: [],
      terms: [
        [[0], 'phone'],
        [[1], 'police'],
        [[2], 'pause'],
      ],
    });
    expect(places(doubtful, 'phone police')).toEqual([0, 1]);
    expect(places({ ...doubtful, danger: [1] }, 'phone police')).toEqual([1, 0]);
    expect(places({ ...doubtful, danger: [1] }, 'phone')).toEqual([0]);
  });

  it('puts a topic first that several expressions lead to', () => {
    const several = file('en', {
      topics: topics('One', 'Two', 'Three', 'Four', 'Five'),
      situations: [],
      terms: [
        [[0], 'queue anger'],
        [[1], 'anger rises|anger boils|anger bursts'],
      ],
    });
    expect(places(several, 'anger')).toEqual([1, 0]);
  });

  it('covers all of a query of one known word', () => {
    expect(find(EN, 'knife').hits).toMatchObject([{ topic: 1, coverage: 1 }]);
  });

  it('covers less of a query the more unknown words it has', () => {
    const [one, two] = ['knife zzzz', 'knife zzzz qqqq'].map((typed) => find(EN, typed).hits[0]?.coverage ?? 0);
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one ?? 0);
  });

  it('gives the situation nearest to what was typed, else the topic’s first', () => {
    expect(find(EN, 'hammer').hits[0]?.situation).toBe('Someone came with a hammer');
    expect(find(EN, 'threatens the shop').hits[0]?.situation).toBe('Someone threatens the shop');
    expect(find(EN, 'pistol').hits[0]?.situation).toBe('Someone came with a hammer');
    expect(find({ ...EN, situations: [] }, 'knife').hits).toMatchObject([{ topic: 1, situation: undefined }]);
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
    expect(find(file('en', { topics: [], situations: [], terms: [] }), 'knife')).toEqual({
      hits: [],
      languageCoverage: 0,
      outOfScope: false,
      mentionsPerson: true,
      words: ['knife'],
      stopWords: [],
    });
  });

  it('ignores a topic number that the file does not have', () => {
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
  const common = { ...EN, stopStems: 'custom', situations: [...EN.situations, [2, 'A customer smells']] as const };

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

describe('any query', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'knife',
      'someone',
      'angry',
      'burnt out',
      'butikk sjef',
      'клиент',
      'rkbtyn',
      'ตะโกน',
      'โวยวาย',
      ' ',
      '-',
      'constructor',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...Array.from("aeøskคนเ้ำ клё'<&")) }),
  );
  const typed = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' ').slice(0, 200));
  const indexes = [EN, NB, RU, TH].map((one) => new InstantIndex(one));
  const expectSound = ({ hits, words }: RankedAnswer, of: InstantIndexFile): void => {
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(hits.filter(({ score, coverage: share }) => !(score > 0 && share >= 0 && share <= 1))).toEqual([]);
    expect(new Set(hits.map(({ topic }) => topic)).size).toBe(hits.length);
    expect(hits.filter(({ topic }) => of.topics[topic] === undefined)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  };

  it('has sorted hits, each topic once, with coverages between 0 and 1', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
        expectSound(index.find(text), index.file);
      }),
      { numRuns: 400 },
    );
  });

  it('has such hits with any index file too', () => {
    const text = fc.oneof(piece, typed);
    const place = fc.nat({ max: 4 });
    const made = fc.record({
      topics: fc.array(text, { maxLength: 4 }).map((titles) => topics(...titles)),
      situations: fc.array(fc.tuple(place, text), { maxLength: 4 }),
      terms: fc.array(
        fc.tuple(
          fc.array(place, { maxLength: 2 }),
          fc.array(text, { maxLength: 3 }).map((words) => words.join('|')),
        ),
        { maxLength: 4 },
      ),
      compounds: fc.boolean(),
      common: text,
    });
    fc.assert(
      fc.property(made, fc.constantFrom('en', 'nb', 'ru', 'th'), text, (some, lang, asked) => {
        const one = file(lang, some);
        expectSound(find(one, asked), one);
      }),
      { numRuns: 200 },
    );
  });

  it('of one search word has its topic first', () => {
    const words = EN.terms.flatMap(([[topic = 0], all]) => all.split('|').map((word) => [topic, word] as const));
    fc.assert(
      fc.property(fc.constantFrom(...words), ([topic, word]) => {
        expect(places(EN, word)[0]).toBe(topic);
      }),
    );
  });

  it('has the same answer when it is asked again', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
        const before = index.find(text);
        expect(index.find(text)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an exclusion phrase', () => {
  const calls = file('en', {
    topics: topics('On the phone', 'Rest', 'Safety'),
    situations: [[0, 'The phone rings']],
    terms: [
      [[0], 'phone|call'],
      [[1], 'break'],
    ],
    exclusions: [[[0], 'phone charger|my phone broke']],
  });

  it('does not lead to the topic, in any form of its words', () => {
    for (const typed of ['phone charger', 'do we sell phone chargers', 'my old phone broke'])
      expect(places(calls, typed)).not.toContain(0);
  });

  it('changes nothing where its words stand apart', () => {
    for (const typed of ['phone', 'charger or phone', 'the phone rings and rings', 'phone charger, then a call'])
      expect(places(calls, typed)[0]).toBe(0);
  });

  it('excludes its own topics only', () => {
    expect(places({ ...calls, exclusions: [[[1], 'phone charger']] }, 'phone charger')).toEqual([0]);
  });

  it('is found in a text without spaces', () => {
    const thai = { ...TH, exclusions: [[[1], 'มีด ทำ ครัว']] } as const satisfies InstantIndexFile;
    expect(places(TH, 'ซื้อมีดทำครัวที่ไหน')).toContain(1);
    expect(places(thai, 'ซื้อมีดทำครัวที่ไหน')).not.toContain(1);
    expect(places(thai, 'เขาถือมีด')).toContain(1);
  });
});

describe('words and stop words of a query', () => {
  it('are listed separately', () => {
    const common = file('en', {
      topics: topics('On the phone', 'Rest', 'Safety'),
      situations: [],
      terms: [
        [[0], 'phone'],
        [[1], 'break'],
      ],
      stopStems: 'the',
    });
    expect(find(common, 'the phone zzzz')).toMatchObject({ words: ['phone', 'zzzz'], stopWords: ['the'] });
  });
});

describe('out-of-scope words', () => {
  const shop = file('en', {
    topics: topics('Calls', 'Rest', 'Limits', 'Anger'),
    situations: [],
    terms: [
      [[0], 'phone|call'],
      [[1], 'break'],
      [[2], 'refund'],
      [[3], 'furious'],
    ],
    outOfScope: 'charger|cable|coffee machine',
  });
  const shareOf = (typed: string, of: InstantIndexFile = shop): number => find(of, typed).hits[0]?.coverage ?? 0;

  it('lower the coverage of every topic, more than unknown words do', () => {
    expect(shareOf('phone charger')).toBeLessThan(shareOf('phone zzzzzz'));
    expect(shareOf('phone chargers')).toBe(shareOf('phone charger'));
    expect(shareOf('phone')).toBe(1);
  });

  it('leave a topic that other words lead to', () => {
    expect(find(shop, 'phone calls, another call, and a charger').hits[0]?.topic).toBe(0);
  });

  it('are not taken for a slip of another word', () => {
    const near = { ...shop, outOfScope: 'brake' };
    expect(places(shop, 'brake')).toEqual([1]);
    expect(places(near, 'brake')).toEqual([]);
  });

  it('lead to no topic by a stem they share with a search word, and still take part in exclusion phrases', () => {
    const charged = file('en', {
      topics: topics('Calls', 'Bills', 'Rest', 'Anger'),
      situations: [],
      terms: [
        [[0], 'phone|phoned'],
        [[1], 'charged'],
      ],
      exclusions: [[[0], 'phone charger']],
      outOfScope: 'charger',
    });
    expect(find(charged, 'phone charger')).toMatchObject({ hits: [], outOfScope: true });
    expect(find(charged, 'charging')).toMatchObject({ hits: [{ topic: 1 }], outOfScope: false });
    expect(find({ ...charged, outOfScope: '' }, 'phone charger')).toMatchObject({
      hits: [{ topic: 1 }],
      outOfScope: false,
    });
  });

  it('lead to a topic if the glossary has the same word', () => {
    expect(shareOf('break', { ...shop, outOfScope: 'break' })).toBe(1);
  });

  it('are found at the end of a compound, in languages that have them', () => {
    const nb = file('nb', {
      topics: topics('Telefon', 'Pause', 'Ro'),
      situations: [],
      terms: [[[0], 'telefon']],
      outOfScope: 'kabel',
      compounds: true,
    });
    expect(shareOf('telefon ladekabelen', nb)).toBe(shareOf('telefon kabel', nb));
    expect(shareOf('telefon ladekabelen', { ...nb, compounds: false })).toBeGreaterThan(shareOf('telefon kabel', nb));
  });

  it('of several words are found in a text without spaces', () => {
    const th = file('th', {
      topics: topics('โทร', 'พัก', 'สงบ'),
      situations: [],
      terms: [[[0], 'โทรศัพท์']],
      outOfScope: tokens('สายชาร์จ').join(' '),
    });
    expect(shareOf('สายชาร์จโทรศัพท์', th)).toBeLessThan(shareOf('สายชาร์จโทรศัพท์', { ...th, outOfScope: '' }));
  });
});
