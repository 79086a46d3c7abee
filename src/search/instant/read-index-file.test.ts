import { describe, expect, it } from 'vitest';
import { encodeFile } from './front-coding.ts';
import type { InstantIndexFile } from './index-file.ts';
import { IndexFileError, readIndexFile } from './read-index-file.ts';

const FILE: InstantIndexFile = {
  lang: 'en',
  endings: 's',
  compounds: false,
  topics: [['calm', 'Keep calm', '/en/calm/', 'during']],
  danger: [],
  situations: [[0, 'Someone shouts']],
  terms: [[[0], 'anger|angry']],
  exclusions: [],
  outOfScope: 'cable',
  personWords: '',
  stopStems: '',
};

describe('readIndexFile', () => {
  it('gives back the file that was encoded', () => {
    expect(readIndexFile(JSON.parse(JSON.stringify(encodeFile(FILE))))).toEqual(FILE);
  });

  it.each([undefined, null, '', 'topics', 5, true, [], {}, '<!doctype html>'])('refuses %j', (value) => {
    expect(() => readIndexFile(value)).toThrow(IndexFileError);
  });

  it.each(['topics', 'situations', 'terms', 'stopStems', 'danger', 'exclusions', 'outOfScope', 'personWords'])(
    'refuses a file whose %s is missing or something else',
    (key) => {
      for (const value of [undefined, null, 5, {}])
        expect(() => readIndexFile({ ...FILE, [key]: value })).toThrow(IndexFileError);
    },
  );

  it('refuses a keyboard that is no text', () => {
    expect(() => readIndexFile({ ...FILE, keyboard: 5 })).toThrow(IndexFileError);
  });

  it('says what to do', () => {
    expect(() => readIndexFile(null)).toThrow(
      expect.objectContaining({
        name: 'IndexFileError',
        message: expect.stringContaining('Build the site anew') as string,
      }),
    );
  });
});
