import { describe, expect, it } from 'vitest';
import { associate } from './association.ts';
import { passesThreshold } from './confidence.ts';
import { answer } from './prepare.ts';
import { InstantIndex } from './rank.ts';
import { indexOf, type Sketch } from './rank.fixture.ts';
import { splitIndex } from './split-index.ts';

/** Every file of a sketch is there. */
function withFiles(sketch: Sketch): InstantIndex {
  const { core, files } = splitIndex(indexOf(sketch));
  const index = new InstantIndex(core);
  for (const [name, file] of files) index.add(name, file);
  return index;
}

/** Rows in their order, once what a query needs has been loaded. */
async function placesOf(sketch: Sketch, query: string): Promise<number[]> {
  const index = withFiles(sketch);
  return (await answer(index, query, () => Promise.resolve())).hits.map(({ row }) => row);
}

/** How much more the words of a query are words of each row than of any. */
function associationsOf(index: InstantIndex, query: string): number[] {
  let associations: number[] = [];
  index.severalWords = {
    associate: (matched, vocabulary, evidence) => {
      const elsewhere = associate(matched, vocabulary, evidence);
      associations = evidence.map(({ association }) => association);
      return elsewhere;
    },
  };
  index.find(query);
  return associations;
}

const many = (word: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${word} ${'abcdefghijklmnopqrstuvwxyz'.charAt(at)}x`).join('|');

/** Two topics of which the first has a word in more expressions. */
const BAGS: Sketch = {
  lang: 'en',
  titles: ['One', 'Two', 'Three'],
  terms: [
    [[0], many('bag', 12)],
    [[1], `bag ax|${many('queue', 11)}`],
    [[2], many('till', 12)],
  ],
};

describe('associate', () => {
  it('says of which row the words are more than of any', () => {
    const index = withFiles(BAGS);
    const [one = 0, two = 0, three = 0] = associationsOf(index, 'qqqq bag zzzz');
    expect([one > 0, two < one, three < two]).toEqual([true, true, true]);
  });

  it('puts the row first whose questions have the words, which no expression of it says so', async () => {
    const plain: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three'],
      terms: [
        [[0], 'parcel|lorry|gate'],
        [[1], 'parcel|lorry|shed'],
      ],
    };
    const asked: Sketch = {
      ...plain,
      questions: [
        [
          [1],
          'parcel late lorry broken|my lorry has the parcel|where is the parcel lorry|no parcel in the lorry|lorry left without parcel',
        ],
      ],
    };
    expect((await placesOf(plain, 'parcel from the lorry')).slice(0, 2)).toEqual([0, 1]);
    expect((await placesOf(asked, 'parcel from the lorry'))[0]).toBe(1);
    // Two words are left to expressions.
    expect((await placesOf(asked, 'parcel lorry')).slice(0, 2)).toEqual([0, 1]);
  });

  it('counts a question for each row that has it, and once, though it stands in the shard of each of its words', () => {
    const sketch: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'],
      terms: [
        [[0], 'parcel'],
        [[1], 'parcel'],
        [[2], 'parcel'],
      ],
      questions: [
        [[0], 'parcel lorry gate'],
        [[1], 'parcel lorry gate'],
      ],
    };
    const index = withFiles(sketch);
    const [one = 0, two = 0, three = 0] = associationsOf(index, 'parcel parcel parcel');
    expect(one).toBe(two);
    expect(one).toBeGreaterThan(three);
  });

  it('finds a Thai question by its words too', async () => {
    const sketch: Sketch = {
      lang: 'th',
      titles: ['หนึ่ง', 'สอง', 'สาม'],
      terms: [
        [[0], 'พัสดุ|รถบรรทุก'],
        [[1], 'พัสดุ|รถบรรทุก|โกดัง'],
      ],
      questions: [[[1], 'พัสดุอยู่บนรถบรรทุกคันไหน|รถบรรทุกยังไม่มาส่งพัสดุ|พัสดุหายไปกับรถบรรทุก|รถบรรทุกไม่มีพัสดุ']],
    };
    expect((await placesOf({ ...sketch, questions: [] }, 'พัสดุกับรถบรรทุกมาไม่ถึง'))[0]).toBe(0);
    expect((await placesOf(sketch, 'พัสดุกับรถบรรทุกมาไม่ถึง'))[0]).toBe(1);
  });

  it('knows words by their letters, which no ending brings together', async () => {
    const sketch: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three', 'Four'],
      terms: [
        [[0], 'parcel'],
        [[1], 'parcel'],
      ],
      questions: [[[1], 'the lorrybay is full|wrong lorrybay again|no key to the lorrybay']],
    };
    expect((await placesOf({ ...sketch, questions: [] }, 'parcel in lorrypark'))[0]).toBe(0);
    expect((await placesOf(sketch, 'parcel in lorrypark'))[0]).toBe(1);
  });

  it('counts less where few words tell something', () => {
    const index = withFiles({
      ...BAGS,
      titles: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'],
      situations: [0, 1, 2, 3, 4, 5, 6].map((row) => [row, 'the']),
    });
    const [few = 0, many = 0] = ['bag the the the', 'bag qqqq zzzz xxxx'].map((query) => {
      const [first = 0, second = 0] = associationsOf(index, query);
      return first - second;
    });
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(many / 2);
  });

  it('counts a word of one row more than one that others have as often', () => {
    const terms: Sketch['terms'] = [
      [[0], many('bag', 12)],
      [[1], many('tag', 12)],
      [[2], many('tag', 12)],
    ];
    const index = withFiles({ ...BAGS, terms });
    const [alone = 0, shared = 0] = ['qqqq bag zzzz', 'qqqq tag zzzz'].map((query) =>
      Math.max(...associationsOf(index, query)),
    );
    expect(alone).toBeGreaterThan(shared + 1);
  });

  it.each([
    ['one after the other', 'parcel lorry lost', 0],
    ['in the other order', 'lorry parcel lost', 1],
    ['with a common word between them', 'parcel the lorry lost', 0],
  ])('counts two words %s', async (_, query, row) => {
    const sketch: Sketch = {
      lang: 'en',
      titles: ['One', 'Two', 'Three', 'Four', 'Five'],
      terms: [
        [[0], 'parcel lorry gate'],
        [[1], 'lorry parcel gate'],
      ],
      situations: [0, 1, 2, 3, 4].map((each) => [each, 'the']),
    };
    expect((await placesOf(sketch, query))[0]).toBe(row);
  });

  it('makes no word known: a question leads nowhere by itself', async () => {
    const sketch: Sketch = {
      lang: 'en',
      titles: ['One', 'Two'],
      questions: [[[1], 'zebra crossing the yard at night']],
    };
    expect(await placesOf(sketch, 'zebra crossing yard')).toEqual([]);
  });
});

it('holds back a query whose words are rather those of queries that the site does not answer', async () => {
  const music: Sketch = {
    ...BAGS,
    terms: [...(BAGS.terms ?? []), [[0], 'listen to him|listen closely']],
    personWords: 'him',
  };
  // Three rows have the numbers 0 to 2.
  const asked = { ...music, questions: [[[3], 'listen to music without ads|music for the gym|sell music']] } as const;
  const shown = async (sketch: Sketch, query: string): Promise<boolean> =>
    passesThreshold(await answer(withFiles(sketch), query, () => Promise.resolve()));
  expect(await shown(music, 'listen to music')).toBe(true);
  expect(await shown(asked, 'listen to music')).toBe(false);
  expect(await shown(asked, 'listen to him closely')).toBe(true);
});
