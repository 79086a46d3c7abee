/** What a query of one word does without: it comes with the second, as one script. */
export { associate } from './association.ts';
export { readPatterns } from './patterns.ts';
