import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudo } from './pseudo.ts';

describe('pseudo', () => {
  it('accents letters, and puts brackets around them', () => {
    expect(pseudo('Search')).toBe('⟦Séárçh~~⟧');
  });

  it('leaves variables as they are', () => {
    expect(pseudo('{{count}} of {{total}} done')).toMatch(/^⟦\{\{count\}\} óf \{\{total\}\} dóñé~+⟧$/);
  });

  it('makes every text at least a third longer, and keeps its beginning and end to be seen', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const long = pseudo(text);
        expect(long.length).toBeGreaterThanOrEqual((text.length * 4) / 3);
        expect(long.startsWith('⟦') && long.endsWith('⟧')).toBe(true);
      }),
    );
  });
});
