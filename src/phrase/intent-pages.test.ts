import { describe, expect, it } from 'vitest';
import { fixture, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel, type Model } from '../model/model.ts';
import { exampleOf, intentPageOf, intentPages, SENTENCES_ON_A_PAGE } from './intent-pages.ts';
import { sayGroups } from './say-groups.ts';

const modelOf = (overrides: Overrides = {}): Model => createModel(readContent(fixture(overrides)));
const sentence = (intent: string, en = 'x'): string =>
  `intent: ${intent}\nuse: { nb: x, ru: x, en: x }\nwording: { nb: x, ru: x, en: ${en} }\n`;
/** Many sentences to ask with, all of them shown by one topic. */
const many = (count: number): Model => {
  const ids = Array.from({ length: count }, (_, at) => `ask-${String(at + 1).padStart(3, '0')}`);
  return modelOf({
    'topics/calm/topic.yaml': (text) => text.replace('[slow-down]', `[slow-down, ${ids.join(', ')}]`),
    ...Object.fromEntries(ids.map((id) => [`phrases/${id}.yaml`, sentence('ask')])),
  });
};

describe('intentPages', () => {
  it('has a page for each intent that has a sentence, in the order of the schema', () => {
    const model = modelOf({
      'phrases/slow-down.yaml': sentence('wait'),
      'phrases/come-now.yaml': sentence('greet'),
    });
    expect(intentPages(model, 'en').map(({ address, entries }) => [address, entries.map(({ id }) => id)])).toEqual([
      ['greet', ['come-now']],
      ['wait', ['slow-down']],
    ]);
  });

  it('leaves out a sentence that no topic shows', () => {
    const model = modelOf({ 'phrases/never-said.yaml': sentence('warn') });
    expect(intentPages(model, 'en').map(({ group }) => group)).not.toContain('warn');
  });

  it('cuts many sentences into pages, and tells on which each stands', () => {
    const model = many(SENTENCES_ON_A_PAGE + 1);
    const pages = intentPages(model, 'en').filter(({ group }) => group === 'ask');
    expect(pages.map(({ address, entries }) => [address, entries.length])).toEqual([
      ['ask', SENTENCES_ON_A_PAGE],
      ['ask-2', 1],
    ]);
    expect(intentPageOf(model, 'en').get('ask-001')).toBe('ask');
    expect(intentPageOf(model, 'en').get('ask-031')).toBe('ask-2');
  });

  it('has a file to fetch for each page, with its sentences alone', () => {
    const files = new Map(sayGroups(many(SENTENCES_ON_A_PAGE + 1), 'en').map(({ group, phrases }) => [group, phrases]));
    expect(files.get('intent-ask')).toHaveLength(SENTENCES_ON_A_PAGE);
    expect(files.get('intent-ask-2')).toEqual(['ask-031']);
  });
});

describe('exampleOf', () => {
  it('is the sentence that most topics show', () => {
    const model = modelOf({
      'phrases/slow-down.yaml': sentence('wait'),
      'phrases/come-now.yaml': sentence('wait'),
      'topics/calm/topic.yaml': (text) => text.replace('[slow-down]', '[slow-down, come-now]'),
    });
    expect(exampleOf(model.phrases('en'), model.topics('en'))?.id).toBe('come-now');
  });

  it('is that of the first topic, where all are shown by as many', () => {
    const phrases = modelOf().phrases('en');
    const shownBy = (...ids: string[]) => ids.map((id) => ({ phrases: [id] }));
    for (const ids of [
      ['slow-down', 'come-now'],
      ['come-now', 'slow-down'],
    ])
      expect(exampleOf(phrases, shownBy(...ids))?.id).toBe(ids[0]);
  });

  it('is one in the reader’s own language, where there is one', () => {
    const model = modelOf({
      'phrases/slow-down.yaml': sentence('wait'),
      'phrases/come-now.yaml': 'intent: wait\nuse: { en: x }\nwording: { en: x }\n',
      'topics/calm/topic.yaml': (text) => text.replace('[slow-down]', '[slow-down, come-now]'),
    });
    expect(exampleOf(model.phrases('ru'), model.topics('ru'))?.id).toBe('slow-down');
  });

  it('is none where there is no sentence', () => {
    expect(exampleOf([], [])).toBeUndefined();
  });
});
