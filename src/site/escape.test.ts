import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup } from './escape.ts';

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };
/** Decodes the entities, as a browser does. */
const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|quot|lt|gt);/g, (entity) => CHARACTERS[entity] ?? '');
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('&', '"', '<', '>', 'amp;', '&lt;', '&#34;', ' '),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

describe('escapeMarkup', () => {
  it.each([
    ['Keep calm', 'Keep calm'],
    ['a "b" <c> & d', 'a &quot;b&quot; &lt;c&gt; &amp; d'],
    ['&lt;', '&amp;lt;'],
    ['?a=1&b=2&b=3', '?a=1&amp;b=2&amp;b=3'],
    ['ลูกค้า – “ja”', 'ลูกค้า – “ja”'],
  ])('makes %j into %j', (from, to) => {
    expect(escapeMarkup(from)).toBe(to);
  });

  it('leaves no character that ends an attribute or begins a tag', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(escapeMarkup(some)).not.toMatch(/["<>]|&(?!(amp|quot|lt|gt);)/);
      }),
      { numRuns: 300 },
    );
  });

  it('is decoded to the original text', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(unescaped(escapeMarkup(some))).toBe(some);
      }),
      { numRuns: 300 },
    );
  });
});
