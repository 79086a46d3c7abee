import { describe, it } from 'vitest';
import { fixture } from '../authoring/fixture.ts';
import { expectOnly } from './expect-finding.ts';

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

  it('a dictionary in a language the site does not have is wrong', () => {
    const files = fixture({ 'interface/no.json': anyText('interface/nb.json') });
    expectOnly(files, {
      severity: 'error',
      file: 'interface/no.json',
      says: ['“no” is not a language'],
      fix: 'nb, ru, en',
    });
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
