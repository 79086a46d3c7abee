import { describe, expect, it } from 'vitest';
import { swap } from '../authoring/fixture.ts';
import { checkContent } from '../checks/index.ts';
import { renameSlug, renameTopic } from './rename.ts';
import { removeTopic } from './remove.ts';
import { changesOf, folder, movedIn } from './renaming.fixture.ts';
import { RenamingError } from './renaming.ts';

const before = folder({
  'search/terms.yaml': swap('lists:', 'yelling: { topics: [calm] }\nlists:'),
  ...Object.fromEntries(['nb', 'ru', 'en'].map((lang) => [`search/${lang}/yelling.txt`, 'scream\n'])),
});
const done = removeTopic(before, 'calm');
const changes = changesOf(before, done);

describe('a topic that is taken away', () => {
  it('takes its folder along, and leaves content without faults', () => {
    expect([...done.files.keys()].filter((file) => file.startsWith('topics/calm/'))).toEqual([]);
    expect(checkContent(done.files).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves the words of links to it, and says on which pages', () => {
    expect(changes['topics/safety/en.mdx']).toEqual([
      '- Do not stay, [keep calm](topic:calm#why) or [listen][there].',
      '- [there]: topic:calm',
      '+ Do not stay, keep calm or listen.',
    ]);
    expect(done.said.join('\n')).toContain('6 links to it, whose words stay: topics/safety/nb.mdx, ');
  });

  it('takes along search terms that led to it alone, and leads those of the glossary to the nearest', () => {
    expect(changes['search/terms.yaml']).toEqual(['-     - calm', '-     - calm', '- yelling: { topics: [calm] }']);
    expect(done.files.get('search/terms.yaml')).toContain('shouting:\n  topics:\n    - safety\n');
    expect([...done.files.keys()].filter((file) => file.endsWith('yelling.txt'))).toEqual([]);
    expect(done.said.join('\n')).toMatch(
      /alone, with their words in all languages: yelling[\s\S]*lead to “safety” in search: shouting/,
    );
  });

  it('sets source points aside, and names phrases that no topic places', () => {
    expect(changes['sources/register.yaml']).toEqual([
      '-   nb-01: {}',
      '-   ru-01: {}',
      '+   nb-01: { set-aside: later }',
      '+   ru-01: { set-aside: later }',
    ]);
    expect(done.said.join('\n')).toContain('take the files out: slow-down');
    expect(done.files.has('phrases/slow-down.yaml')).toBe(true);
  });

  it('is led from at all of its addresses, old ones too', () => {
    const renamed = renameSlug(renameTopic(before, 'calm', 'steady').files, 'steady', 'nb', 'rolig');
    expect(movedIn(removeTopic(renamed.files, 'steady', 'safety'))).toEqual({
      topics: {},
      removed: { calm: 'safety', steady: 'safety' },
      slugs: {
        nb: { 'calm-nb': 'safety', rolig: 'safety' },
        ru: { 'calm-ru': 'safety' },
        en: { 'calm-en': 'safety' },
      },
      sections: {},
      items: {},
    });
  });

  it('loses the mark of danger of words that no longer lead to danger', () => {
    const gone = removeTopic(before, 'safety');
    expect(gone.files.get('search/terms.yaml')).toContain('weapon:\n  topics:\n    - calm\n  points: [nb-02]\n');
    expect(gone.files.get('topics/calm/topic.yaml')).toContain('related: []\n');
  });

  it('the related one is the nearest, and only one that readers see can be', () => {
    expect(movedIn(removeTopic(before, 'calm'))?.removed).toEqual({ calm: 'safety' });
    expect(() => removeTopic(before, 'calm', 'clam')).toThrow(RenamingError);
    expect(() => removeTopic(before, 'calm', 'calm')).toThrow('There is no topic that readers see “calm”');
  });

  it('that is the only one stays', () => {
    expect(() => removeTopic(done.files, 'safety')).toThrow('the only topic');
  });
});
