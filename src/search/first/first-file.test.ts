import { describe, expect, it } from 'vitest';
import { packed } from './pack.ts';
import { FirstFileError, readFirstFile, type FirstFile } from './first-file.ts';

const FILE: FirstFile = { lang: 'en', endings: 's', compounds: false, topics: [['calm', 'Keep calm', '/en/calm/', 'during']], danger: [], situations: [[0, 'Someone shouts']], terms: [[[0], 'anger|angry']], not: [], elsewhere: 'cable', people: '', common: '' };

describe('readFirstFile', () => {
  it('gives the file as it came', () => {
    expect(readFirstFile(JSON.parse(JSON.stringify(packed(FILE))))).toEqual(FILE);
  });

  it.each([undefined, null, '', 'topics', 5, true, [], {}, '<!doctype html>'])('refuses %j', (value) => {
    expect(() => readFirstFile(value)).toThrow(FirstFileError);
  });

  it.each(['topics', 'situations', 'terms', 'common', 'danger', 'not', 'elsewhere', 'people'])('refuses a file whose %s is missing or something else', (key) => {
    for (const value of [undefined, null, 5, {}]) expect(() => readFirstFile({ ...FILE, [key]: value })).toThrow(FirstFileError);
  });

  it('says what to do', () => {
    expect(() => readFirstFile(null)).toThrow(expect.objectContaining({ name: 'FirstFileError', message: expect.stringContaining('Build the site anew') as string }));
  });
});
