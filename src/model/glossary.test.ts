import { describe, expect, it } from 'vitest';
import { fixture, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { PSEUDO_LANG } from '../i18n/pseudo.ts';
import { createModel, type Model } from './model.ts';

const words = (id: string, lang: string): string =>
  `${id}: { name: ${id} (${lang}), definition: About ${id} (${lang}) }\n`;
const GLOSSARY: Overrides = {
  'search/terms.yaml': 'weapon: { topics: [safety, calm] }\nanger: { topics: [calm] }\nnowhere: { topics: [calm] }\n',
  'glossary/nb.yaml': words('anger', 'nb') + words('weapon', 'nb'),
  'glossary/en.yaml': words('anger', 'en'),
};
const modelOf = (overrides: Overrides = GLOSSARY, extra: readonly string[] = []): Model =>
  createModel(readContent(fixture(overrides)), extra);

describe('the glossary of a language', () => {
  it('has terms as the reader looks them up, in the order of the list', () => {
    const shown = { lang: 'nb', isFallback: false };
    expect(
      modelOf()
        .glossary('nb')
        .map(({ id }) => id),
    ).toEqual(['weapon', 'anger']);
    expect(modelOf().glossary('nb')[0]).toEqual({
      id: 'weapon',
      name: { value: 'weapon (nb)', ...shown },
      definition: { value: 'About weapon (nb)', ...shown },
      topics: ['safety', 'calm'],
    });
  });

  it.each([
    ['ru', 'anger', 'en'],
    ['ru', 'weapon', 'nb'],
    ['en', 'weapon', 'nb'],
  ])('falls back: %s reads %s in %s', (lang, id, from) => {
    const shown = { lang: from, isFallback: true };
    expect(
      modelOf()
        .glossary(lang)
        .find((term) => term.id === id),
    ).toMatchObject({
      name: { value: `${id} (${from})`, ...shown },
      definition: { value: `About ${id} (${from})`, ...shown },
    });
  });

  it('leaves out a term that no language has words for', () => {
    for (const lang of modelOf().languages)
      expect(
        modelOf()
          .glossary(lang)
          .map(({ id }) => id),
      ).not.toContain('nowhere');
  });

  it('is empty where the site has none', () => {
    expect(modelOf({}).glossary('en')).toEqual([]);
  });

  it('is empty where only words are there, and no terms', () => {
    expect(modelOf({ 'glossary/en.yaml': words('anger', 'en') }).glossary('en')).toEqual([]);
  });

  it('is there for the pseudo-locale, in the language it is made of', () => {
    expect(
      modelOf(GLOSSARY, [PSEUDO_LANG])
        .glossary(PSEUDO_LANG)
        .find(({ id }) => id === 'anger')?.name,
    ).toEqual({ value: 'anger (en)', lang: 'en', isFallback: true });
  });

  it('is none for a language that the site does not have', () => {
    expect(() => modelOf().glossary('fi')).toThrow(TypeError);
  });
});
