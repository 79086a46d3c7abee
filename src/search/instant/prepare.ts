import { LEAST_ASSOCIATED_WORDS } from '../weights.ts';
import { tokens } from '../words/tokens.ts';
import type { InstantIndex, RankedAnswer } from './rank.ts';
import type { FileName } from './index-file.ts';
import { STEPS } from './lookup.ts';

/** Adds files to an index: fetched in a browser, read from a folder or a map elsewhere. */
export type AddFiles = (names: readonly FileName[]) => Promise<unknown>;

/**
 * Answers a query once all files that it needs have been added.
 * @param addFiles may fail for single files: the index then answers from what it has
 */
export async function answer(index: InstantIndex, query: string, addFiles: AddFiles): Promise<RankedAnswer> {
  const isLong = tokens(query).length >= LEAST_ASSOCIATED_WORDS;
  // Beside the files. Without it an answer is a little worse.
  const loading = isLong && !index.associate ? loadAssociate(index) : undefined;
  for (let step = 0; step < STEPS; step += 1) {
    // Of a large site a part of a directory comes before the files that it leads to.
    for (let round = 0; round < 2; round += 1) {
      const names = index.lookup.filesFor(query, step);
      if (names.length === 0) break;
      await addFiles(names);
    }
  }
  await loading;
  return index.find(query);
}

const loadAssociate = (index: InstantIndex): Promise<void> =>
  import('./association.ts').then(
    // The bundler makes a function of its own of a name that is taken out here.
    (association) => {
      index.associate = association.associate;
    },
    () => undefined,
  );
