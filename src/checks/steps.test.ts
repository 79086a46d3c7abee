import { describe, expect, it } from 'vitest';
import { fixture, lineWith, swap } from '../authoring/fixture.ts';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';

const FILE = 'topics/calm/en.mdx';
const STEPS = '1. Breathe out (en).\n2. Step back (en).\n3. Say your sentence (en).\n';
const now = (steps: string) => fixture({ [FILE]: swap(STEPS, steps) });
const error = { severity: 'error', file: FILE } as const;

describe('the steps to do now', () => {
  it('may have words above and below', () => {
    expect(findingsOf(now(`First:\n\n${STEPS}\nThen wait.\n`))).toEqual([]);
  });

  it('may have words within, also between two', () => {
    expect(findingsOf(now('1. One.\n\n   Within.\n\n2. Two.\n3. Three.\n'))).toEqual([]);
  });

  it('are no bullets', () => {
    expectOnly(now('- Breathe out.\n- Step back.\n'), {
      ...error,
      at: '- Breathe out.',
      says: ['The steps to do now begin with bullets.'],
      fix: 'Number them: “1. **Breathe out.** Let your shoulders drop.”.',
    });
  });

  it('are more than a paragraph', () => {
    expectOnly(now('Breathe out.\n'), {
      ...error,
      at: '[#now]',
      says: ['“Do this (en)” has no steps.'],
      fix: 'Write them as a numbered list',
    });
  });

  it('are one list: a paragraph between two is told', () => {
    expectOnly(now('1. One.\n2. Two.\n\nWait here.\n\n3. Three.\n4. Four.\n'), {
      ...error,
      at: 'Wait here.',
      says: ['“Wait here.” parts the steps into two lists.'],
      fix: 'Begin its lines with three spaces, so that it belongs to the step above',
    });
  });

  it('do not go on as running text behind a paragraph', () => {
    expectOnly(now('1. One.\n2. Two.\n\nWait here.\n3. Three.\n4. Four.\n'), {
      ...error,
      at: '3. Three.',
      says: ['“3. Three.” is no step: it continues the line above as running text.'],
      fix: 'Leave a line empty above it',
    });
  });

  it.each([
    ['> [!WARNING]\n> Leave.', 'A quotation or box'],
    ['| a | b |\n| --- | --- |\n| c | d |', 'A table'],
  ])('hold nothing that takes a second look: %s', (text, name) => {
    expectOnly(now(`${STEPS}\n${text}\n`), {
      ...error,
      at: text.split('\n')[0] ?? '',
      says: [`${name} stands among the steps to do now`],
      fix: 'Move it to another section',
    });
  });

  it('hold no picture, which would delay the first screen', () => {
    const files = fixture({
      [FILE]: swap(STEPS, `${STEPS}\n![A door](door.png)\n`),
      'topics/calm/door.png': '\x89PNG\r\n\x1a\n',
    });
    expectOnly(files, { ...error, at: 'door.png', says: ['A picture stands among the steps'], fix: 'Move it' });
  });

  it('begin with bold words, which is advice', () => {
    const files = now('1. **Breathe out.** Slowly.\n2. Step **back**.\n3. **Wait.**\n');
    expect(adviceOf(files).filter(({ file, message }) => file === FILE && message.includes('bold start'))).toEqual([
      {
        severity: 'advice',
        file: FILE,
        line: lineWith(files, FILE, '2. Step'),
        column: 1,
        message: 'The step “Step back.” has no bold start, which readers look for first.',
        fix: 'Make its first words bold, so that they can be read by themselves: “1. **Breathe out.** Let your shoulders drop.”.',
      },
    ]);
  });
});
