import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { STAGES } from '../authoring/schema.ts';
import { PSEUDO_LANG } from '../i18n/pseudo.ts';
import { fallbackChain, HOME_STAGES, createModel, UnknownTopicError, type Model } from './model.ts';

const modelOf = (overrides: Overrides = {}, extra: readonly string[] = []): Model =>
  createModel(readContent(fixture(overrides)), extra);

describe('fallback chain', () => {
  const { site } = modelOf();

  it.each([
    ['nb', ['nb', 'en', 'ru']],
    ['ru', ['ru', 'en', 'nb']],
    ['en', ['en', 'nb', 'ru']],
  ])('of %s is the language, those site.yaml names, then the others', (lang, chain) => {
    expect(fallbackChain(site, lang)).toEqual(chain);
  });

  it('of the pseudo-locale begins with the language it is made of', () => {
    expect(fallbackChain(site, PSEUDO_LANG)).toEqual([PSEUDO_LANG, 'en', 'nb', 'ru']);
  });

  it('of a language unknown to the site has all languages of the site', () => {
    expect(fallbackChain(site, 'fi')).toEqual(['fi', 'nb', 'ru', 'en']);
  });

  it('names no language twice, although site.yaml may', () => {
    const repeated = modelOf({
      'site.yaml': swap('name: Norsk, fallback: [en]', 'name: Norsk, fallback: [en, nb, en]'),
    }).site;
    expect(fallbackChain(repeated, 'nb')).toEqual(['nb', 'en', 'ru']);
  });
});

describe('model', () => {
  it('knows the languages in the order of site.yaml, by their own names', () => {
    expect(modelOf().languages).toEqual(['nb', 'ru', 'en']);
    expect(modelOf().nameOf('ru')).toBe('Русский');
    expect(modelOf().nameOf('fi')).toBe('fi');
  });

  it('orders topics by their order, and by id where that is the same', () => {
    expect(
      modelOf()
        .topics('nb')
        .map(({ id }) => id),
    ).toEqual(['safety', 'calm']);
    const same = modelOf({ 'topics/safety/topic.yaml': swap('order: 10', 'order: 20') });
    expect(same.topics('nb').map(({ id }) => id)).toEqual(['calm', 'safety']);
  });

  it('finds a topic in a language', () => {
    expect(modelOf().topic('calm', 'ru').title).toEqual({ value: 'Keep calm (ru)', lang: 'ru', isFallback: false });
  });

  it('throws for a topic or a language that is not there', () => {
    expect(() => modelOf().topic('clam', 'nb')).toThrow(UnknownTopicError);
    expect(() => modelOf().topic('clam', 'nb')).toThrow(/“clam”/);
    expect(() => modelOf().topics('fi')).toThrow(TypeError);
    expect(() => modelOf().topics(PSEUDO_LANG)).toThrow(TypeError);
  });

  it('is not made of content without site.yaml', () => {
    expect(() => modelOf({ 'site.yaml': null })).toThrow(/site\.yaml/);
  });

  it('answers for the pseudo-locale, where asked to, in the language it is made of', () => {
    const model = modelOf({}, [PSEUDO_LANG]);
    expect(model.languages).not.toContain(PSEUDO_LANG);
    expect(model.topic('calm', PSEUDO_LANG)).toMatchObject({
      lang: PSEUDO_LANG,
      contentLang: 'en',
      state: 'missing',
      slug: 'calm-en',
    });
  });

  it('names every stage once for the home page', () => {
    expect([...HOME_STAGES].sort()).toEqual([...STAGES].sort());
  });
});

describe('situations', () => {
  const ids = (model: Model) => model.situations('during', 'nb').map(({ id }) => id);

  it('of a stage stand with the most urgent first', () => {
    expect(ids(modelOf())).toEqual(['threat', 'weapon', 'shouting']);
  });

  it('go by urgency before the order of topics', () => {
    const model = modelOf({ 'topics/safety/topic.yaml': swap('urgency: danger', 'urgency: steady') });
    expect(model.topics('nb').map(({ id }) => id)).toEqual(['safety', 'calm']);
    expect(ids(model)).toEqual(['shouting', 'threat', 'weapon']);
  });

  it('of other stages are left out, and each leads to its topic', () => {
    const model = modelOf({ 'topics/calm/topic.yaml': swap('stage: during', 'stage: after') });
    expect(ids(model)).toEqual(['threat', 'weapon']);
    expect(model.situations('after', 'nb').map(({ topic }) => topic.id)).toEqual(['calm']);
    expect(model.situations('before', 'nb')).toEqual([]);
  });
});

describe('phrases', () => {
  const PHRASE = 'phrases/come-now.yaml';

  it('have every wording there is, in the order of the languages', () => {
    expect(modelOf().phrase('come-now', 'en')?.wordings).toEqual(
      ['nb', 'ru', 'en'].map((lang) => ({ lang, text: `come-now wording (${lang})` })),
    );
  });

  it('fall back to a wording the reader may understand, and say so', () => {
    const phrase = modelOf({ [PHRASE]: swap('  ru: come-now wording (ru)\n', '') }).phrase('come-now', 'ru');
    expect(phrase?.wording).toEqual({ value: 'come-now wording (en)', lang: 'en', isFallback: true });
    expect(phrase?.use).toEqual({ value: 'come-now use (ru)', lang: 'ru', isFallback: false });
    expect(phrase?.wordings.map(({ lang }) => lang)).toEqual(['nb', 'en']);
  });

  it('that are unknown are not found', () => {
    expect(modelOf().phrase('go-now', 'en')).toBeUndefined();
  });
});
