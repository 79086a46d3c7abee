import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectAmong, expectOnly, findingsOf } from './expect-finding.ts';

const PAGE = 'topics/calm/ru.mdx';

describe('items', () => {
  for (const [list, item] of [
    ['empathy', 'gave-room'],
    ['honesty', 'nothing-cruel'],
    ['self-care', 'kept-distance'],
  ] as const) {
    it(`an item of ${list} that one language lacks is missing`, () => {
      const files = fixture({ [PAGE]: (text) => text.replace(new RegExp(` *${item}: .*\n`), '') });
      expectOnly(files, {
        severity: 'missing',
        file: PAGE,
        at: `${list}:`,
        says: [`The ${list} item “${item}” has no text in ru`],
        fix: `“${item}: …” under checklists.${list}`,
      });
    });

    it(`an item of ${list} that topic.yaml does not have is wrong`, () => {
      const files = fixture({ [PAGE]: swap(`    ${item}:`, `    drank-water: Water\n    ${item}:`) });
      expectOnly(files, {
        severity: 'error',
        file: PAGE,
        at: 'drank-water',
        says: [`The ${list} item “drank-water” is not in topic.yaml`],
        fix: 'Remove it, or add its id',
      });
    });
  }

  it('a list that one language lacks altogether is missing item by item', () => {
    const files = fixture({ [PAGE]: (text) => text.replace(/ {2}honesty:\n.*\n.*\n/, '') });
    for (const id of ['admitted-feeling', 'nothing-cruel']) {
      expectAmong(files, { severity: 'missing', file: PAGE, at: 'checklists:', says: [`“${id}”`], fix: id });
    }
  });

  it('a misspelt item names the one that was meant', () => {
    const files = fixture({ [PAGE]: swap('gave-room:', 'gave-rooms:') });
    expectAmong(files, {
      severity: 'error',
      file: PAGE,
      at: 'gave-rooms',
      says: ['“gave-rooms”'],
      fix: 'Did you mean “gave-room”? topic.yaml has lowered-voice, gave-room.',
    });
    expectAmong(files, { severity: 'missing', file: PAGE, at: 'empathy:', says: ['“gave-room”'], fix: 'gave-room' });
  });

  const SHARED = 'topics/calm/topic.yaml';
  it('an item that may not apply is an item of the topic, of whichever list', () => {
    expect(
      findingsOf(fixture({ [SHARED]: swap('related:', 'conditional: [gave-room, kept-distance]\nrelated:') })),
    ).toEqual([]);
    expectOnly(fixture({ [SHARED]: swap('related:', 'conditional: [gave-room, drank-water]\nrelated:') }), {
      severity: 'error',
      file: SHARED,
      at: 'conditional:',
      says: ['“drank-water” under conditional is not an item'],
      fix: 'Remove it, or add it to a list above? The items are lowered-voice, gave-room, admitted-feeling',
    });
    expectOnly(fixture({ [SHARED]: swap('related:', 'conditional:\n  - kept-distance\n  - gave-rom\nrelated:') }), {
      severity: 'error',
      file: SHARED,
      at: '  - gave-rom',
      says: ['“gave-rom” under conditional'],
      fix: 'Did you mean “gave-room”?',
    });
  });

  it('a pause point that another language has is missing, with what that one says', () => {
    const pause = (lang: string) => swap('checklists:', `pause: Before you answer (${lang})\nchecklists:`);
    const files = { 'topics/calm/en.mdx': pause('en'), 'topics/calm/nb.mdx': pause('nb') };
    expectOnly(fixture(files), {
      severity: 'missing',
      file: PAGE,
      at: 'checklists:',
      says: ['The pause point has no text in ru'],
      fix: 'topics/calm/en.mdx has “Before you answer (en)”',
    });
    expect(findingsOf(fixture({ ...files, [PAGE]: pause('ru') }))).toEqual([]);
  });

  it('a situation that one language lacks is missing', () => {
    const files = fixture({ 'topics/safety/en.mdx': swap('  weapon: Someone has a weapon (en)\n', '') });
    expectOnly(files, {
      severity: 'missing',
      file: 'topics/safety/en.mdx',
      at: 'situations:',
      says: ['The situation “weapon” has no text in en'],
      fix: 'under situations',
    });
  });

  it('a situation that topic.yaml does not have is wrong', () => {
    const files = fixture({ [PAGE]: swap('  shouting:', '  crying: Someone cries\n  shouting:') });
    expectOnly(files, {
      severity: 'error',
      file: PAGE,
      at: 'crying',
      says: ['The situation “crying” is not in topic.yaml'],
      fix: 'shouting',
    });
  });
});
