import { describe, expect, it } from 'vitest';
import type { TopicSection } from '../model/topic.ts';
import { HEADING_END, HEADING_START, resolveTopicLinks, runs, splitSections } from './sections.ts';

const section = (id: string, lang: string, isFallback = false): TopicSection => ({
  id,
  index: 0,
  text: '',
  heading: { value: id, lang, isFallback },
});
const heading = (text: string): string => `${HEADING_START}${text}${HEADING_END}`;

describe('runs', () => {
  it('put sections together that stand together in one language', () => {
    const found = runs([
      section('now', 'ru'),
      section('why', 'en', true),
      section('how', 'en', true),
      section('say', 'ru'),
    ]);
    expect(found.map(({ lang, isFallback, sections }) => [lang, isFallback, sections.map(({ id }) => id)])).toEqual([
      ['ru', false, ['now']],
      ['en', true, ['why', 'how']],
      ['ru', false, ['say']],
    ]);
  });

  it('of no sections are none', () => {
    expect(runs([])).toEqual([]);
  });
});

describe('splitSections', () => {
  it('cuts a page at its headings, and leaves out what stands before the first', () => {
    expect(
      splitSections(`<p>Before</p>${heading(' Now ')}<p>One</p>\n${heading('Why <em>so</em>')}<h3>Two</h3>`),
    ).toEqual([
      { heading: 'Now', body: '<p>One</p>' },
      { heading: 'Why <em>so</em>', body: '<h3>Two</h3>' },
    ]);
  });

  it('gives an empty section where nothing stands below a heading', () => {
    expect(splitSections(`${heading('Now')}${heading('Why')}`)).toEqual([
      { heading: 'Now', body: '' },
      { heading: 'Why', body: '' },
    ]);
  });

  it('gives none for a page without headings', () => {
    expect(splitSections('<p>Text</p>')).toEqual([]);
    expect(splitSections('')).toEqual([]);
  });
});

describe('resolveTopicLinks', () => {
  const addressOf = (id: string): string => `/kb/th/${id}/`;

  it('gives every link between topics its address, sections kept', () => {
    expect(resolveTopicLinks('<a href="topic:calm">a</a> <a href="topic:safety-first#avoid">b</a>', addressOf)).toBe(
      '<a href="/kb/th/calm/">a</a> <a href="/kb/th/safety-first/#avoid">b</a>',
    );
  });

  it('leaves every other link and text', () => {
    const html = '<a href="https://example.com/topic:calm">a</a> <a href="#now">b</a> topic:calm';
    expect(resolveTopicLinks(html, addressOf)).toBe(html);
  });
});
