import { describe, expect, it } from 'vitest';
import { swap } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';
import { withSearch } from './search.fixture.ts';
import { measuredQueries } from './search-words.ts';

const WORDS = 'search/en/weapon.txt';
const AWAY = 'search/en/out-of-scope.txt';
const withWords = (text: string, file = WORDS) => withSearch({ [file]: text });

describe('an expression', () => {
  it.each(['YELL', 'Loud Voice', 'shouting (EN)'])(
    'of two terms is wrong, on the line of the second, in whatever letters: %s',
    (word) => {
      expectOnly(withWords(`gun\n${word}\nknife\n`), {
        severity: 'error',
        file: WORDS,
        at: word,
        says: [`“${word}” is a word of the term “shouting” already`],
        fix: 'one term',
      });
    },
  );

  it('of two terms in different languages is right', () => {
    expect(findingsOf(withWords('loud voice\nyell\n'.replace('yell', 'knife'), 'search/nb/weapon.txt'))).toHaveLength(
      1,
    );
    const swapped = withSearch({
      'search/nb/weapon.txt': 'loud voice\nyell\n',
      'search/nb/shouting.txt': 'gun\nknife\n',
    });
    expect(findingsOf(swapped)).toEqual([]);
  });

  it('may be the name that the glossary has for its own term', () => {
    expect(findingsOf(withWords('gun\nknife\nweapon (en)\n'))).toEqual([]);
  });

  it('may be an exclusion of any term', () => {
    expect(findingsOf(withSearch({ 'search/en/shouting.txt': swap('yell for joy', 'knife') }))).toEqual([]);
  });
});

describe('an out-of-scope word', () => {
  it.each(['knife', 'YELL', 'tick'])('is one that no term has: %s', (word) => {
    const files = withSearch({ [AWAY]: `cable\n${word}\n`, 'search/en/lists.txt': 'tick\n' });
    expectOnly(files, {
      severity: 'error',
      file: AWAY,
      at: word,
      says: [`“${word}” is a word of the term`],
      fix: 'Remove it from one of the two',
    });
  });

  it('is not the name of a term in the glossary', () => {
    const files = withSearch({ [AWAY]: 'sword\n', 'glossary/en.yaml': swap('Weapon (en)', 'Sword') });
    expectOnly(files, { severity: 'error', file: AWAY, at: 'sword', says: ['of the term “weapon”'], fix: 'Remove it' });
  });

  it('may be part of an expression of a term', () => {
    expect(findingsOf(withWords('cable\nloud\n', AWAY))).toEqual([]);
  });

  it('is a single one', () => {
    expectOnly(withWords('cable\nparking permit\n', AWAY), {
      severity: 'error',
      file: AWAY,
      at: 'parking',
      says: ['“parking permit” is of several words'],
      fix: 'Name the one that tells most',
    });
  });

  it('stands there once', () => {
    expectOnly(withWords('cable\nprinter\nCable\n', AWAY), {
      severity: 'error',
      file: AWAY,
      at: 'Cable',
      says: ['“Cable” stands above already'],
      fix: 'Remove one',
    });
  });
});

describe('a list of words is advised', () => {
  /** Advice on words files: line, message and fix. */
  const adviceOn = (text: string, file = WORDS): string[] =>
    adviceOf(withWords(text, file))
      .filter((finding) => finding.file === file)
      .map(({ line, message, fix }) => `${String(line)} ${message} ${fix}`);

  it('of nothing where it is short, sorted, and says everything once', () => {
    expect(adviceOn('gun\nhe has a knife\nknife\n')).toEqual([]);
  });

  it.each(['knifes', 'Knife', 'KNIFES'])('of an expression that a shorter form finds: %s', (word) => {
    const lines = ['gun', 'knife', word].sort();
    expect(adviceOn(`${lines.join('\n')}\n`)).toEqual([
      `${String(lines.indexOf(word === 'Knife' ? 'knife' : word) + 1)} “${word === 'Knife' ? 'knife' : word}” is found by “${word === 'Knife' ? 'Knife' : 'knife'}” already. Remove it.`,
    ]);
  });

  it('of no other form in a language whose endings it does not know', () => {
    expect(adviceOn('мечом\nмечу\n', 'search/ru/weapon.txt').length).toBe(1);
    expect(adviceOn('knifed\nknifes\n').length).toBe(1);
    expect(adviceOn('knifex\nknifez\n')).toEqual([]);
  });

  it('of an expression of more than four words', () => {
    expect(adviceOn('he has a big knife\nhe has a gun\n')).toEqual([
      '1 “he has a big knife” is of more than 4 words. Keep the words that tell most: search needs them all for a full match.',
    ]);
  });

  it('of the first line that does not stand in its place', () => {
    expect(adviceOn('knife\ngun\nbomb\n')).toEqual([
      '2 “gun” stands after “knife”. Sort the lines: npm run check -- --sort',
    ]);
  });

  it('of nothing about out-of-scope words', () => {
    expect(adviceOn('printer\ncables\ncable\n', AWAY).filter((line) => line.includes('found by'))).toEqual([]);
  });
});

describe('queries that search is measured by', () => {
  const told = (words: string, queries: readonly string[]): string[] =>
    [...measuredQueries(readContent(withWords(words)), (lang) => (lang === 'en' ? queries : []))].map(
      ({ severity, file, line, message }) => `${severity} ${file}:${String(line)} ${message}`,
    );

  it('are no expressions, in whatever letters', () => {
    expect(told('gun\nHe has a knife\n', ['he has a KNIFE', 'help'])).toEqual([
      `advice ${WORDS}:2 “He has a knife” is a query that search is measured by.`,
    ]);
  });

  it('of one or two words may be, and so may parts of them', () => {
    expect(told('big knife\ngun\nhas a knife\n', ['gun', 'big knife', 'he has a knife'])).toEqual([]);
  });

  it('are those of the same language', () => {
    const content = readContent(withWords('he has a knife\n'));
    expect([...measuredQueries(content, (lang) => (lang === 'nb' ? ['he has a knife'] : []))]).toEqual([]);
  });
});
