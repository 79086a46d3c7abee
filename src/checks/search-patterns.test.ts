import { describe, expect, it } from 'vitest';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';
import { TERMS, withSearch } from './search.fixture.ts';

const WORDS = 'search/en/weapon.txt';
const SET = 'search/en/sets/object.txt';
const RIGHT = { [WORDS]: 'gun\nknife\nswings <object>\n', [SET]: 'chair\nhammer\n' };

describe('an expression with a set', () => {
  it('is right in a term about danger, with a set of the language', () => {
    expect(findingsOf(withSearch(RIGHT))).toEqual([]);
  });

  it('names a set that the language has', () => {
    expectOnly(withSearch({ ...RIGHT, [WORDS]: 'gun\nholds <object>\nswings <objct>\n' }), {
      severity: 'error',
      file: WORDS,
      at: '<objct>',
      says: ['“swings <objct>” names the set “objct”, which en does not have'],
      fix: 'Did you mean “<object>”?',
    });
    expectOnly(withSearch({ [WORDS]: 'gun\nswings <tool>\n' }), {
      severity: 'error',
      file: WORDS,
      at: '<tool>',
      says: ['which en does not have'],
      fix: 'Add search/en/sets/tool.txt: one word a line',
    });
  });

  it('is more than the set', () => {
    expectOnly(withSearch({ ...RIGHT, [WORDS]: 'gun\n<object>\n' }), {
      severity: 'error',
      file: WORDS,
      at: '<object>',
      says: ['“<object>” is a set alone'],
      fix: 'swings <object>',
    });
  });

  it('is one of a term about danger', () => {
    expectOnly(withSearch({ ...RIGHT, 'search/en/shouting.txt': 'yell\nyells at <object>\n' }), {
      severity: 'error',
      file: 'search/en/shouting.txt',
      at: '<object>',
      says: ['the term “shouting” is not about danger'],
      fix: `add “danger: true” to “shouting” in ${TERMS}`,
    });
  });

  it('has the name of the set between < and >', () => {
    expectOnly(withSearch({ ...RIGHT, [WORDS]: 'gun\nswings <object>\nswings <Object\n' }), {
      severity: 'error',
      file: WORDS,
      at: 'swings <Object',
      says: ['“swings <Object” is not an expression'],
      fix: 'between < and >, for example: swings <object>',
    });
  });
});

describe('a set', () => {
  it('has each word once', () => {
    expectOnly(withSearch({ ...RIGHT, [SET]: 'chair\nhammer\nChair\n' }), {
      severity: 'error',
      file: SET,
      at: 'Chair',
      says: ['“Chair” stands in the set already, on line 1'],
      fix: 'Remove one',
    });
  });

  it('has words alone', () => {
    expectOnly(withSearch({ ...RIGHT, [SET]: 'chair\n! toy hammer\n' }), {
      severity: 'error',
      file: SET,
      at: '! toy hammer',
      says: ['“toy hammer” is no word of a set'],
      fix: 'without “<”, “!” and “?”',
    });
  });

  it('is not empty', () => {
    expectOnly(withSearch({ ...RIGHT, [SET]: '# none yet\n' }), {
      severity: 'error',
      file: SET,
      says: ['no words'],
      fix: 'Add some',
    });
  });

  it('that nobody names is told', () => {
    const told = adviceOf(withSearch({ ...RIGHT, [WORDS]: 'gun\n' })).filter(({ file }) => file === SET);
    expect(told.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'No expression names the set “object”, so that nobody finds anything by its words.',
        'Name it in a term about danger, as in “swings <object>”, or remove the file.',
      ],
    ]);
  });
});
