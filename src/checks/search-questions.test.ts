import { expect, it } from 'vitest';
import { adviceOf } from './expect-finding.ts';
import { withSearch } from './search.fixture.ts';

const SHOUTING = 'search/en/shouting.txt';
const WEAPON = 'search/en/weapon.txt';
const told = (changes: Parameters<typeof withSearch>[0]): string[] =>
  adviceOf(withSearch(changes))
    .filter(({ message }) => message.includes('question'))
    .map(({ file, line, message }) => `${file}:${String(line)} ${message}`);

it('a question of a term is right, in every language that has it', () => {
  const question = '? he yells at me in front of all';
  expect(
    told({ [SHOUTING]: `loud voice\nyell\n${question}\n`, 'search/nb/shouting.txt': `yell\n${question}\n` }),
  ).toEqual([]);
});

it('a question of two terms is told at the second', () => {
  const question = '? He yells, or has a gun';
  const file = `yell\n${question.replace(',', '')}\n`;
  expect(told({ [SHOUTING]: file, [WEAPON]: `gun\n${question.replace(',', '').toLowerCase()}\n` })).toEqual([
    `${WEAPON}:2 “he yells or has a gun” is a question of the term “shouting” already.`,
  ]);
});

it('one that is as short as an expression is told', () => {
  expect(told({ [SHOUTING]: 'yell\n? he yells\n' })).toEqual([`${SHOUTING}:2 “he yells” is too short for a question.`]);
});

it('one that the site does not answer may be short, and is told where a term has it', () => {
  const outOfScope = 'search/en/out-of-scope.txt';
  expect(told({ [outOfScope]: 'cable\n? paint prices\n' })).toEqual([]);
  expect(
    told({ [SHOUTING]: 'yell\n? he yells at me again\n', [outOfScope]: 'cable\n? he yells at me again\n' }),
  ).toEqual([`${SHOUTING}:2 “he yells at me again” is a question of the term “out-of-scope” already.`]);
});
