import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const FILE = 'moved.yaml';
const GOOD = `topics:
  still: calm
removed:
  gone: still
slugs:
  nb:
    rolig: still
  th: { สงบ: calm }
sections:
  still: { reasons: why }
items:
  still: { empathy: { made-room: gave-room } }
`;

describe('old names', () => {
  it('that lead to what there is are right, and so is a file of which nothing is left', () => {
    expect(findingsOf(fixture({ [FILE]: GOOD }))).toEqual([]);
    expect(findingsOf(fixture({ [FILE]: '# nothing\n' }))).toEqual([]);
  });

  it.each([
    ['a topic that does not exist', 'topics: { still: clam }\n', 'still', ['“clam”, which does not exist'], '“calm”'],
    [
      'a removed one to a topic that does not exist',
      'removed: { gone: nowhere }\n',
      'gone',
      ['“nowhere”'],
      'take the line out',
    ],
    ['an address to a topic that does not exist', 'slugs: { nb: { rolig: clam } }\n', 'rolig', ['“clam”'], '“calm”'],
    [
      'a topic in use again',
      'topics: { safety: calm }\n',
      'safety',
      ['“safety” is an old name', 'a topic'],
      'another name',
    ],
    ['a removed topic that is back', 'removed: { safety: calm }\n', 'safety', ['in use again'], 'Take this line out'],
    [
      'an address in use again',
      'slugs: { nb: { safety-nb: calm } }\n',
      'safety-nb',
      ['topics/safety/nb.mdx has it'],
      'another slug',
    ],
    [
      'what cannot be an address',
      'slugs: { nb: { "/nb/old/": calm } }\n',
      'old',
      ['cannot have been an address'],
      'without slashes',
    ],
    [
      'a section in use again',
      'sections: { calm: { why: say } }\n',
      'why',
      ['in use again as a section'],
      'another name',
    ],
    [
      'a section that does not exist',
      'sections: { calm: { old: whi } }\n',
      'old',
      ['“whi”, which is not a section'],
      '“why”',
    ],
    [
      'an item in use again',
      'items: { calm: { empathy: { gave-room: lowered-voice } } }\n',
      'gave-room',
      ['in use again as an item'],
      'ticks',
    ],
    [
      'an item that does not exist',
      'items: { calm: { empathy: { old: gone } } }\n',
      'old',
      ['“gone”, which is not an item'],
      'Take the line out',
    ],
    ['parts of a topic that does not exist', 'sections: { clam: { a: why } }\n', 'clam', ['“clam”'], '“calm”'],
  ])('%s is found', (_, text, at, says, fix) => {
    expectOnly(fixture({ [FILE]: text }), { severity: 'error', file: FILE, at, says, fix });
  });

  it('in a circle are found at each of its lines', () => {
    const findings = findingsOf(fixture({ [FILE]: 'topics:\n  a: b\n  b: a\n' }));
    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      [2, '“a” leads back to itself.'],
      [3, '“b” leads back to itself.'],
    ]);
  });

  it('cannot be both renamed and removed', () => {
    expectOnly(fixture({ [FILE]: 'topics: { a: calm }\nremoved:\n  a: safety\n' }), {
      severity: 'error',
      file: FILE,
      at: '  a: safety',
      says: ['both renamed and removed'],
      fix: 'one of the two',
    });
  });

  it('may lead to a draft, which readers will see one day', () => {
    const draft = { 'topics/safety/topic.yaml': swap('order:', 'draft: true\norder:') };
    const found = findingsOf(fixture({ ...draft, [FILE]: 'topics: { a: safety }\n' }));
    expect(found.filter(({ file }) => file === FILE)).toEqual([]);
  });
});
