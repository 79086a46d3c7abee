import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstantIndexFile } from './index-file.ts';
import { tokens } from '../words/tokens.ts';
import { InstantIndex, type RankedAnswer } from './rank.ts';
import { EN, NB, RU, TH, file, find, places, topics } from './rank.fixture.ts';

describe('FirstIndex', () => {
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

  it('where in doubt, puts a topic about danger first, if a word of it was understood', () => {
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

  it('puts a topic first of which several expressions say so', () => {
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

  it('accounts for all of a word that it knows', () => {
    expect(find(EN, 'knife').hits).toMatchObject([{ topic: 1, coverage: 1 }]);
  });

  it('accounts for less the more words nobody knows', () => {
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

  it('gives the other place to a word that names the farther topic too', () => {
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

  it('takes a topic that the file does not have for none', () => {
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

describe('common words', () => {
  const common = { ...EN, stopStems: 'custom', situations: [...EN.situations, [2, 'A customer smells']] as const };

  it('alone lead nowhere', () => {
    expect(places(common, 'customer')).toEqual([]);
    expect(places({ ...common, stopStems: '' }, 'customer')).toEqual([2]);
  });

  it('do not outweigh one that tells something', () => {
    expect(places(common, 'customer knife')[0]).toBe(1);
  });

  it('are also those that lead to most topics', () => {
    expect(places(EN, 'someone')).toEqual([]);
    expect(places(EN, 'someone with a knife')[0]).toBe(1);
  });

  it('are not among the words for full-text search', () => {
    expect(find(common, 'customer knife').words).toEqual(['knife']);
  });
});

describe('whatever is typed', () => {
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

  it('hits are sorted, each topic once, with shares between 0 and 1', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
        expectSound(index.find(text), index.file);
      }),
      { numRuns: 400 },
    );
  });

  it('and whatever the file says', () => {
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

  it('a word of the file leads to its topic', () => {
    const words = EN.terms.flatMap(([[topic = 0], all]) => all.split('|').map((word) => [topic, word] as const));
    fc.assert(
      fc.property(fc.constantFrom(...words), ([topic, word]) => {
        expect(places(EN, word)[0]).toBe(topic);
      }),
    );
  });

  it('answers the same again', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
        const before = index.find(text);
        expect(index.find(text)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an expression in which words mean something else', () => {
  const calls = file('en', {
    topics: topics('On the phone', 'Rest', 'Safety'),
    situations: [[0, 'The phone rings']],
    terms: [
      [[0], 'phone|call'],
      [[1], 'break'],
    ],
    exclusions: [[[0], 'phone charger|my phone broke']],
  });

  it('does not lead to the topic, in any form', () => {
    for (const typed of ['phone charger', 'do we sell phone chargers', 'my old phone broke'])
      expect(places(calls, typed)).not.toContain(0);
  });

  it('leaves the words their meaning elsewhere', () => {
    for (const typed of ['phone', 'charger or phone', 'the phone rings and rings', 'phone charger, then a call'])
      expect(places(calls, typed)[0]).toBe(0);
  });

  it('bars the named topics alone', () => {
    expect(places({ ...calls, exclusions: [[[1], 'phone charger']] }, 'phone charger')).toEqual([0]);
  });

  it('is found inside a run without spaces', () => {
    const thai = { ...TH, exclusions: [[[1], 'มีด ทำ ครัว']] } as const satisfies InstantIndexFile;
    expect(places(TH, 'ซื้อมีดทำครัวที่ไหน')).toContain(1);
    expect(places(thai, 'ซื้อมีดทำครัวที่ไหน')).not.toContain(1);
    expect(places(thai, 'เขาถือมีด')).toContain(1);
  });
});

describe('words that tell nothing', () => {
  it('are set apart from those that do', () => {
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

describe('words of what the site does not help with', () => {
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

  it('count against every topic, more than words that nobody knows', () => {
    expect(shareOf('phone charger')).toBeLessThan(shareOf('phone zzzzzz'));
    expect(shareOf('phone chargers')).toBe(shareOf('phone charger'));
    expect(shareOf('phone')).toBe(1);
  });

  it('leave a topic that more was said of', () => {
    expect(find(shop, 'phone calls, another call, and a charger').hits[0]?.topic).toBe(0);
  });

  it('are taken for no slip of another word', () => {
    const near = { ...shop, outOfScope: 'brake' };
    expect(places(shop, 'brake')).toEqual([1]);
    expect(places(near, 'brake')).toEqual([]);
  });

  it('lead elsewhere though they share a stem with one that leads to a topic, and stay words of what is barred', () => {
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

  it('give way where the glossary has the very word', () => {
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

  it('of several pieces are found inside a run without spaces', () => {
    const th = file('th', {
      topics: topics('โทร', 'พัก', 'สงบ'),
      situations: [],
      terms: [[[0], 'โทรศัพท์']],
      outOfScope: tokens('สายชาร์จ').join(' '),
    });
    expect(shareOf('สายชาร์จโทรศัพท์', th)).toBeLessThan(shareOf('สายชาร์จโทรศัพท์', { ...th, outOfScope: '' }));
  });
});
