import { expect, it } from 'vitest';
import { prefetchAtOnce, prefetchOnIntent } from './prefetch.ts';

it.each([
  ['/', '/*'],
  ['/kb/', '/kb/*'],
])('under %s only addresses like %s are fetched when somebody points at their link', (base, pattern) => {
  expect(prefetchOnIntent(base).prefetch).toEqual([{ where: { href_matches: pattern }, eagerness: 'moderate' }]);
});

it('no rule can end the element that it stands in', () => {
  for (const rules of [prefetchOnIntent('/a%3C/'), prefetchAtOnce(['/nb/now/shouting/'])])
    expect(JSON.stringify(rules)).not.toContain('<');
});
