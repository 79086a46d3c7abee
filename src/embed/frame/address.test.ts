import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../test-support/cpu-time.ts';
import { anchorOf, nextAddress, secretOf } from './address.ts';

const SITE = 'https://kb.example/kb/embed/';
const secret = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
const anchor = fc.constantFrom('', 'now', 'why-2', 'avoid');

describe('secretOf', () => {
  it.each([
    ['#?secret=abc123XYZ', 'abc123XYZ'],
    ['#now?secret=abc', 'abc'],
    ['#?secret=abc#?secret=def', 'def'],
    ['#?secret=abc?secret=def', 'def'],
    ['#?a=1&secret=abc', 'abc'],
    ['#?secret=abc&ticks=1_x', 'abc'],
    ['#?secret=abc<b>', 'abc'],
  ])('in %j is %s', (hash, expected) => {
    expect(secretOf(hash)).toBe(expected);
  });

  it.each(['', '#', '#now', '#secret=abc', '#?secret=', '#?secret', '#?Secret=abc', '#?nosecret=abc', '#?secret=%3Cb'])(
    'in %j is none',
    (hash) => {
      expect(secretOf(hash)).toBeUndefined();
    },
  );

  it('is the last secret of the hash, and has only letters and digits', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(secret, { minLength: 1, maxLength: 3 }), (start, all) => {
        expect(secretOf(`#${start}${all.map((value) => `?secret=${value}`).join('')}`)).toBe(all.at(-1));
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'binary' }).map((text) => `#?secret=${text}`),
        ),
        (hash) => {
          expect(secretOf(hash) ?? 'a').toMatch(/^[A-Za-z0-9]+$/);
        },
      ),
    );
  });
});

describe('anchorOf', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#now', 'now'],
    ['#now?secret=abc', 'now'],
    ['#?secret=abc', ''],
    ['#?secret=abc#?secret=abc', ''],
    ['#now?a?b', 'now'],
    ['#%E0%B8%81', 'ก'],
    ['#ก', 'ก'],
    ['#a%3Fb', 'a?b'],
  ])('of %j is %j', (hash, expected) => {
    expect(anchorOf(hash)).toBe(expected);
  });

  it.each(['%', '%E0%A4', 'a%zz', '100%'])('is taken as it stands where a percent sign is broken: #%s', (text) => {
    expect(anchorOf(`#${text}`)).toBe(text);
    expect(anchorOf(`#${text}?secret=abc`)).toBe(text);
  });

  it('never throws, and reads any id of an element back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), secret, (id, value) => {
        expect(anchorOf(`#${encodeURIComponent(id)}`)).toBe(id);
        expect(anchorOf(`#${encodeURIComponent(id)}?secret=${value}`)).toBe(id);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(anchorOf(text)).toBeTypeOf('string');
      }),
    );
  });
});

describe('nextAddress', () => {
  it.each([
    ['en/calm/', '', '', 'en/calm/?from=frame'],
    ['en/calm/#why', '', '', 'en/calm/?from=frame#why'],
    ['en/calm/', '?theme=dark', '', 'en/calm/?theme=dark&from=frame'],
    ['en/calm/', '?show=phrases&theme=dark&from=frame', '#now', 'en/calm/?theme=dark&from=frame'],
    ['en/calm/', '', '#?secret=abc', 'en/calm/?from=frame#?secret=abc'],
    ['en/calm/#why', '?theme=light', '#now?secret=abc#?secret=def', 'en/calm/?theme=light&from=frame#why?secret=def'],
    ['en/search/?q=a%26b', '', '', 'en/search/?q=a%26b&from=frame'],
    ['en/calm/?from=frame&theme=light', '?theme=dark', '', 'en/calm/?from=frame&theme=dark'],
  ])('to %s from %j and %j is %s', (href, search, hash, expected) => {
    expect(nextAddress(SITE + href, { search, hash })).toBe(SITE + expected);
  });

  it('carries theme and secret from page to page, and leads to the anchor of the link', () => {
    const page = fc.tuple(fc.constantFrom('en/', 'th/calm/', 'nb/search/'), anchor);
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
        fc.option(secret, { nil: undefined }),
        fc.array(page, { minLength: 1, maxLength: 4 }),
        (theme, value, pages) => {
          const start = new URL(SITE);
          if (theme !== undefined) start.searchParams.set('theme', theme);
          if (value !== undefined) start.hash = `?secret=${value}`;
          const end = pages.reduce(
            (here, [path, place]) => new URL(nextAddress(`${SITE}${path}${place === '' ? '' : `#${place}`}`, here)),
            start,
          );
          const [path, place] = pages.at(-1) ?? ['', ''];
          expect(end.origin + end.pathname).toBe(SITE + path);
          expect([...end.searchParams]).toEqual([
            ...(theme === undefined ? [] : [['theme', theme]]),
            ['from', 'frame'],
          ]);
          expect([anchorOf(end.hash), secretOf(end.hash)]).toEqual([place, value]);
          expect(end.hash.match(/secret/g)?.length ?? 0).toBe(value === undefined ? 0 : 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('an address of 200,000 parts', () => {
  it.each(['?secret=a1', '&secret=', '?', '#', 'secret=', '%E0%B8%81', '%', 'now'])(
    'of %j is read in linear time',
    (part) => {
      const hash = `#${part.repeat(200_000)}`;
      let secret: string | undefined;
      const read = (): void => {
        secret = secretOf(hash);
        anchorOf(hash);
      };
      expect(cpuTime(read)).toBeLessThan(500);
      expect(secret).toBe(part === '?secret=a1' ? 'a1' : undefined);
    },
  );
});
