import { describe, expect, it } from 'vitest';
import { gramsOf } from './grams.ts';

describe('gramsOf', () => {
  it('marks beginning and end of each word', () => {
    expect([...gramsOf(['later'])]).toEqual(['^late', 'later', 'ater$']);
  });

  it('takes a short word as a whole', () => {
    expect([...gramsOf(['in', 'bag'])]).toEqual(['^in$', '^bag$']);
  });

  it('counts what words share once', () => {
    expect([...gramsOf(['later', 'later', 'latest'])]).toEqual(['^late', 'later', 'ater$', 'lates', 'atest', 'test$']);
  });
});
