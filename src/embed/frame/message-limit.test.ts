import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageLimit } from './message-limit.ts';

const spent = (budget: MessageLimit, times: number): boolean[] => Array.from({ length: times }, () => budget.take());

describe('Budget', () => {
  it('is spent after so many times, and stays spent', () => {
    expect(spent(new MessageLimit(2), 5)).toEqual([true, true, false, false, false]);
  });

  it('is full again once refilled, however often it was asked in vain', () => {
    const budget = new MessageLimit(2);
    spent(budget, 100);
    budget.reset();
    expect(spent(budget, 3)).toEqual([true, true, false]);
  });

  it('does not save up what was left', () => {
    const budget = new MessageLimit(2);
    budget.take();
    budget.reset();
    budget.reset();
    expect(spent(budget, 3)).toEqual([true, true, false]);
  });

  it('never gives more between two refills than it holds', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.array(fc.nat({ max: 20 }), { maxLength: 10 }), (most, asked) => {
        const budget = new MessageLimit(most);
        expect(
          asked.map((times) => {
            const given = spent(budget, times).filter(Boolean).length;
            budget.reset();
            return given;
          }),
        ).toEqual(asked.map((times) => Math.min(times, most)));
      }),
    );
  });
});
