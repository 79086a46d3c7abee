import { describe, expect, it } from 'vitest';
import { swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';
import { TERMS, withSearch } from './search.fixture.ts';

const WORDS = 'search/en/weapon.txt';

describe('an exclusion', () => {
  it.each([
    ['the very expression', '! knife'],
    ['another form of it', '! knifes'],
    ['one that leaves only a short word of it', '! has knife'],
  ])('of a term about danger is not %s', (_, line) => {
    expectOnly(withSearch({ [WORDS]: `gun\nhas a knife\nknife\n${line}\n` }), {
      severity: 'error',
      file: WORDS,
      at: line,
      says: [`“!${line.slice(2)}” stands in “`, 'knife”, which people in danger type', 'the term “weapon”'],
      fix: '“!toy gun” for “!gun”',
    });
  });

  it('of another term that leads to the same topic is not one either', () => {
    const files = withSearch({
      [TERMS]: swap('  topics:\n    - calm\n', '  topics:\n    - calm\n    - safety\n'),
      'search/en/shouting.txt': 'loud voice\nyell\n! gun\n',
    });
    expectOnly(files, {
      severity: 'error',
      file: 'search/en/shouting.txt',
      at: '! gun',
      says: ['“!gun” stands in “gun”'],
      fix: 'remove it',
    });
  });

  it('in a script without spaces is compared letter by letter', () => {
    expectOnly(withSearch({ [WORDS]: 'มีด\nมีปืน\n! ปืน\n' }), {
      severity: 'error',
      file: WORDS,
      at: '! ปืน',
      says: ['“!ปืน” stands in “มีปืน”'],
      fix: 'harmless',
    });
    expect(findingsOf(withSearch({ [WORDS]: 'มีด\nมีปืน\n! ปืนของเล่น\n! sale\n' }))).toEqual([]);
  });

  it.each(['! toy gun', '! knife sale', '! knife for the bread'])('may say more: %s', (line) => {
    expect(findingsOf(withSearch({ [WORDS]: `gun\nknife\n${line}\n` }))).toEqual([]);
  });

  it('may stand in an expression that says more', () => {
    expect(findingsOf(withSearch({ [WORDS]: 'gun\nthreatens with bread knife\n! bread knife\n' }))).toEqual([]);
  });

  it('of a term that leads elsewhere holds nothing back', () => {
    expect(findingsOf(withSearch({ 'search/en/lists.txt': 'tick off\n! gun\n' }))).toEqual([]);
  });
});
