import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';
import { validContent } from './index.ts';

const anyText = (path: string): string => fixture().get(path) ?? '';

describe('languages', () => {
  it('a page in a language the site does not have is wrong', () => {
    const files = fixture({ 'topics/calm/no.mdx': anyText('topics/calm/nb.mdx') });
    expectOnly(files, {
      severity: 'error',
      file: 'topics/calm/no.mdx',
      says: ['“no” is not a language'],
      fix: 'nb, ru, en',
    });
  });

  it('source texts in a language the site does not have are wrong', () => {
    const files = fixture({ 'sources/no.yaml': anyText('sources/nb.yaml') });
    expectOnly(files, {
      severity: 'error',
      file: 'sources/no.yaml',
      says: ['“no” is not a language'],
      fix: 'nb, ru, en',
    });
  });

  it('a whole language that site.yaml does not list is told once, and stops nothing', () => {
    const files = fixture({
      'interface/no.json': anyText('interface/nb.json'),
      'sources/no.yaml': anyText('sources/nb.yaml'),
      'topics/calm/no.mdx': anyText('topics/calm/nb.mdx'),
      'phrases/slow-down.yaml': swap('  nb:', '  no: Ro\n  nb:'),
    });
    expect(findingsOf(files)).toEqual([]);
    expect(adviceOf(files).filter(({ message }) => message.includes('“no”'))).toMatchObject([
      { file: 'interface/no.json', line: 1, message: expect.stringContaining('does not list it') as string },
    ]);
    expect(validContent(files).topics.flatMap(({ pages }) => [...pages.keys()])).not.toContain('no');
  });

  it('a topic that no language has is wrong', () => {
    const files = fixture({ 'topics/safety/nb.mdx': null, 'topics/safety/ru.mdx': null, 'topics/safety/en.mdx': null });
    expectOnly(files, {
      severity: 'error',
      file: 'topics/safety/topic.yaml',
      says: ['“safety” has no page in any language'],
      fix: 'topics/safety/nb.mdx',
    });
  });

  it('a page that one language lacks is missing, not wrong', () => {
    const files = fixture({ 'topics/calm/ru.mdx': null });
    expectOnly(files, {
      severity: 'missing',
      file: 'topics/calm/ru.mdx',
      says: ['“calm” is not translated into ru'],
      fix: 'npm run translate -- calm ru',
    });
  });
});
