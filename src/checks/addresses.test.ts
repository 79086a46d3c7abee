import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { RESERVED_SLUGS } from './addresses.ts';
import { expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/safety/en.mdx';
const linked = (href: string) => fixture({ [PAGE]: swap('(#now)', `(${href})`) });
const placed = (component: string) => fixture({ [PAGE]: swap('Do not stay.', `Do not stay. ${component}`) });

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
});

describe('links', () => {
  it.each(['topic:calm', 'topic:calm#why', '#avoid', 'https://example.com/', 'mailto:a@example.com', 'tel:112'])(
    '%s is right',
    (href) => {
      expect(findingsOf(linked(href))).toEqual([]);
    },
  );

  it('a misspelt topic names the one that was meant', () => {
    expectOnly(linked('topic:clam'), {
      severity: 'error',
      file: PAGE,
      at: 'topic:clam',
      says: ['“clam”, which does not exist'],
      fix: 'Did you mean “topic:calm”?',
    });
  });

  it('a topic unlike any other is to be a folder of topics/', () => {
    expectOnly(linked('topic:weather-report'), {
      severity: 'error',
      file: PAGE,
      at: 'weather',
      says: ['“weather-report”'],
      fix: 'folder of topics/',
    });
  });

  it('a section that the other topic does not have is wrong', () => {
    expectOnly(linked('topic:calm#avoid'), {
      severity: 'error',
      file: PAGE,
      at: 'topic:calm',
      says: ['“calm” has no section “avoid”'],
      fix: 'now, why, say',
    });
  });

  it('a section that the page itself does not have is wrong', () => {
    expectOnly(linked('#why'), {
      severity: 'error',
      file: PAGE,
      at: '(#why)',
      says: ['no section “why”'],
      fix: 'now, avoid',
    });
  });

  it.each(['/en/calm/', '../calm', 'calm.mdx', 'http://example.com/'])('%s would be dead on another host', (href) => {
    expectOnly(linked(href), {
      severity: 'error',
      file: PAGE,
      at: href,
      says: [`“${href}” would be dead`],
      fix: 'topic:<id>',
    });
  });
});

describe('components', () => {
  it.each(['rings', 'call-minutes', 'answer-days', 'emergency-number'])('the setting %s is right', (id) => {
    expect(findingsOf(placed(`<Setting id="${id}" />`))).toEqual([]);
  });

  it('a component that the site does not have is wrong', () => {
    expectOnly(placed('<Video src="a.mp4" />'), {
      severity: 'error',
      file: PAGE,
      at: '<Video',
      says: ['<Video> is not a component'],
      fix: '<Setting',
    });
  });

  it('HTML is a component that the site does not have', () => {
    expectOnly(placed('<a href="/en/">home</a>'), {
      severity: 'error',
      file: PAGE,
      at: '<a href',
      says: ['<a> is not a component'],
      fix: 'plain Markdown',
    });
  });

  it('a setting that the site does not have is wrong', () => {
    expectOnly(placed('<Setting id="ring" />'), {
      severity: 'error',
      file: PAGE,
      at: 'id="ring"',
      says: ['“ring”, which is not a setting'],
      fix: 'rings, call-minutes, answer-days, emergency-number',
    });
  });

  it('a setting that is not named is wrong', () => {
    expectOnly(placed('<Setting />'), {
      severity: 'error',
      file: PAGE,
      at: '<Setting />',
      says: ['“”, which is not a setting'],
      fix: 'rings',
    });
  });
});

describe('code in a page', () => {
  it.each(['import x from "y"', '{1 + 1}', 'Text with {braces} in it.'])('%s is wrong', (code) => {
    const files = fixture({ 'topics/safety/en.mdx': (text) => `${text}\n\n${code}\n` });
    expectAmong(files, { severity: 'error', file: 'topics/safety/en.mdx', at: code, says: ['Code'], fix: 'Markdown' });
  });
});

describe('what Markdown could bring in besides text', () => {
  const inEnglish = (text: string) => fixture({ 'topics/safety/en.mdx': (page) => `${page}\n\n${text}\n` });

  it.each([
    ['![A smile](smile.png)', 'picture'],
    ['# Another title', '“#” heading'],
    ['<Setting id="rings" lang="xx" />', 'attribute “lang”'],
  ])('%s is wrong', (text, says) => {
    expectAmong(inEnglish(text), { severity: 'error', file: 'topics/safety/en.mdx', at: text, says: [says], fix: '' });
  });

  it('a dead link is found though its address stands at the end of the page', () => {
    expectAmong(inEnglish('See [there][t].\n\n[t]: topic:nowhere'), {
      severity: 'error',
      file: 'topics/safety/en.mdx',
      at: '[t]: topic',
      says: ['“nowhere”'],
      fix: 'topics/',
    });
  });
});
