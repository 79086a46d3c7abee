import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TESTED } from './tested.ts';

const spec = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../e2e/${file}`, import.meta.url)), 'utf8');
const claims = TESTED.flatMap(({ part, by }) => by.map(([file, test]) => ({ part, file, test })));

describe('what the statement says is tested', () => {
  it.each(claims)('$part: $file has the test “$test”', ({ file, test }) => {
    expect(spec(file), 'a test has gone or has another name: mend tested.ts, and what the statement says').toContain(
      test,
    );
  });

  it('names a test for each part', () => {
    expect(TESTED.filter(({ by }) => by.length === 0)).toEqual([]);
  });
});
