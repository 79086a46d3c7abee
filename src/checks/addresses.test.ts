import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { RESERVED_SLUGS } from './addresses.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/safety/en.mdx';

describe('topic ids', () => {
  const named = (id: string) =>
    fixture(
      Object.fromEntries(
        ['topic.yaml', 'nb.mdx', 'ru.mdx', 'en.mdx'].flatMap((name) => [
          [
            `topics/${id}/${name}`,
            (fixture().get(`topics/safety/${name}`) ?? '')
              .replaceAll('safety-', `${id}-`)
              .replace('order: 10', 'order: 30'),
          ],
        ]),
      ),
    );

  it.each(['home', 'search'])('%s is an address of the site itself', (id) => {
    expectOnly(named(id), {
      severity: 'error',
      file: `topics/${id}/topic.yaml`,
      says: [`“${id}” is an address of the site`],
      fix: 'Rename its folder',
    });
  });

  it.each(['homes', 'search-for', 'embed', 'index'])('%s is free', (id) => {
    expect(findingsOf(named(id))).toEqual([]);
  });
});

describe('slugs', () => {
  it('two topics at one address are wrong', () => {
    const files = fixture({ [PAGE]: swap('slug: safety-en', 'slug: calm-en') });
    expectOnly(files, {
      severity: 'error',
      file: PAGE,
      at: 'slug:',
      says: ['“calm-en” is taken', 'topics/calm/en.mdx'],
      fix: 'Choose another slug',
    });
  });

  it('the same slug in another language is no clash', () => {
    expect(findingsOf(fixture({ [PAGE]: swap('slug: safety-en', 'slug: calm-nb') }))).toEqual([]);
  });

  it.each(RESERVED_SLUGS)('the address %s of the site itself is wrong', (slug) => {
    const files = fixture({ [PAGE]: swap('slug: safety-en', `slug: ${slug}`) });
    expectOnly(files, {
      severity: 'error',
      file: PAGE,
      at: 'slug:',
      says: [`“${slug}” is an address of the site`],
      fix: RESERVED_SLUGS.join(', '),
    });
  });

  it('every page of the site itself below a language is reserved', () => {
    const pages = join(import.meta.dirname, '..', 'pages', '[lang]');
    const names = readdirSync(pages, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return [entry.name];
      return entry.name.endsWith('.astro') && !/^(index|\[.*\])\./.test(entry.name)
        ? [entry.name.slice(0, -'.astro'.length)]
        : [];
    });
    expect(names.sort()).toEqual([...RESERVED_SLUGS].sort());
  });
});
