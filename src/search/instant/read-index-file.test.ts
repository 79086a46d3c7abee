import { describe, expect, it } from 'vitest';
import { fileText } from './file-text.ts';
import { FORMAT, type CoreFile, type RowFile, type SentenceFile, type Shard, type WordList } from './index-file.ts';
import { EN, NB, RU, TH, indexOf } from './rank.fixture.ts';
import { IndexFileError, readCore, readFile } from './read-index-file.ts';
import { splitIndex } from './split-index.ts';

const CORE: CoreFile = {
  format: FORMAT,
  version: '0123456789',
  lang: 'en',
  endings: 's',
  compounds: false,
  stopStems: '',
  rowCount: 1,
  calls: [],
  rows: [['calm', 'Keep calm', '/en/calm/', 'during', ['Someone shouts']]],
  shards: { keys: 'kn|s' },
  beginnings: { keys: '', inParts: true },
  endingLists: {},
};
const SHARD: Shard = {
  format: FORMAT,
  words: [[[0], 'AangerEy']],
  danger: [[[0], 'Aknife']],
  situations: [[0, 0, 'someone shouts']],
  exclusions: [[[0], 'Abutter knife']],
  asked: [[[0, 12], 'Ashouts']],
  askedPairs: [[[0, 3], 'Acustomer shout']],
  sizes: '-',
  outOfScope: 'Acable',
  counts: [[2, 'Aknife']],
};
const LIST: WordList = { format: FORMAT, words: 'Aanger' };
const ROWS: RowFile = { format: FORMAT, rows: CORE.rows };
const SENTENCES: SentenceFile = {
  format: FORMAT,
  personWords: 'Aguest',
  sets: ['Achair'],
  patterns: [[[0], 'Aswings <0>']],
};
const read = { core: readCore, file: readFile };
const NO_FILES = [undefined, null, '', 'topics', 5, true, [], {}, '<!doctype html>', { format: FORMAT }];

describe.each([
  ['a core file', 'core', CORE],
  ['a shard', 'file', SHARD],
  ['a list of words', 'file', LIST],
  ['a row file', 'file', ROWS],
  ['a file for several words', 'file', SENTENCES],
] as const)('%s', (_, kind, file) => {
  it('is given back as it was', () => {
    expect(read[kind](JSON.parse(fileText(file)))).toEqual(file);
  });

  it('is refused from another build', () => {
    for (const format of [undefined, FORMAT - 1, FORMAT + 1, String(FORMAT)])
      expect(() => read[kind]({ ...file, format })).toThrow(IndexFileError);
  });
});

it.each(['personWords', 'sets', 'patterns'])(
  'a file for several words is refused whose %s is missing or something else',
  (key) => {
    for (const value of [null, true, {}, [5], 5, ...(key === 'patterns' ? [] : [undefined])])
      expect(() => readFile({ ...SENTENCES, [key]: value })).toThrow(IndexFileError);
  },
);

describe('readCore', () => {
  it.each(NO_FILES)('refuses %j', (value) => {
    expect(() => readCore(value)).toThrow(IndexFileError);
  });

  it.each(['version', 'lang', 'endings', 'stopStems', 'rowCount', 'calls', 'rows'])(
    'refuses a file whose %s is missing or something else',
    (key) => {
      for (const value of [undefined, null, true, {}, [5], [['calm']]])
        expect(() => readCore({ ...CORE, [key]: value })).toThrow(IndexFileError);
    },
  );

  it.each(['keyboard', 'typedFor'])('reads a file without %s, and refuses it where that is no text', (key) => {
    expect(readCore({ ...CORE, [key]: undefined })).toMatchObject({ version: CORE.version });
    for (const value of [null, true, 5, {}, ['a']])
      expect(() => readCore({ ...CORE, [key]: value })).toThrow(IndexFileError);
  });

  it.each(['shards', 'beginnings', 'endingLists'])('refuses a file whose %s is no directory', (key) => {
    for (const value of [undefined, null, 5, 'a|b', { keys: 5 }])
      expect(() => readCore({ ...CORE, [key]: value })).toThrow(IndexFileError);
  });

  it('says what to do', () => {
    expect(() => readCore(null)).toThrow(
      expect.objectContaining({
        name: 'IndexFileError',
        message: expect.stringContaining('Build the site anew') as string,
      }),
    );
  });
});

describe('readFile', () => {
  it.each(NO_FILES)('refuses %j', (value) => {
    expect(() => readFile(value)).toThrow(IndexFileError);
  });

  it.each(['words', 'danger', 'situations', 'exclusions', 'outOfScope', 'counts'])(
    'refuses a shard whose %s is missing or something else',
    (key) => {
      for (const value of [key === 'counts' ? null : undefined, 5, {}, [5], [[]]])
        expect(() => readFile({ ...SHARD, [key]: value })).toThrow(IndexFileError);
    },
  );

  it('refuses a packed shard that is cut short, or from another build', () => {
    const packed = JSON.parse(fileText(SHARD)) as unknown[];
    expect(packed[0]).toBe(FORMAT);
    for (let length = 0; length < packed.length; length += 1)
      expect(() => readFile(packed.slice(0, length))).toThrow(IndexFileError);
    expect(() => readFile([FORMAT - 1, ...packed.slice(1)])).toThrow(IndexFileError);
  });

  it('refuses rows and lists that are none', () => {
    for (const rows of [null, 5, {}, ['calm'], [['calm', 'Keep calm', '/en/calm/', 'during']]])
      expect(() => readFile({ ...ROWS, rows })).toThrow(IndexFileError);
    for (const words of [undefined, null, 5, ['anger']])
      expect(() => readFile({ ...LIST, words })).toThrow(IndexFileError);
  });
});

it.each([EN, NB, RU, TH])('the files of an index are read as they were made ($lang)', (sketch) => {
  const { core, files } = splitIndex(indexOf(sketch));
  expect(readCore(JSON.parse(JSON.stringify(core)))).toEqual(core);
  for (const file of files.values()) expect(readFile(JSON.parse(fileText(file)))).toEqual(file);
});
