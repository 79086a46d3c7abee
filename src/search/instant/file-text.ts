import { SHARD_FIELDS, type CoreFile, type IndexFile } from './index-file.ts';

/** The text of a file of the index, as a site has it and `readCore` and `readFile` read it. */
export const fileText = (file: CoreFile | IndexFile): string =>
  JSON.stringify('counts' in file ? SHARD_FIELDS.map((name) => file[name]) : file);
