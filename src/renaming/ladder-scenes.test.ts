import { describe, expect, it } from 'vitest';
import { SCENE, words } from '../scene/scene.fixture.ts';
import { removeTopic } from './remove.ts';
import { renamePhrase, renameSection, renameTopic } from './rename.ts';
import { folder } from './renaming.fixture.ts';

const LADDER = '- { id: one, topic: calm, phrase: slow-down, name: { nb: En, ru: Раз, en: One } }\n';
const files = new Map([
  ...folder(),
  ['ladder.yaml', LADDER] as const,
  ['scenes/shop/scene.yaml', SCENE] as const,
  ...['nb', 'ru', 'en'].map((lang) => [`scenes/shop/${lang}.yaml`, words(lang)] as const),
]);

describe('levels of the ladder, and scenes', () => {
  it('name a topic by its new id', () => {
    const done = renameTopic(files, 'calm', 'steady').files;
    expect(done.get('ladder.yaml')).toBe(LADDER.replace('topic: calm', 'topic: steady'));
    expect(done.get('scenes/shop/scene.yaml')).toBe(SCENE.replace('topic: calm', 'topic: steady'));
    const other = renameTopic(files, 'safety', 'be-safe').files;
    expect(other.get('scenes/shop/scene.yaml')).toBe(SCENE.replace('see: safety', 'see: be-safe'));
  });
  it('name a sentence by its new id', () => {
    expect(renamePhrase(files, 'slow-down', 'slowly').files.get('ladder.yaml')).toBe(
      LADDER.replace('phrase: slow-down', 'phrase: slowly'),
    );
  });
  it('name a section by its new id, and none of another topic', () => {
    const level = '- { id: one, topic: calm, section: why, phrase: slow-down, name: { nb: En, ru: Раз, en: One } }\n';
    const withSection = new Map([...files, ['ladder.yaml', level] as const]);
    const renamed = renameSection(withSection, 'calm', 'why', 'reasons').files;
    expect(renamed.get('ladder.yaml')).toBe(level.replace('why', 'reasons'));
    expect(removeTopic(withSection, 'calm', 'safety').files.get('ladder.yaml')).toBe(
      LADDER.replace('topic: calm', 'topic: safety'),
    );
  });
  it('of a topic that is removed lead to the nearest, and its scenes go along', () => {
    const done = removeTopic(files, 'calm', 'safety');
    expect(done.files.get('ladder.yaml')).toBe(LADDER.replace('topic: calm', 'topic: safety'));
    expect([...done.files.keys()].filter((file) => file.startsWith('scenes/'))).toEqual([]);
    expect(done.said.join('\n')).toContain('scenes to practise with: shop');
  });
});
