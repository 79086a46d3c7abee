import { describe, expect, it } from 'vitest';
import { profileOf } from '../../language/profiles/index.ts';
import { backwards } from '../words/similarity.ts';
import { decodeWords } from './front-coding.ts';
import { SENTENCE_FILE, type FileName, type IndexFiles } from './index-file.ts';
import { inventedIndex, inventedWords, randomNumbers } from './invented.fixture.ts';
import { answer } from './prepare.ts';
import { indexOf, NB, RU, TH, EN, type Sketch } from './rank.fixture.ts';
import { InstantIndex } from './rank.ts';
import { splitIndex } from './split-index.ts';

const WORDS = inventedWords(randomNumbers(3), 9000).filter((word) => word.length > 6);
const LARGE = splitIndex(inventedIndex(WORDS, 10, { stopStems: 'with the', outOfScope: 'zyxwvut' }));
const [WORD = '', OTHER = ''] = WORDS.filter((word) => word.startsWith('s') && word > 'sk');

/** The files of words that a query gets, step by step, in a new index; not that which every query of several words gets. */
async function stepsOf(query: string, { core, files }: IndexFiles = LARGE, index = new InstantIndex(core)) {
  const steps: FileName[][] = [];
  await answer(index, query, (names) => {
    const own = names.filter((name) => name !== SENTENCE_FILE);
    if (own.length > 0) steps.push(own);
    for (const name of names) {
      const file = files.get(name);
      if (file) index.add(name, file);
    }
    return Promise.resolve();
  });
  return { steps, index };
}
const kindsOf = (names: readonly FileName[] = []): string => [...new Set(names.map(([kind]) => kind))].sort().join('');

describe('the files of a query', () => {
  it('of known words are their shards alone', async () => {
    for (const query of [WORD, `${WORD} ${OTHER}`, `the ${WORD}`]) {
      const { steps } = await stepsOf(query);
      expect(steps.map(kindsOf), query).toEqual(['w']);
      expect(steps[0]?.length, query).toBeLessThanOrEqual(2);
    }
  });

  it('of words that begin known ones are shards alone', async () => {
    const { steps } = await stepsOf(WORD.slice(0, 5));
    expect(steps.map(kindsOf)).toEqual(['w']);
  });

  it('of an unknown word are its shard, then lists, then the shards of what it may be', async () => {
    const { steps, index } = await stepsOf(`q${WORD.slice(1)}`);
    expect(steps.map(kindsOf)).toEqual(['w', 'be', 'w']);
    expect(index.find(`q${WORD.slice(1)}`).words).toEqual([WORD]);
  });

  it('of an unknown word are all lists that have words with its first two letters, or with its end', async () => {
    const query = `${WORD.slice(0, 3)}qqq${WORD.slice(-3)}`;
    const { steps } = await stepsOf(query);
    const holding = [...LARGE.files].flatMap(([name, file]) => {
      const words = 'words' in file && typeof file.words === 'string' ? decodeWords(file.words) : [];
      const beginning = name.startsWith('e') ? backwards(WORD).slice(0, 3) : WORD.slice(0, 2);
      return words.some((word) => word.startsWith(beginning)) ? [name] : [];
    });
    expect(holding.length).toBeGreaterThan(1);
    expect(steps[1]).toEqual(expect.arrayContaining(holding));
  });

  it('of a word that nobody knows are its shard and lists', async () => {
    const { steps } = await stepsOf('qqqqwwwwxxxx');
    expect(steps.map(kindsOf)).toEqual(['w', 'be']);
  });

  it('of an out-of-scope word are its shard alone', async () => {
    expect((await stepsOf('zyxwvut')).steps.map(kindsOf)).toEqual(['w']);
  });

  it('of common words are no shards beside those of words that tell something', async () => {
    const { steps } = await stepsOf(`with the ${WORD}`);
    expect(steps).toEqual((await stepsOf(WORD)).steps);
    expect((await stepsOf('with the')).steps[0]?.length).toBeGreaterThan(0);
  });

  it('are no lists for unknown words of up to three letters', async () => {
    for (const query of ['q', 'qx', 'qxz']) expect((await stepsOf(query)).steps.map(kindsOf), query).toEqual(['w']);
    expect((await stepsOf('qxzq')).steps.map(kindsOf)).toEqual(['w', 'be']);
  });

  it('are asked for once: not again by another key, nor by another query', async () => {
    const { index } = await stepsOf(`q${WORD.slice(1)}`);
    expect((await stepsOf(`q${WORD.slice(1)}`, LARGE, index)).steps).toEqual([]);
    const { steps } = await stepsOf(`${WORD} ${WORD} ${WORD.slice(0, -1)}`, LARGE, index);
    expect(steps.flat()).toEqual([...new Set(steps.flat())]);
    const before = new Set(index.lookup.added);
    const again = await stepsOf(`q${OTHER.slice(1)}`, LARGE, index);
    for (const name of again.steps.flat().slice(0, -1))
      expect(before.has(name) && !again.steps.flat().includes(name)).toBe(false);
  });

  it('are few, however long the query is', async () => {
    const long = await stepsOf(WORDS.slice(0, 100).join(' '));
    const short = await stepsOf(WORDS.slice(0, 16).join(' '));
    expect(long.steps).toEqual(short.steps);
    const unknown = await stepsOf('xyzzyx '.repeat(40));
    expect(unknown.steps.flat().length).toBeLessThan(15);
  });

  it('are none but what there is', async () => {
    const empty = splitIndex(indexOf({ lang: 'en', titles: [] }));
    for (const query of ['', ' ', '!?', 'knife', 'qqqqwwww', 'ตะโกน', 'клиент'])
      expect(
        (await stepsOf(query, empty)).steps.flat().filter((name) => !empty.files.has(name)),
        query,
      ).toEqual([]);
    for (const sketch of [EN, NB, RU, TH]) {
      const made = splitIndex(indexOf(sketch));
      for (const query of ['', 'knife', 'qqqqwwww', 'ตะโกนสายชาร์จ', 'клиентура', 'rkbtyn', '__proto__'])
        expect(
          (await stepsOf(query, made)).steps.flat().filter((name) => !made.files.has(name)),
          query,
        ).toEqual([]);
    }
  });

  it('are those of both readings where a keyboard may have been set wrong', async () => {
    const { steps, index } = await stepsOf('rkbtyn', splitIndex(indexOf(RU)));
    expect(steps[0]?.length).toBeGreaterThan(0);
    expect(index.find('rkbtyn').hits[0]?.row).toBe(0);
  });
});

describe('answer', () => {
  it('answers from what it has where files cannot be had', async () => {
    const index = new InstantIndex(LARGE.core);
    const asked: FileName[][] = [];
    const { hits } = await answer(index, WORD, (names) => {
      asked.push([...names]);
      return Promise.resolve();
    });
    expect(hits).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(asked[0]).toEqual((await stepsOf(WORD)).steps[0]);
  });

  it('asks for nothing where the query needs nothing', async () => {
    const never = (): Promise<never> => Promise.reject(new Error('asked for files'));
    expect((await answer(new InstantIndex(LARGE.core), '', never)).hits).toEqual([]);
  });
});

describe('a Thai word with a short vowel for a long one', () => {
  const consonants = Array.from('กขคงจชซดตถทธนบปผพฟภมยรลวสหอ');
  // So many words between ผุ… and ผู… that they stand in different files.
  const between = consonants.flatMap((one) => consonants.map((other) => `ผุ${one}า${other}`)).join('|');
  const sketch = { ...TH, terms: [...(TH.terms ?? []), [[0], between], [[2], 'ผู้ชม']] } satisfies Sketch;
  const asked = async (typedFor?: string) => {
    const index = splitIndex(indexOf({ ...sketch, ...(typedFor === undefined ? {} : { typedFor }) }));
    return (await stepsOf('ผุ้ชม', index)).index.find('ผุ้ชม').hits.map(({ row }) => row);
  };

  it('is looked up with the long one too', async () => {
    expect(await asked(profileOf('th').typedFor)).toContain(2);
    expect(await asked()).not.toContain(2);
  });
});

it('words that one or two letters may begin are not fetched; those that three may begin are', async () => {
  const filesOf = async (query: string): Promise<number> => (await stepsOf(query)).steps.flat().length;
  for (const query of [WORD.slice(0, 1), WORD.slice(0, 2)]) expect(await filesOf(query), query).toBeLessThanOrEqual(1);
  const some = WORDS.filter((_, at) => at % 100 === 0);
  const counts = await Promise.all(some.map((word) => filesOf(word.slice(0, 3))));
  expect(Math.max(...counts)).toBeGreaterThan(1);
});

it('a slip of a form that has but questions is looked up by its stem too', async () => {
  // `insulted` leads to too many rows to be a key beside other words, and by itself only its shortest form is kept.
  const titles = WORDS.slice(0, 80);
  const made = splitIndex(
    indexOf({
      lang: 'en',
      titles,
      terms: [
        [[0], 'insult'],
        // They stand between the slip and the word, and between the lists of short and of long words.
        ...WORDS.slice(100, 1000).flatMap((word) => ['ik', 'inso'].map((begin) => [[1], begin + word] as const)),
        ...titles.slice(0, 30).map((word, row) => [[row], `${word} insulted`] as const),
      ],
      questions: WORDS.slice(0, 300).map((word) => [[1], `insulted ${word}`] as const),
    }),
  );
  const { index } = await stepsOf('insilted', made);
  expect(index.find('insilted').hits[0]?.row).toBe(0);
});
