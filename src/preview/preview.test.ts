import { describe, expect, it } from 'vitest';
import { ContentError } from '../authoring/finding.ts';
import { fixture, swap } from '../authoring/fixture.ts';
import { createModel } from '../model/model.ts';
import { faultsInSection } from './preview.ts';
import { tolerantContent } from './tolerant-content.ts';

const good = fixture();
const titles = (files: ReturnType<typeof fixture>, lastGood = good) => {
  const { content, faults } = tolerantContent(files, lastGood);
  const model = createModel(content);
  return { titles: model.topics('ru').map(({ title }) => title.value), faulty: [...faults.keys()] };
};

describe('a preview', () => {
  it('shows a page with a fault as it last was right, and everything else as it is', () => {
    const files = fixture({
      'topics/calm/ru.mdx': (text) => swap('summary:', 'sumary:')(swap('title: Keep calm (ru)', 'title: New')(text)),
      'topics/safety/ru.mdx': swap('title: Safety first (ru)', 'title: Newer'),
    });
    expect(titles(files)).toEqual({ titles: ['Newer', 'Keep calm (ru)'], faulty: ['topics/calm/ru.mdx'] });
  });

  it('shows another language where a page never was right', () => {
    const files = fixture({ 'topics/calm/ru.mdx': swap('summary:', 'sumary:') });
    expect(titles(files, new Map())).toEqual({
      titles: ['Safety first (ru)', 'Keep calm (en)'],
      faulty: ['topics/calm/ru.mdx'],
    });
  });

  it('leaves a topic out that never was right', () => {
    const files = fixture({ 'topics/calm/topic.yaml': swap('stage: during', 'stage: sometime') });
    const { content, faults } = tolerantContent(files, undefined);
    expect(content.topics.map(({ id }) => id)).toEqual(['safety']);
    expect([...faults.keys()]).toEqual(['topics/calm/topic.yaml']);
  });

  it('keeps the settings as they last were right', () => {
    const files = fixture({ 'site.yaml': swap('name: Trial', 'nam: Trial') });
    expect(tolerantContent(files, good).content.site.data?.name).toBe('Trial');
  });

  it('tells what is wrong where nothing can be shown without it', () => {
    const files = fixture({ 'site.yaml': swap('name: Trial', 'nam: Trial') });
    expect(() => tolerantContent(files, undefined)).toThrow(ContentError);
  });

  it('has no faults where there are none', () => {
    expect(tolerantContent(good, undefined).faults.size).toBe(0);
  });
});

describe('the faults of a section', () => {
  const text = '---\ntitle: x\n---\n\n## Now [#now]\n\n1. One.\n\n## Why [#why]\n\nBecause.\n';
  const at = (line: number) => ({ severity: 'error' as const, file: 'a.mdx', line, message: '', fix: '' });
  const lines = (id: string) => faultsInSection(text, id, [at(2), at(5), at(7), at(9), at(11)]).map(({ line }) => line);

  it('lie between its heading and the next', () => {
    expect(lines('now')).toEqual([5, 7]);
    expect(lines('why')).toEqual([9, 11]);
  });

  it('are none where the heading is not there', () => {
    expect(lines('say')).toEqual([]);
  });
});
