import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/safety/en.mdx';
const linked = (href: string) => fixture({ [PAGE]: swap('(#now)', `(${href})`) });

describe('links', () => {
  it.each([
    'topic:calm',
    'topic:calm#why',
    '#avoid',
    '#checklists',
    'https://example.com/',
    'mailto:a@example.com',
    'tel:112',
  ])('%s is right', (href) => {
    expect(findingsOf(linked(href))).toEqual([]);
  });

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

  it('an address without encryption is wrong', () => {
    expectOnly(linked('http://example.com/'), {
      severity: 'error',
      file: PAGE,
      at: 'http://example.com/',
      says: ['without encryption'],
      fix: '[words](https://example.com/)',
    });
  });

  it.each(['/en/calm/', '../calm', 'calm.mdx'])('%s would be dead on another host', (href) => {
    expectOnly(linked(href), {
      severity: 'error',
      file: PAGE,
      at: href,
      says: [`“${href}” would be dead`],
      fix: 'topic:<id>',
    });
  });

  it('a dead link is found though its address stands at the end of the page', () => {
    const files = fixture({ [PAGE]: (text) => `${text}\nSee [there][t].\n\n[t]: topic:nowhere\n` });
    expectOnly(files, { severity: 'error', file: PAGE, at: '[t]: topic', says: ['“nowhere”'], fix: 'topics/' });
  });
});

describe('words of the glossary', () => {
  const search = {
    'search/terms.yaml': 'anger: { topics: [calm, safety], points: [nb-01, nb-02, ru-01] }\nrest: { topics: [calm] }\n',
    ...Object.fromEntries(
      ['nb', 'ru', 'en'].flatMap((lang) => [
        [`search/${lang}/anger.txt`, 'fury\n'],
        [`search/${lang}/rest.txt`, 'nap\n'],
      ]),
    ),
  };
  const words = Object.fromEntries(
    ['nb', 'ru', 'en'].map((lang) => [`glossary/${lang}.yaml`, 'anger: { name: Anger, definition: A feeling. }\n']),
  );
  const marked = (from: string, to: string) => fixture({ [PAGE]: swap(from, to), ...search, ...words });

  it('may be marked where the glossary has them', () => {
    expect(findingsOf(marked('Do not stay', '[Do not](term:anger) stay'))).toEqual([]);
  });

  it('a misspelt term names the one that was meant', () => {
    expectOnly(marked('Do not stay', '[Do not](term:angr) stay'), {
      severity: 'error',
      file: PAGE,
      at: 'term:angr',
      says: ['“angr” is not a term'],
      fix: 'Did you mean “term:anger”?',
    });
  });

  it('are none that search knows and the glossary does not explain', () => {
    expectOnly(marked('Do not stay', '[Do not](term:rest) stay'), {
      severity: 'error',
      file: PAGE,
      at: 'term:rest',
      says: ['“rest” is not a term of the glossary'],
      fix: 'Name a term of the glossary',
    });
  });

  it('are not explained in the steps', () => {
    expectOnly(marked('2. Call', '2. [Call](term:anger)'), {
      severity: 'error',
      file: PAGE,
      at: '2. [Call]',
      says: ['A word of the steps is explained'],
      fix: 'plainly',
    });
  });
});
