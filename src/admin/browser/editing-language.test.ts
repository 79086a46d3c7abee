import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { editingLanguage } from './editing-language.ts';

const KNOWN = ['nb', 'th', 'en'];
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser with an address, a storage and languages of its own. */
function browser(search: string, stored: string | null, languages: readonly string[] = []): void {
  vi.stubGlobal('location', { search });
  vi.stubGlobal('localStorage', { getItem: () => stored });
  vi.stubGlobal('navigator', { languages });
}

it.each([
  ['?lang=th', '{"locale":"nb"}', ['en'], 'th'],
  ['?lang=xx', '{"locale":"nb"}', ['en'], 'nb'],
  ['', null, ['no'], 'nb'],
  ['', '[', ['fr'], 'en'],
])('of the address %j and the storage %j, for a browser in %j, is %s', (search, stored, languages, lang) => {
  browser(search, stored, languages);
  expect(editingLanguage(KNOWN)).toBe(lang);
});

it('is one of the known languages whatever address, storage and browser say', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom('?lang=th', '{"locale":["th"]}', 'null'),
  );
  fc.assert(
    fc.property(text, fc.option(text), fc.array(text), (search, stored, languages) => {
      browser(search, stored, languages);
      expect(KNOWN).toContain(editingLanguage(KNOWN));
    }),
    { numRuns: 500 },
  );
});
