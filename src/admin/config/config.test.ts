import { beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '@sveltia/cms';
import { contentFolder, readContentFolder } from '../../authoring/content-folder.ts';
import { frontMatterSchema, topicSchema } from '../../authoring/schema.ts';
import { checkContent, type Checked } from '../../checks/index.ts';
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
