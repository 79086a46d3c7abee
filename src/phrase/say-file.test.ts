import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSayFile, SAY_VERSION, stretchesOf, type SayFile } from './say-file.ts';

const FILE: SayFile = {
  version: SAY_VERSION,
  phrases: {
    'one-moment': { nb: { text: ['Et øyeblikk.'], say: 'et *øy*-e-blik' }, th: { text: ['ขอบคุณ', ['ค่ะ', 'ครับ']] } },
  },
};

describe('readSayFile', () => {
  it('gives the wordings by sentence and language', () => {
    const read = readSayFile(JSON.parse(JSON.stringify(FILE)));
    expect(read?.get('one-moment')?.get('nb')).toEqual({ text: ['Et øyeblikk.'], say: 'et *øy*-e-blik' });
    expect(read?.get('one-moment')?.get('th')).toEqual({ text: ['ขอบคุณ', ['ค่ะ', 'ครับ']] });
  });
  it.each([[null], [[]], ['<!doctype html>'], [{ version: 2, phrases: {} }], [{ version: 1 }]])(
    'refuses %j',
    (value) => {
      expect(readSayFile(value)).toBeUndefined();
    },
  );
  it('reads any JSON without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (phrases) => {
        readSayFile({ version: SAY_VERSION, phrases });
      }),
    );
  });
});

it('tells stressed syllables from others', () => {
  expect(stretchesOf('et *øy*-e-blik')).toEqual([
    { text: 'et ', stressed: false },
    { text: 'øy', stressed: true },
    { text: '-e-blik', stressed: false },
  ]);
});
