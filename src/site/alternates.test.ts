import { describe, expect, it } from 'vitest';
import { fixture } from '../authoring/fixture.ts';
import { validContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { topicAlternate, translated } from './alternates.ts';

const model = createModel(validContent(fixture({ 'topics/calm/ru.mdx': null })));
const alternatesOf = (id: string) =>
  model.languages.map((lang) => topicAlternate(model.topic(id, lang), (topic) => `/${topic.lang}/${topic.slug}/`));

describe('topicAlternate', () => {
  it('marks the languages in which a topic is shown with the words of another one', () => {
    expect(alternatesOf('calm').map(({ lang, isFallback }) => [lang, isFallback])).toEqual([
      ['nb', false],
      ['ru', true],
      ['en', false],
    ]);
    expect(alternatesOf('safety').some(({ isFallback }) => isFallback === true)).toBe(false);
  });
});

describe('translated', () => {
  it('keeps the alternates in their own language, and those of pages that exist in every language', () => {
    expect(translated(alternatesOf('calm')).map(({ lang }) => lang)).toEqual(['nb', 'en']);
    expect(translated([{ lang: 'ru', path: '/ru/' }])).toEqual([{ lang: 'ru', path: '/ru/' }]);
    expect(translated([])).toEqual([]);
  });
});
