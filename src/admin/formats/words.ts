import { textOf, type Format } from './format.ts';

/** `search/<lang>/<term>.txt`: one field, the whole text. */
export const wordsFile: Format = {
  name: 'calm-words',
  extension: 'txt',
  fields: (text) => ({ words: text }),
  file: ({ words }) => textOf(words),
};
