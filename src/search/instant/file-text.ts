import type { CoreFile, IndexFile, PackedShard, Shard } from './index-file.ts';

const pack = ({
  format,
  words,
  danger,
  situations,
  exclusions,
  questions,
  outOfScope,
  sizes,
  counts,
}: Shard): PackedShard => [format, words, danger, situations, exclusions, questions, outOfScope, sizes, counts];

/** The text of a file of the index, as a site has it and `readFile` reads it. */
export const fileText = (file: CoreFile | IndexFile): string => JSON.stringify('counts' in file ? pack(file) : file);
