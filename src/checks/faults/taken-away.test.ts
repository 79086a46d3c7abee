import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../../authoring/fixture.ts';
import { TERMS, withSearch } from '../search.fixture.ts';
import { findingsOf } from '../expect-finding.ts';

const without = (files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> =>
  new Map([...files].filter(([file]) => !file.startsWith(folder)));

describe('what was taken away is told once, with all that is to be removed', () => {
  it('a topic', () => {
    const files = without(
      withSearch({ 'sources/register.yaml': swap('nb-02: {}', 'nb-02: { set-aside: outside }') }),
      'topics/safety/',
    );
    expect(findingsOf(files)).toEqual([
      {
        severity: 'error',
        file: 'topics/calm/topic.yaml',
        line: 13,
        message: 'The topic “safety” does not exist, and 5 places name it.',
        fix: 'If it was taken away, remove it from related in content/topics/calm/topic.yaml:13; it from the term “weapon” in content/search/terms.yaml:7; the link to it in content/topics/calm/en.mdx:27, content/topics/calm/nb.mdx:27, content/topics/calm/ru.mdx:27. If it only has another name now, write that one there.',
      },
    ]);
  });

  it('a topic that a term led to alone', () => {
    const files = without(
      withSearch({
        'sources/register.yaml': swap('nb-02: {}', 'nb-02: { set-aside: outside }'),
        [TERMS]: swap('    - safety\n    - calm\n', '    - safety\n'),
      }),
      'topics/safety/',
    );
    expect(findingsOf(files).map(({ fix }) => fix)).toEqual([
      expect.stringContaining(
        'the term “weapon”, with search/*/weapon.txt and its entries in glossary/, in content/search/terms.yaml:7;',
      ),
    ]);
  });

  it('a language, with its dictionary', () => {
    const files = withSearch({
      'interface/ru.json': null,
      'site.yaml': (text) =>
        text
          .replace('  - { code: ru, name: Русский, fallback: [en] }\n', '')
          .replace('name: English, fallback: [nb]', 'name: English, fallback: [nb, ru]'),
    });
    expect(findingsOf(files)).toEqual([
      {
        severity: 'error',
        file: 'site.yaml',
        line: 4,
        message: '“ru” is not a language of this site, and 14 places are in it.',
        fix: 'If the language was taken away, remove content/topics/*/ru.mdx (2 files); content/sources/ru.yaml; content/glossary/ru.yaml; content/search/ru/*.txt (4 files); it from fallback in content/site.yaml:6; “ru” from owners in content/site.yaml:8; the line “ru:” in content/phrases/*.yaml (4 places). If it is to stay, add it to languages: - { code: ru, name: … }',
      },
    ]);
  });

  it('a phrase', () => {
    const files = fixture({
      'phrases/come-now.yaml': null,
      'topics/calm/topic.yaml': swap('[slow-down]', '[slow-down, come-now]'),
    });
    expect(findingsOf(files).map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The phrase “come-now” does not exist, and 2 places name it.',
        'If it was taken away, remove it from phrases in content/topics/calm/topic.yaml:8, content/topics/safety/topic.yaml:7. If it only has another name now, write that one there.',
      ],
    ]);
  });

  it('a term', () => {
    const files = withSearch({ [TERMS]: swap('weapon:', 'armament:') });
    const told = findingsOf(files).filter(({ severity }) => severity === 'error');
    expect(told.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The term “weapon” does not exist, and 6 places name it.',
        'If it was taken away, remove content/search/en/weapon.txt; content/search/nb/weapon.txt; content/search/ru/weapon.txt; the entry “weapon:” in content/glossary/en.yaml:4, content/glossary/nb.yaml:4, content/glossary/ru.yaml:4. If it only has another name now, write that one there.',
      ],
    ]);
  });

  it('a source point', () => {
    const files = fixture({ 'sources/register.yaml': swap('  nb-03: { set-aside: later }\n', '') });
    expect(findingsOf(files).map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The source point “nb-03” does not exist, and 3 places name it.',
        'If it was taken away, remove the line “nb-03:” in content/sources/nb.yaml:7, content/sources/ru.yaml:7, content/sources/en.yaml:7. If it only has another name now, write that one there.',
      ],
    ]);
  });

  it('source points that nothing rests on any more', () => {
    const files = fixture({ 'topics/calm/topic.yaml': swap('sources: [nb-01, ru-01]', 'sources: []') });
    expect(findingsOf(files).map(({ message, fix }) => [message, fix])).toEqual([
      [
        'No topic rests on the source points nb-01, ru-01, and no reason sets them aside.',
        'Cite each under sources in a topic.yaml, or set it aside: “nb-01: { set-aside: later }” (later, contested or outside).',
      ],
    ]);
  });

  it('a name that is misspelt in several places is guessed once', () => {
    const misspelt = swap('topic:safety#avoid', 'topic:safty#avoid');
    const files = fixture({ 'topics/calm/en.mdx': misspelt, 'topics/calm/nb.mdx': misspelt });
    expect(findingsOf(files).map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The topic “safty” does not exist, and 2 places name it.',
        'Did you mean “safety”? Then write that one there. If it was taken away, remove the link to it in content/topics/calm/en.mdx:27, content/topics/calm/nb.mdx:27.',
      ],
    ]);
  });
});
