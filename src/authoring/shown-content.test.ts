import { describe, expect, it } from 'vitest';
import { validContent } from '../checks/index.ts';
import { findingsOf } from '../checks/expect-finding.ts';
import { withSearch } from '../checks/search.fixture.ts';
import { createModel } from '../model/model.ts';
import { swap, type Overrides } from './fixture.ts';
import { overlay } from './overlay.ts';

const hiding = (id: string, more: Overrides = {}) =>
  withSearch({ 'site.yaml': (text) => `${text}hide: [${id}]\n`, ...more });
const modelOf = (...options: Parameters<typeof hiding>) => createModel(validContent(hiding(...options)));

describe('hide', () => {
  it('leaves a topic out by one line, without a finding', () => {
    expect(findingsOf(hiding('safety'))).toEqual([]);
    const model = modelOf('safety');
    expect(model.topics('nb').map(({ id }) => id)).toEqual(['calm']);
    expect(model.situations('during', 'nb').map(({ id }) => id)).toEqual(['shouting']);
  });

  it('takes its phrases, related links, source points and evidence along', () => {
    const model = modelOf('safety');
    expect(model.phrases('nb').map(({ id }) => id)).toEqual(['slow-down']);
    expect(model.topic('calm', 'nb').related).toEqual([]);
    expect(model.sources('nb').documents.flatMap(({ points }) => points.map(({ id }) => id))).toEqual([
      'nb-01',
      'nb-03',
      'ru-01',
    ]);
    const without = modelOf('calm').sources('nb');
    expect([without.evidence, without.contradictions]).toEqual([[], []]);
  });

  it('keeps what another topic has too', () => {
    const model = modelOf('safety', {
      'topics/calm/topic.yaml': (text) =>
        text
          .replace('phrases: [slow-down]', 'phrases: [slow-down, come-now]')
          .replace('[nb-01, ru-01]', '[nb-01, nb-02, ru-01]'),
    });
    expect(model.phrases('nb').map(({ id }) => id)).toEqual(['come-now', 'slow-down']);
    expect(model.sources('nb').documents[0]?.points.map(({ id }) => id)).toContain('nb-02');
  });

  it('takes its search terms along, or leads them to the next topic, which is not about danger then', () => {
    expect(
      modelOf('calm')
        .searchTerms('nb')
        .map(({ id }) => id),
    ).toEqual(['weapon', 'lists']);
    expect(modelOf('safety').searchTerms('nb')).toMatchObject([
      { id: 'shouting', topics: ['calm'] },
      { id: 'weapon', topics: ['calm'], danger: false },
      { id: 'lists' },
    ]);
    expect(
      modelOf('calm')
        .glossary('nb')
        .map(({ id }) => id),
    ).toEqual(['weapon']);
  });

  it('keeps a term in the glossary that a page explains', () => {
    const model = modelOf('calm', {
      'topics/safety/en.mdx': swap('Do not stay.', 'Do not stay near [shouting](term:shouting).'),
    });
    expect(model.glossary('en')).toMatchObject([
      { id: 'shouting', topics: [] },
      { id: 'weapon', topics: ['safety'] },
    ]);
    expect(model.searchTerms('en').map(({ id }) => id)).toEqual(['weapon', 'lists']);
  });

  it('says nothing of faults on a page that is hidden', () => {
    const broken = { 'topics/safety/en.mdx': 'no front matter' };
    expect(findingsOf(withSearch(broken))).not.toEqual([]);
    expect(findingsOf(hiding('safety', broken))).toEqual([]);
  });

  it('frees the address of the topic for one of the organisation’s own', () => {
    const own = Object.fromEntries(
      ['topic.yaml', 'nb.mdx', 'ru.mdx', 'en.mdx'].map((file) => [
        `topics/zone/${file}`,
        withSearch().get(`topics/safety/${file}`) ?? '',
      ]),
    );
    expect(findingsOf(withSearch(own)).map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('is taken')]),
    );
    expect(findingsOf(hiding('safety', own)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('languages', () => {
  /** The supplied content with a site.yaml of the organisation's own over it. */
  const over = (own: string) => overlay(withSearch(), new Map([['site.yaml', own]]), 'own');
  const TWO = `languages:
  - { code: ru, name: Русский, fallback: [nb] }
  - { code: nb, name: Norsk }
`;

  it('a site of two languages asks for no third, English or not', () => {
    expect(findingsOf(over(TWO))).toEqual([]);
    const content = validContent(over(TWO));
    for (const part of [content.interface, content.glossary, content.sourceTexts, content.words])
      expect([...part.keys()].sort()).toEqual(['nb', 'ru']);
    expect(content.topics.map(({ pages }) => [...pages.keys()].sort())).toEqual([
      ['nb', 'ru'],
      ['nb', 'ru'],
    ]);
    const [phrase] = createModel(content).phrases('ru');
    expect(phrase?.wordings.map(({ lang }) => lang)).toEqual(['ru', 'nb']);
  });
});
