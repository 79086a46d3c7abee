import { tokens } from '../words/tokens.ts';
import type { InstantIndex, RankedAnswer } from './rank.ts';
import { SENTENCE_FILE, type FileName } from './index-file.ts';
import { LISTS, STEPS } from './lookup.ts';

/** Adds files to an index: fetched in a browser, read from a folder or a map elsewhere. */
export type AddFiles = (names: readonly FileName[]) => Promise<unknown>;

/**
 * Answers a query once all files that it needs have been added.
 * @param addFiles may fail for single files: the index then answers from what it has
 */
export async function answer(index: InstantIndex, query: string, addFiles: AddFiles): Promise<RankedAnswer> {
  // Beside the files. Without these scripts an answer is a little worse.
  const loading: Promise<unknown>[] = [];
  if (tokens(query).length > 1) {
    if (!index.severalWords) loading.push(loadSeveralWords(index));
    if (!index.lookup.added.has(SENTENCE_FILE)) loading.push(addFiles([SENTENCE_FILE]));
  }
  for (let step = 0; step < STEPS; step += 1) {
    if (step === LISTS && !index.guessing && index.lookup.unknownWords(query).length > 0)
      loading.push(loadGuessing(index));
    if (step > LISTS) await Promise.all(loading);
    // Of a large site a part of a directory comes before the files that it leads to.
    for (let round = 0; round < 2; round += 1) {
      const names = index.lookup.filesFor(query, step);
      if (names.length === 0) break;
      await addFiles(names);
    }
  }
  return index.find(query);
}

// The bundler makes a function of its own of a name that is taken out of a module here.
const loadSeveralWords = (index: InstantIndex): Promise<void> =>
  import('./several-words.ts').then(
    (module) => {
      index.severalWords = module;
    },
    () => undefined,
  );

const loadGuessing = (index: InstantIndex): Promise<void> =>
  import('./guess.ts').then(
    (module) => {
      index.guessing = module;
    },
    () => undefined,
  );
