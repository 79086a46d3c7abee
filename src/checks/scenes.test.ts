import { describe, expect, it } from 'vitest';
import { SCENE, withScene, words } from '../scene/scene.fixture.ts';
import { adviceOf, expectOnly, findingsOf } from './expect-finding.ts';

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
  it('a text that an answer lacks, and a whole turn, told once', () => {
    const files = withScene({
      'scenes/shop/en.yaml': words('en')
        .replace(', feedback: It does not (en)', '')
        .replace(/ {2}louder:[\s\S]*?(?= {2}end:)/, ''),
    });
    const found = findingsOf(files).map(({ severity, message }) => [severity, message]);
    expect(found).toEqual([
      ['missing', 'There are no words for “shouts/loud/feedback”.'],
      ['missing', 'There are no words for “louder”.'],
    ]);
  });
  it('a turn that scene.yaml does not have, told once', () => {
    const files = withScene({
      'scenes/shop/en.yaml': `${words('en')}  more: { customer: More, answers: { a: { say: A } } }\n`,
    });
    const found = findingsOf(files).map(({ severity, message }) => [severity, message]);
    expect(found).toEqual([['error', '“more” does not stand in scene.yaml.']]);
  });
  it('scene.yaml must be there', () => {
    const files = new Map(withScene());
    files.delete(FILE);
    expectOnly(files, { severity: 'error', file: FILE, says: ['does not exist'], fix: 'Add it' });
  });
});

describe('advice on a scene', () => {
  const EN = 'scenes/shop/en.yaml';
  const given = (files: ReturnType<typeof withScene>) =>
    adviceOf(files)
      .filter((finding) => finding.file.startsWith('scenes/'))
      .map(({ file, message }) => `${file}: ${message}`);
  /** The scene with a second turn that has a choice. */
  const choice = (first: string, then: string): string =>
    SCENE.replace(
      'quiet: { is: good, to: end }\n  end',
      `quiet: { is: ${first}, to: end }\n      more: { is: ${then}, to: end }\n  end`,
    );
  const place = (yaml: string): string[] => given(withScene({ [FILE]: yaml })).filter((text) => text.includes('place'));

  it('tells a good answer that its place gives away', () => {
    expect(place(choice('good', 'bad'))).toEqual([
      `${FILE}: The good answer is always the first: its place gives it away.`,
    ]);
    const last = choice('weak', 'good').replace(/( {6}quiet.*\n)( {6}loud.*\n)/, '$2$1');
    expect(place(last)).toEqual([`${FILE}: The good answer is always the last: its place gives it away.`]);
  });
  it('says nothing where it stands here and there, where both are good, and where there is one choice', () => {
    expect(place(choice('weak', 'good'))).toEqual([]);
    expect(place(choice('good', 'good'))).toEqual([]);
    expect(place(SCENE)).toEqual([]);
  });

  it('tells a sentence in two answers: feedback anywhere, what is said in one turn', () => {
    const same = words('en').replace('It does not (en)', 'It helps (en)').replace('Loudly (en)', 'Quietly (en)');
    expect(given(withScene({ [EN]: same }))).toEqual([
      `${EN}: “Quietly (en)” stands in “shouts/quiet” too.`,
      `${EN}: “It helps (en)” stands in “shouts/quiet” too.`,
    ]);
    const long = 'A quiet voice often helps others settle.';
    const within = words('en')
      .replace('It helps (en)', `Good. ${long}`)
      .replace('It helps still (en)', `Well done. ${long}`);
    expect(given(withScene({ [EN]: within }))).toEqual([`${EN}: “${long}” stands in “shouts/quiet” too.`]);
  });
  it('says nothing of words that are still to be written', () => {
    const begun = words('en').replaceAll(/say: [^,]+/g, 'say: TODO');
    expect(given(withScene({ [EN]: `draft: true\n${begun}` }))).toEqual([]);
  });
  it('says nothing where somebody says the same again at a later turn', () => {
    expect(given(withScene({ [EN]: words('en').replace('Quietly at last (en)', 'Quietly (en)') }))).toEqual([]);
  });

  it('tells feedback that nobody reads to its end', () => {
    const long = (count: number) =>
      withScene({ [EN]: words('en').replace('It helps (en)', 'word '.repeat(count).trim()) });
    expect(given(long(60))).toEqual([]);
    expect(given(long(61))).toEqual([`${EN}: The feedback on “shouts/quiet” has 61 words.`]);
  });
});
