import { describe, expect, it } from 'vitest';
import { SCENE, withScene, words } from '../scene/scene.fixture.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const FILE = 'scenes/shop/scene.yaml';
const scene = (from: string, to: string) => withScene({ [FILE]: SCENE.replace(from, to) });

describe('how a scene branches', () => {
  it('is right', () => {
    expect(findingsOf(withScene())).toEqual([]);
  });
  it.each([
    ['topic: calm', 'topic: clam', 'topic: clam', ['“clam” is not a known topic'], 'Did you mean “calm”?'],
    ['see: safety', 'see: xyz', 'see: xyz', ['“xyz” is not a known topic'], 'Name a folder of topics/.'],
    ['start: shouts', 'start: louder', 'shouts:', ['No answer leads to the turn “shouts”'], 'Let an answer lead to it'],
    [
      'loud: { is: bad, to: louder, see: safety }',
      'loud: { is: bad, to: hush, see: safety }',
      'to: hush',
      ['has no turn “hush”'],
      'Name one of',
    ],
  ])('“%s” written as “%s” is told', (from, to, at, says, fix) => {
    const found = findingsOf(scene(from, to)).filter(({ file }) => file === FILE);
    const lines = scene(from, to).get(FILE)?.split('\n') ?? [];
    const finding = found.find(({ message }) => says.every((words) => message.includes(words)));
    expect(finding?.fix).toContain(fix);
    expect(lines[(finding?.line ?? 0) - 1]).toContain(at);
  });
  it('a circle is told for each turn in it', () => {
    const found = findingsOf(scene('  end: {}', '  end: { answers: { again: { is: good, to: shouts } } }'));
    expect(found.filter(({ message }) => message.includes('leads back to itself')).length).toBe(3);
  });
  it('a turn that cannot be answered well is told', () => {
    expectOnly(scene('quiet: { is: good, to: end }\n  end', 'quiet: { is: weak, to: end }\n  end'), {
      severity: 'error',
      file: FILE,
      at: 'louder:',
      says: ['“louder” has no good answer'],
      fix: 'is: good',
    });
  });
});

describe('the words of a scene', () => {
  it('that a language lacks are told to be missing', () => {
    const files = new Map(withScene());
    files.delete('scenes/shop/ru.yaml');
    expectOnly(files, {
      severity: 'missing',
      file: 'scenes/shop/ru.yaml',
      says: ['no words in “ru”'],
      fix: 'Add the file',
    });
  });
  it('an answer without words, and words for no answer', () => {
    const files = withScene({ 'scenes/shop/en.yaml': words('en').replace('loud: {', 'laud: {') });
    const found = findingsOf(files).map(({ severity, message }) => [severity, message]);
    expect(found).toEqual([
      ['missing', 'There are no words for “shouts/loud”.'],
      ['error', '“shouts/laud” does not stand in scene.yaml.'],
    ]);
  });
  it('scene.yaml must be there', () => {
    const files = new Map(withScene());
    files.delete(FILE);
    expectOnly(files, { severity: 'error', file: FILE, says: ['does not exist'], fix: 'Add it' });
  });
});
