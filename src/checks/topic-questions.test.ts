import { expect, it } from 'vitest';
import { adviceOf } from './expect-finding.ts';
import { withSearch } from './search.fixture.ts';

const questions = (count: number): string =>
  Array.from({ length: count }, (_, at) => `? he yells at me in shop ${String(at)}\n`).join('');
const told = (changes: Parameters<typeof withSearch>[0]): string[] =>
  adviceOf(withSearch(changes))
    .filter(({ message }) => message.includes('questions in'))
    .map(({ file, message, fix }) => `${file} ${message} ${fix}`);

it('a topic with few questions is told, in the language in which others have more', () => {
  expect(
    told({ 'search/en/shouting.txt': `yell\n${questions(15)}`, 'search/en/weapon.txt': `gun\n${questions(0)}` }),
  ).toEqual([
    expect.stringMatching(
      /^search\/terms\.yaml The topic “safety” has 0 questions in en, others have more.*search\/en\/queries-safety\.txt/,
    ),
  ]);
});

it('nothing is told of a language in which no topic has many, nor of topics that all have', () => {
  expect(told({ 'search/en/shouting.txt': `yell\n${questions(14)}` })).toEqual([]);
  expect(
    told({
      'search/en/shouting.txt': `yell\n${questions(15)}`,
      'search/en/weapon.txt': `gun\n${questions(15).replaceAll('yells', 'shoots')}`,
    }),
  ).toEqual([]);
});
