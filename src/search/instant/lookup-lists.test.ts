import { describe, expect, it } from 'vitest';
import type { IndexFiles } from './index-file.ts';
import { inventedIndex, inventedWords, randomNumbers } from './invented.fixture.ts';
import { answer } from './prepare.ts';
import { InstantIndex } from './rank.ts';
import { splitIndex } from './split-index.ts';

const FILLER = inventedWords(randomNumbers(11), 3000);

/** Rows for a query, each with a word of its own: those of `words` come first, then three thousand others. */
async function found(words: readonly string[], query: string, filler = FILLER): Promise<(string | undefined)[]> {
  const all = [...words, ...filler];
  const { core, files }: IndexFiles = splitIndex(inventedIndex(all, 1, { typedFor: 'ao', compounds: true }));
  const index = new InstantIndex(core);
  const { hits } = await answer(index, query, (names) => {
    for (const name of names) {
      const file = files.get(name);
      if (file) index.add(name, file);
    }
    return Promise.resolve();
  });
  return hits.map(({ row }) => all[row]);
}

describe('among thousands of words', () => {
  it.each([
    ['the first letters swapped, in a word so short that its end changes too', 'wixq', 'iwxq'],
    ['a slip at the end', 'wixquozu', 'wixquozx'],
    ['a slip at the beginning', 'wixquozu', 'cixquozu'],
    ['a slip in the middle', 'wixquozu', 'wixcuozu'],
    ['two slips', 'wixquozuxi', 'wixcuozuxw'],
    ['the second half of a compound', 'quoxz', 'bradquoxz'],
    ['the first half of a compound', 'quoxz', 'quoxzbrad'],
    ['a known compound that ends in it', 'bradquoxz', 'quoxz'],
  ])('%s is found: %s as %s', async (_, word, query) => {
    expect(await found([word], query)).toContain(word);
  });

  it('a respelling is found though many words are as near to what was typed', async () => {
    const near = ['barligu', 'carligu', 'darligu', 'farligu', 'garligu', 'harligu', 'jarligu', 'karligu'];
    expect((await found([...near, 'orligu'], 'arligu'))[0]).toBe('orligu');
  });
});
