import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { validContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { draftLanguages } from './drafts.ts';

const files = fixture({
  'site.yaml': (text) =>
    swap('fallback: [nb]', 'fallback: [ru, nb]')(swap('name: Русский, ', 'name: Русский, draft: true, ')(text)),
  'topics/calm/en.mdx': null,
  'topics/safety/en.mdx': null,
  'topics/safety/nb.mdx': null,
  'topics/calm/nb.mdx': (text) => text.replace('[another matter](topic:safety#avoid)', 'another matter'),
  'topics/calm/topic.yaml': (text) => text.replace('phrases: [slow-down]', 'phrases: [slow-down, come-now]'),
  'phrases/come-now.yaml': 'use:\n  ru: use\nwording:\n  ru: wording\n',
  'interface/ru.json': null,
});

describe('a language that is a draft', () => {
  it('is left out of what is published: its pages, what falls back to it, what only it has', () => {
    const model = createModel(validContent(files));
    expect(model.languages).toEqual(['nb', 'en']);
    expect(model.topic('calm', 'en').contentLang).toBe('nb');
    expect(model.topics('en').map(({ id }) => id)).toEqual(['calm']);
    expect(model.phrases('en').map(({ id }) => id)).toEqual(['slow-down']);
    expect(model.phrases('en').flatMap(({ wordings }) => wordings.map(({ lang }) => lang))).not.toContain('ru');
  });

  it('is a language like others where drafts are shown', () => {
    const content = validContent(files, { drafts: true });
    const model = createModel(content);
    expect(model.languages).toEqual(['nb', 'ru', 'en']);
    expect(model.topic('calm', 'en').contentLang).toBe('ru');
    expect(model.topics('en').map(({ id }) => id)).toEqual(['safety', 'calm']);
    expect([...draftLanguages(content)]).toEqual(['ru']);
  });
});
