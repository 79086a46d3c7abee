import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel } from './model.ts';

const sources = (lang: string, overrides: Overrides = {}) => createModel(readContent(fixture(overrides))).sources(lang);
const FILE = 'sources/ru.yaml';

describe('sources', () => {
  it('stand by document, each point with the topics that rest on it', () => {
    const [norwegian, russian] = sources('en').documents;
    expect(norwegian).toMatchObject({
      id: 'nb',
      title: { value: 'Norwegian paper (en)' },
      note: { value: 'Its note (en)' },
    });
    expect(norwegian?.points.map(({ id, topics, setAside }) => [id, topics, setAside])).toEqual([
      ['nb-01', ['calm'], undefined],
      ['nb-02', ['safety'], undefined],
      ['nb-03', [], 'later'],
    ]);
    expect(russian?.points.map(({ text }) => text)).toEqual([
      { value: 'Fourth point (en)', lang: 'en', isFallback: false },
    ]);
  });

  it('tell both sides of a contradiction', () => {
    expect(sources('nb').contradictions).toEqual([
      {
        id: 'distance',
        one: ['nb-01'],
        other: ['ru-01'],
        strength: 'judgement',
        topics: [],
        texts: {
          lang: 'nb',
          isFallback: false,
          value: { question: 'How near? (nb)', one: 'Near (nb)', other: 'Far (nb)', ours: 'An arm (nb)' },
        },
      },
    ]);
  });

  it('tell what our answer rests on, and which topics give it', () => {
    const [found] = sources('nb', {
      'sources/register.yaml': swap('other: [ru-01] }', 'other: [ru-01], strength: law }'),
      'topics/safety/topic.yaml': swap('owner', 'contradictions: [distance]\nowner'),
    }).contradictions;
    expect(found).toMatchObject({ strength: 'law', topics: ['safety'] });
  });

  it('name a document in short where somebody has, and by its title elsewhere', () => {
    const { documents } = sources('ru', {
      'sources/en.yaml': swap('title: Norwegian paper (en),', 'title: Norwegian paper (en), short: Paper (en),'),
      [FILE]: swap('  nb: { title: Norwegian paper (ru), note: Its note (ru) }\n', ''),
    });
    expect(documents.map(({ short }) => [short.value, short.lang])).toEqual([
      ['Paper (en)', 'en'],
      ['Russian paper (ru)', 'ru'],
    ]);
  });

  it('tell why a point is set aside, in another language where the own one lacks it, and of no point that is used', () => {
    const { documents } = sources('ru', {
      'sources/en.yaml': swap(
        'contradictions:',
        'set-aside: { nb-02: Used (en), nb-03: No source (en) }\ncontradictions:',
      ),
    });
    expect(documents[0]?.points.map(({ reason }) => reason)).toEqual([
      undefined,
      undefined,
      { value: 'No source (en)', lang: 'en', isFallback: true },
    ]);
  });

  it('tell a piece of evidence with what it found', () => {
    expect(sources('nb').evidence).toMatchObject([
      {
        id: 'study-2024',
        publisher: 'A journal',
        year: 2024,
        url: undefined,
        topics: ['calm'],
        finding: { value: 'What it found (nb)' },
      },
    ]);
  });

  it('fall back text by text', () => {
    const { documents } = sources('ru', { [FILE]: swap('  nb-02: Second point (ru)\n', '') });
    expect(documents[0]?.points.map(({ text }) => [text.value, text.lang, text.isFallback])).toEqual([
      ['First point (ru)', 'ru', false],
      ['Second point (en)', 'en', true],
      ['Third point (ru)', 'ru', false],
    ]);
  });

  it('fall back altogether where one language lacks the file', () => {
    const { documents, contradictions, evidence } = sources('ru', { [FILE]: null });
    const shown = [
      ...documents.flatMap(({ title, note, points }) => [title, note, ...points.map(({ text }) => text)]),
      ...contradictions.map(({ texts }) => texts),
      ...evidence.map(({ finding }) => finding),
    ];
    expect(shown).toHaveLength(10);
    for (const text of shown) expect(text).toMatchObject({ lang: 'en', isFallback: true });
  });

  it('show the id of what no language has words for, and leave such a contradiction out', () => {
    const bare = Object.fromEntries(['nb', 'ru', 'en'].map((lang) => [`sources/${lang}.yaml`, '{}']));
    const { documents, contradictions } = sources('ru', bare);
    expect(documents[0]?.points[0]?.text).toEqual({ value: 'nb-01', lang: 'ru', isFallback: true });
    expect(contradictions).toEqual([]);
  });
});
