import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/calm/en.mdx';
const withFront = (line: string) => swap('---\n\n## Do', `${line}\n---\n\n## Do`);

describe('sections', () => {
  it('a heading more than topic.yaml has sections is wrong', () => {
    const files = fixture({ [PAGE]: (text) => `${text}\n## One more\n\nText.\n` });
    expectOnly(files, {
      severity: 'error',
      file: PAGE,
      at: '## One more',
      says: ['“## One more”', 'has 3 (now, why, say)'],
      fix: 'topic.yaml',
    });
  });

  it('each heading too many is told', () => {
    const found = findingsOf(fixture({ [PAGE]: (text) => `${text}\n## Fourth\n\n## Fifth\n` }));
    expect(found.map((finding) => finding.message.slice(0, 11))).toEqual(['“## Fourth”', '“## Fifth” ']);
  });

  it('a section without a heading is missing, and counts from the end', () => {
    // There is no heading to point at: the finding stands where the text begins, here made findable by a first line.
    const files = fixture({
      [PAGE]: (text) =>
        swap('---\n\n##', '---\nThe text begins.\n\n##')(swap('## What to say', '### What to say')(text)),
    });
    expectOnly(files, {
      severity: 'missing',
      file: PAGE,
      at: 'The text begins',
      says: ['“say” has no “##” heading in en'],
      fix: 'untranslated: [say]',
    });
  });

  it('a section named as untranslated is missing', () => {
    const cut = (text: string): string => text.replace(/## Why[\s\S]*(?=## What)/, '');
    const files = fixture({ [PAGE]: (text) => withFront('untranslated: [why]')(cut(text)) });
    expectOnly(files, {
      severity: 'missing',
      file: PAGE,
      at: 'untranslated',
      says: ['“why” is not translated into en'],
      fix: 'take “why” out',
    });
  });

  it('an untranslated section that the topic does not have is wrong', () => {
    const files = fixture({ [PAGE]: withFront('untranslated: [whi]') });
    expectOnly(files, {
      severity: 'error',
      file: PAGE,
      at: 'untranslated',
      says: ['“whi” is not a section'],
      fix: 'now, why, say',
    });
  });

  it('a heading for a section said to be untranslated is one too many', () => {
    const found = findingsOf(fixture({ [PAGE]: withFront('untranslated: [why]') }));
    expect(found.map(({ severity }) => severity)).toEqual(['missing', 'error']);
  });

  it('more steps than a person under pressure takes in are wrong, and five are not', () => {
    const steps = (count: number) =>
      swap('3. Say', `${Array.from({ length: count - 3 }, (_, i) => `${String(i + 3)}. More.\n`).join('')}3. Say`);
    expect(findingsOf(fixture({ [PAGE]: steps(5) }))).toEqual([]);
    expectOnly(fixture({ [PAGE]: steps(6) }), {
      severity: 'error',
      file: PAGE,
      at: '## Do this',
      says: ['“Do this (en)” has 6 steps', '5 at most'],
      fix: 'drop steps',
    });
  });

  it('the steps of other sections are not counted', () => {
    const list = Array.from({ length: 7 }, (_, i) => `${String(i + 1)}. Step.\n`).join('');
    expect(findingsOf(fixture({ [PAGE]: swap('Learn one', `${list}\nLearn one`) }))).toEqual([]);
  });
});
