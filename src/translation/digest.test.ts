import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';

describe('the version of a text', () => {
  it.each([
    ['line ends of Windows', '1. Breathe.\n2. Wait.', '1. Breathe.\r\n2. Wait.'],
    ['a byte order mark', 'Breathe.', '\uFEFFBreathe.'],
    ['white space', 'Breathe  out.\n\n\nWait.', 'Breathe out.\nWait. '],
    ['letters in parts', 'på', 'pa\u030A'],
    ['a comment', 'Breathe. {/* en: Breathe out. */} Wait.', 'Breathe. Wait.'],
  ])('does not change with %s', (_, one, other) => {
    expect(digest(one)).toBe(digest(other));
  });

  it.each([
    ['a word', 'Breathe out.', 'Breathe in.'],
    ['a full stop', 'Breathe out.', 'Breathe out'],
    ['a capital', 'Stop.', 'stop.'],
    ['the target of a link', '[a](topic:calm)', '[a](topic:safety)'],
    ['a tone mark', 'ใกล', 'ใกล้'],
  ])('changes with %s', (_, one, other) => {
    expect(digest(one)).not.toBe(digest(other));
  });

  it('is ten hexadecimal digits, the same for any white space between the same words', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/\s|[\uFEFF{}*]/.test(text));
    const space = fc.constantFrom(' ', '\n', '\r\n', '\t', '\n\n  ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space, space), { minLength: 1 }), (words) => {
        const one = digest(words.map(([text, before]) => before + text).join(''));
        expect(one).toMatch(/^[0-9a-f]{10}$/);
        expect(digest(words.map(([text, , before]) => before + text).join(''))).toBe(one);
      }),
    );
  });
});
