import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { readYaml } from '../authoring/yaml-file.ts';
import { topicSchema } from '../authoring/schema.ts';
import { expectAmong, findingsOf } from '../checks/expect-finding.ts';
import { validContent } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { pageSkeleton, phraseSkeleton, topicSkeleton } from './skeleton.ts';

const yaml = topicSkeleton({ owner: 'manager', order: 30, day: '2026-08-31' });
const { data } = readYaml('topic.yaml', yaml, topicSchema);
if (!data) throw new Error('The pattern for new topics does not fit the schema.');
const files = {
  'topics/closing/topic.yaml': yaml,
  'topics/closing/en.mdx': pageSkeleton('closing', 'en', data, undefined),
};

describe('a new topic', () => {
  it('is valid from the first minute, and only says that it is a draft', () => {
    expect(findingsOf(fixture(files)).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'missing: This page is a draft, which readers do not see; 19 texts are still to be written.',
    ]);
  });

  it('is due for a review half a year later', () => {
    expect(data['review-by']).toBe('2027-03-03');
  });

  it('is not published, nor what leads to it', () => {
    const related = { ...files, 'topics/calm/topic.yaml': swap('related: [safety]', 'related: [safety, closing]') };
    const model = createModel(validContent(fixture(related)));
    expect(model.topics('en').map(({ id }) => id)).toEqual(['safety', 'calm']);
    expect(model.topic('calm', 'en').related).toEqual(['safety']);
    const preview = createModel(validContent(fixture(related), { drafts: true }));
    expect(preview.topic('calm', 'en').related).toEqual(['safety', 'closing']);
  });

  it('may not be published with words that are still to be written', () => {
    expectAmong(
      fixture({
        ...files,
        'topics/closing/topic.yaml': yaml.replace('draft: true\n', ''),
        'topics/closing/en.mdx': files['topics/closing/en.mdx'].replace('draft: true\n', ''),
      }),
      {
        severity: 'error',
        file: 'topics/closing/en.mdx',
        says: ['19 places that still say “TODO”'],
        fix: 'draft: true',
      },
    );
  });

  it('may not be linked to from a page that is published', () => {
    const linked = { ...files, 'topics/calm/en.mdx': swap('topic:safety#avoid', 'topic:closing') };
    expectAmong(fixture(linked), {
      severity: 'error',
      file: 'topics/calm/en.mdx',
      at: 'topic:closing',
      says: ['closing', 'draft'],
      fix: 'draft: true',
    });
  });
});

describe('a new phrase', () => {
  it('is valid, and not published before it is written', () => {
    const phrase = {
      'phrases/may-i.yaml': phraseSkeleton(['nb', 'ru', 'en']),
      'topics/calm/topic.yaml': swap('phrases: [slow-down]', 'phrases: [may-i, slow-down]'),
    };
    expect(findingsOf(fixture(phrase)).map(({ severity }) => severity)).toEqual(['missing']);
    const model = createModel(validContent(fixture(phrase)));
    expect(model.topic('calm', 'en').phrases).toEqual(['slow-down']);
    expect(model.phrase('may-i', 'en')).toBeUndefined();
    const published = { 'phrases/may-i.yaml': phrase['phrases/may-i.yaml'].replace('draft: true\n', '') };
    expectAmong(fixture(published), {
      severity: 'error',
      file: 'phrases/may-i.yaml',
      says: ['TODO'],
      fix: 'Write the words',
    });
  });
});
