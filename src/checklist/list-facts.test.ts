import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindsText, readKinds } from './list-facts.ts';

it('kinds and titles of lists survive a page', () => {
  const name = fc.constantFrom('empathy', 'honesty', 'self-care', 'others-safety');
  fc.assert(
    fc.property(fc.array(fc.record({ kind: name, title: name }), { maxLength: 5 }), (lists) => {
      expect(readKinds(kindsText(lists))).toEqual(lists);
    }),
  );
});

it('a title is named where it is not the kind', () => {
  expect(
    kindsText([
      { kind: 'empathy', title: 'others-safety' },
      { kind: 'honesty', title: 'honesty' },
    ]),
  ).toBe('empathy/others-safety honesty');
});
