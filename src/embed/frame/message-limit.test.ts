import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MessageLimit } from './message-limit.ts';

const takes = (limit: MessageLimit, times: number): boolean[] => Array.from({ length: times }, () => limit.take());

describe('MessageLimit', () => {
  it('allows so many messages, and then none', () => {
    expect(takes(new MessageLimit(2), 5)).toEqual([true, true, false, false, false]);
  });

  it('allows the full number again after a reset, however many were refused before', () => {
    const limit = new MessageLimit(2);
    takes(limit, 100);
    limit.reset();
    expect(takes(limit, 3)).toEqual([true, true, false]);
  });

  it('does not add up what was left', () => {
    const limit = new MessageLimit(2);
    limit.take();
    limit.reset();
    limit.reset();
    expect(takes(limit, 3)).toEqual([true, true, false]);
  });

  it('never allows more than its number between two resets', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.array(fc.nat({ max: 20 }), { maxLength: 10 }), (most, rounds) => {
        const limit = new MessageLimit(most);
        expect(
          rounds.map((times) => {
            const allowed = takes(limit, times).filter(Boolean).length;
            limit.reset();
            return allowed;
          }),
        ).toEqual(rounds.map((times) => Math.min(times, most)));
      }),
    );
  });
});
