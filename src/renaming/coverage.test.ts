import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../authoring/read.ts';
import { swap } from '../authoring/fixture.ts';
import { checkContent } from '../checks/index.ts';
import { removeTopic } from './remove.ts';
import { renameSection, renameTopic } from './rename.ts';
import { changesOf, folder } from './renaming.fixture.ts';

const FILE = 'sources/coverage.yaml';
/** Both topics have a section “why”. */
const before = folder({
  'topics/safety/topic.yaml': swap('sections: [now, avoid]', 'sections: [now, avoid, why]'),
  ...Object.fromEntries(
    ['nb', 'ru', 'en'].map((lang) => [
      `topics/safety/${lang}.mdx`,
      (text: string) => `${text}\n## Why [#why]\n\nGo away (${lang}).\n`,
    ]),
  ),
  [FILE]: `# which page says which point
nb-01: { topic: calm, section: why, sentence: A threat is another matter (en). } # as Kari says it
nb-02: { topic: safety, section: why, sentence: Go away (en). }
ru-01:
  topic: calm
  section: now
  sentence: Breathe out (en).
`,
});
const foundIn = (files: ContentFiles) =>
  checkContent(files).findings.filter(({ file, severity }) => file === FILE && severity !== 'advice');

describe('the pages that say the points of the sources', () => {
  it('go along with a topic that is renamed', () => {
    const done = renameTopic(before, 'calm', 'steady');
    expect(changesOf(before, done)[FILE]).toEqual([
      '- nb-01: { topic: calm, section: why, sentence: A threat is another matter (en). } # as Kari says it',
      '-   topic: calm',
      '+ nb-01: { topic: steady, section: why, sentence: A threat is another matter (en). } # as Kari says it',
      '+   topic: steady',
    ]);
    expect(foundIn(done.files)).toEqual([]);
  });

  it('go along with a section of their own topic that is renamed', () => {
    const done = renameSection(before, 'calm', 'why', 'reasons');
    expect(changesOf(before, done)[FILE]).toEqual([
      '- nb-01: { topic: calm, section: why, sentence: A threat is another matter (en). } # as Kari says it',
      '+ nb-01: { topic: calm, section: reasons, sentence: A threat is another matter (en). } # as Kari says it',
    ]);
    expect(foundIn(done.files)).toEqual([]);
  });

  it('are named no more where the topic is taken away', () => {
    const done = removeTopic(before, 'calm');
    expect(done.files.get(FILE)).toContain('nb-02: { topic: safety');
    expect(done.files.get(FILE)).not.toContain('calm');
    expect(foundIn(done.files)).toEqual([]);
    expect(done.said.join('\n')).toContain('another page may be named: nb-01, ru-01');
  });
});
