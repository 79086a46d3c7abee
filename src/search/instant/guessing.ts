import type * as guess from './guess.ts';

/** What guess.ts has, which comes with the first unknown word. */
export type Guessing = Pick<typeof guess, 'candidates' | 'guess'>;
