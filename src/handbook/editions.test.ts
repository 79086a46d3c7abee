import { describe, expect, it } from 'vitest';
import { EditionError, editionOfFile, fileOf, readEditions } from './editions.ts';

const LANGUAGES = ['nb', 'th', 'en'];

describe('readEditions', () => {
  it('reads languages and pairs', () => {
    expect(readEditions(['th', 'th+nb'], LANGUAGES)).toEqual([
      { lang: 'th', beside: undefined },
      { lang: 'th', beside: 'nb' },
    ]);
  });
  it.each([[[]], [['xx']], [['th+xx']], [['th+th']], [['th+nb+en']], [['']]])('refuses %j with an example', (names) => {
    expect(() => readEditions(names, LANGUAGES)).toThrow(EditionError);
    expect(() => readEditions(names, LANGUAGES)).toThrow(/nb/);
  });
});

it('knows its files again', () => {
  const edition = { lang: 'th', beside: 'nb' };
  expect(fileOf('shift-card', edition)).toBe('shift-card-th+nb.pdf');
  expect(editionOfFile('shift-card-th+nb.pdf', LANGUAGES)).toEqual({ form: 'shift-card', edition });
  expect(editionOfFile('shift-card-xx.pdf', LANGUAGES)).toBeUndefined();
  expect(editionOfFile('notes.pdf', LANGUAGES)).toBeUndefined();
});
