import { describe, it } from 'vitest';
import { fixture, swap } from '../content/fixture.ts';
import { expectOnly } from './expect-finding.ts';

const anyText = (path: string): string => fixture().get(path) ?? '';

describe('languages', () => {
  it('a fallback that is not a language of the site is wrong', () => {
    const files = fixture({ 'site.yaml': swap('name: Русский, fallback: [en]', 'name: Русский, fallback: [en, fi]') });
    expectOnly(files, { severity: 'error', file: 'site.yaml', at: 'code: ru', says: ['ru falls back to', '“fi”'], mend: 'nb, ru, en' });
  });

  it('a customer language that is not a language of the site is wrong', () => {
    const files = fixture({ 'site.yaml': swap('customer-language: nb', 'customer-language: sv') });
    expectOnly(files, { severity: 'error', file: 'site.yaml', at: 'customer-language', says: ['customer language', '“sv”'], mend: 'nb, ru, en' });
  });

  it('a page in a language the site does not have is wrong', () => {
    const files = fixture({ 'topics/calm/no.mdx': anyText('topics/calm/nb.mdx') });
    expectOnly(files, { severity: 'error', file: 'topics/calm/no.mdx', says: ['“no” is not a language'], mend: 'nb, ru, en' });
  });

  it('source texts in a language the site does not have are wrong', () => {
    const files = fixture({ 'sources/no.yaml': anyText('sources/nb.yaml') });
    expectOnly(files, { severity: 'error', file: 'sources/no.yaml', says: ['“no” is not a language'], mend: 'nb, ru, en' });
  });

  it('a dictionary in a language the site does not have is wrong', () => {
    const files = fixture({ 'interface/no.json': anyText('interface/nb.json') });
    expectOnly(files, { severity: 'error', file: 'interface/no.json', says: ['“no” is not a language'], mend: 'nb, ru, en' });
  });

  it('a topic that no language has is wrong', () => {
    const files = fixture({ 'topics/safety/nb.mdx': null, 'topics/safety/ru.mdx': null, 'topics/safety/en.mdx': null });
    expectOnly(files, { severity: 'error', file: 'topics/safety/topic.yaml', says: ['“safety” has no page in any language'], mend: 'topics/safety/nb.mdx' });
  });

  it('a page that one language lacks is missing, not wrong', () => {
    const files = fixture({ 'topics/calm/ru.mdx': null });
    expectOnly(files, { severity: 'missing', file: 'topics/calm/ru.mdx', says: ['“calm” is not translated into ru'], mend: 'Add the file' });
  });
});
