import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/calm/en.mdx';
const withFront = (line: string) => swap('---\n\n## Do', `${line}\n---\n\n## Do`);
const withoutWhy = (text: string): string => text.replace(/## Why[\s\S]*(?=## What)/, '');

describe('sections', () => {
  it('may stand in another order than in topic.yaml: each is found by its id', () => {
    const files = fixture({ [PAGE]: (text) => text.replace(/(## Why[\s\S]*?)(## What[\s\S]*)/, '$2\n$1') });
    expect(findingsOf(files)).toEqual([]);
  });

  it('an id that the topic does not have names the one that was meant', () => {
    expectOnly(fixture({ [PAGE]: swap('[#why]', '[#wyh]') }), {
      severity: 'error',
      file: PAGE,
      at: '[#wyh]',
      says: ['“## Why (en) [#wyh]” names a section that this topic does not have'],
      fix: 'Did you mean [#why]? The sections in topic.yaml are now, why, say.',
    });
  });

  it('a lost heading is wrong, since its words would stand under the heading before', () => {
    // There is no heading to point at: the finding stands where the text begins, here made findable by its heading.
    const files = fixture({
      [PAGE]: (text) => swap('---\n\n##', '---\n##')(swap('## What to say (en) [#say]', '')(text)),
    });
    expectOnly(files, {
      severity: 'error',
      file: PAGE,
      at: '[#now]',
      says: ['No heading begins the section “say”'],
      fix: 'untranslated: [say]',
    });
  });

  it('a heading without its id is told once, and not as lost too', () => {
    expectOnly(fixture({ [PAGE]: swap('## What to say (en) [#say]', '## What to say (en)') }), {
      severity: 'error',
      file: PAGE,
      at: '## What to say',
      says: ['does not say which section it begins'],
      fix: '[#say]',
    });
  });

  it('a section that is there twice is wrong', () => {
    expectOnly(fixture({ [PAGE]: (text) => `${text}\n## Once more [#why]\n\nText.\n` }), {
      severity: 'error',
      file: PAGE,
      at: '## Once more',
      says: ['“why”, which the page has already'],
      fix: '“###”',
    });
  });

  it('a section named as untranslated is missing', () => {
    expectOnly(fixture({ [PAGE]: (text) => withFront('untranslated: [why]')(withoutWhy(text)) }), {
      severity: 'missing',
      file: PAGE,
      at: 'untranslated',
      says: ['“why” is not translated into en'],
      fix: '[#why]',
    });
  });

  it('an untranslated section that the topic does not have is wrong', () => {
    expectOnly(fixture({ [PAGE]: withFront('untranslated: [whi]') }), {
      severity: 'error',
      file: PAGE,
      at: 'untranslated',
      says: ['“whi” is not a section'],
      fix: 'now, why, say',
    });
  });

  it('a section that is there and said to be untranslated is wrong', () => {
    expectOnly(fixture({ [PAGE]: withFront('untranslated: [why]') }), {
      severity: 'error',
      file: PAGE,
      at: 'untranslated',
      says: ['“why” is there'],
      fix: 'Take “why” out',
    });
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
