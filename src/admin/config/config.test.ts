import { beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '@sveltia/cms';
import { contentFolder, readContentFolder } from '../../authoring/content-folder.ts';
import { frontMatterSchema, topicSchema } from '../../authoring/schema.ts';
import { checkContent, type Checked } from '../../checks/index.ts';
import { sceneTexts } from '../../translation/parts.ts';
import { adminTexts } from '../texts/index.ts';
import { ID, SLUG } from './fields.ts';
import { adminConfig, type AdminConfig } from './index.ts';

let checked: Checked;
beforeAll(async () => {
  checked = checkContent(await readContentFolder(contentFolder()));
});
const config = (lang: string): AdminConfig => adminConfig(checked.content, lang, undefined);
const names = (fields: readonly Field[]): string[] => fields.map(({ name }) => name).sort();
const pageFields = ({ cms }: AdminConfig): readonly Field[] => {
  const [pages] = cms.collections ?? [];
  const [file] = pages && 'files' in pages ? pages.files : [];
  return file && 'fields' in file ? file.fields : [];
};

describe('the forms', () => {
  it('have every field of a page and of a topic', () => {
    expect(names(pageFields(config('en')))).toEqual(
      [...Object.keys(frontMatterSchema.shape), 'body', 'fileAsRead'].sort(),
    );
    expect(names(config('en').topicFields)).toEqual(Object.keys(topicSchema.shape).sort());
  });

  it('have every text of a scene, with what another language says in its place', () => {
    const { cms } = config('nb');
    const scenes = cms.collections?.find((collection) => 'name' in collection && collection.name === 'scenes');
    const files = scenes && 'files' in scenes ? scenes.files : [];
    expect(files.length).toBe(checked.content.scenes.length);
    const paths = (fields: readonly Field[], above = ''): string[] =>
      fields.flatMap((field) =>
        field.widget === 'object' && 'fields' in field
          ? paths((field.fields ?? []) as readonly Field[], `${above}${field.name}/`)
          : [`${above}${field.name}`],
      );
    const [scene] = checked.content.scenes;
    const file = files.find((one) => 'name' in one && one.name === scene?.id);
    const fields = file && 'fields' in file ? file.fields : [];
    const words = scene?.texts.get('en')?.data;
    expect(words).toBeDefined();
    if (words)
      expect(paths(fields).sort()).toEqual(
        [...sceneTexts(words).map(({ path }) => path.join('/')), 'draft', 'fileAsRead'].sort(),
      );
    expect(JSON.stringify(fields)).toContain(JSON.stringify(words?.turns[scene?.yaml?.data?.start ?? '']?.customer));
  });

  it.each(['nb', 'ro', 'ru', 'th'])('speak %s, to the last label and hint', (lang) => {
    const english = adminTexts('en');
    const same: string[] = [];
    const walk = (one: unknown, other: unknown, path: string): void => {
      if (typeof one === 'string') {
        if (one === other) same.push(path);
      } else
        for (const [key, value] of Object.entries(one as object))
          walk(value, (other as Record<string, unknown>)[key], `${path}.${key}`);
    };
    walk(english, adminTexts(lang), '');
    // “Text” and “Id” are words of several languages.
    expect(same.filter((path) => !/\.(label|one)$/.test(path))).toEqual([]);
    expect(same.length).toBeLessThan(4);
  });

  it('speak English to an editor whose language has no words yet', () => {
    expect(adminTexts('pl')).toBe(adminTexts('en'));
  });

  it('do not grow with the square of the number of topics', () => {
    const size = JSON.stringify(config('en')).length;
    const topics = checked.content.topics;
    const twice = { ...checked.content, topics: [...topics, ...topics] };
    expect(JSON.stringify(adminConfig(twice, 'en', undefined)).length).toBeLessThan(2 * size);
  });
});

describe('the patterns of a form', () => {
  it.each(['keep-calm', 'ใจเย็นไว้', 'pastreaza-ți-calmul', 'как-успокоиться', 'a1'])('take the address %s', (slug) => {
    expect(new RegExp(SLUG).test(slug)).toBe(true);
  });
  it.each(['Keep-calm', 'a b', '-a', 'a-', 'a--b', 'a/b', 'a.b', 'a_b', ''])('refuse the address %j', (slug) => {
    expect(new RegExp(SLUG).test(slug)).toBe(false);
  });
  it('take an id and refuse another', () => {
    expect(['lowered-voice', 'Lowered', 'l--v', 'é'].map((id) => new RegExp(ID).test(id))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
