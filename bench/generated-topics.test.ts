import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../src/model/model.ts';
import { tokens } from '../src/search/words/tokens.ts';
import { commonWords, densityOf, generatedTerms, MIXED, SHARED } from './generated-terms.ts';
import { withGeneratedTopics } from './generated-topics.ts';
import { readSearchable } from './offline.ts';
import { seededRandom } from './random.ts';

const COUNT = 60;
let model: Model;
let many: Model;
beforeAll(async () => {
  ({ model } = await readSearchable(fileURLToPath(new URL('../e2e/content', import.meta.url))));
  many = withGeneratedTopics(model, COUNT);
});

describe('withGeneratedTopics', () => {
  it('adds topics to the real ones, none of them about danger', () => {
    const topics = many.topics('nb');
    const real = model.topics('nb');
    expect(topics).toHaveLength(COUNT);
    expect(topics.slice(0, real.length)).toEqual(real);
    expect(new Set(topics.map(({ slug }) => slug)).size).toBe(COUNT);
    expect(topics.slice(real.length).filter(({ urgency }) => urgency === 'danger')).toEqual([]);
  });

  it('is the same each time, and another in each language', () => {
    const again = withGeneratedTopics(model, COUNT);
    expect(again.topics('th')).toEqual(many.topics('th'));
    expect(again.searchTerms('th')).toEqual(many.searchTerms('th'));
    expect(many.topics('en').at(-1)?.title.value).not.toBe(many.topics('nb').at(-1)?.title.value);
  });

  it('leaves a site alone that has that many topics', () => {
    expect(withGeneratedTopics(model, 2).topics('nb')).toEqual(model.topics('nb'));
  });
});

describe.each(['nb', 'ru', 'th'])('generated search words in %s', (lang) => {
  const generated = () => many.searchTerms(lang).slice(model.searchTerms(lang).length);

  it('are as dense as the real ones', () => {
    const real = densityOf(model.searchTerms(lang), model.topics(lang).length);
    const made = densityOf(generated(), COUNT - model.topics(lang).length);
    expect(made.expressions).toBe(real.expressions);
    expect(made.terms).toBe(real.terms);
    expect(made.exclusions).toBe(real.exclusions);
    // The dictionary cuts new Thai words as it sees fit.
    if (lang === 'th') return;
    const mean = (list: readonly number[]): number => list.reduce((sum, length) => sum + length, 0) / list.length;
    expect(mean(made.lengths) / mean(real.lengths)).toBeCloseTo(1, 0);
    expect(Math.abs(made.fresh - real.fresh)).toBeLessThan(0.15);
  });

  it('hold no expression of the real ones', () => {
    const real = new Set(model.searchTerms(lang).flatMap(({ words }) => words));
    expect(generated().flatMap(({ words }) => words.filter((text) => real.has(text)))).toEqual([]);
    expect(generated().filter(({ danger }) => danger)).toEqual([]);
  });

  it('share words with each other, and some with real terms, none with danger', () => {
    if (lang === 'th') return;
    const owners = new Map<string, Set<string>>();
    for (const { topics, words } of generated())
      for (const word of words.flatMap(tokens)) owners.set(word, (owners.get(word) ?? new Set()).add(topics[0] ?? ''));
    const real = model.searchTerms(lang);
    const common = commonWords(real, model.topics(lang).length);
    const telling = (words: readonly string[]): string[] => words.flatMap(tokens).filter((word) => !common.has(word));
    const isReal = new Set(real.flatMap(({ words }) => telling(words)));
    const isDanger = new Set(real.flatMap(({ danger, words }) => (danger ? telling(words) : [])));
    const expressions = generated().flatMap(({ words }) => words.map((text) => telling([text])));
    const share = (has: (word: string) => boolean): number =>
      expressions.filter((words) => words.some(has)).length / expressions.length;
    expect(share((word) => isReal.has(word))).toBeCloseTo(MIXED, 1);
    expect(share((word) => !isReal.has(word) && (owners.get(word)?.size ?? 0) > 1)).toBeCloseTo(SHARED, 1);
    expect(share((word) => isDanger.has(word))).toBe(0);
  });
});

it('generated search words have the common words of the real ones, as often', () => {
  const [topic] = model.topics('en');
  const [like] = model.searchTerms('en');
  if (!topic || !like) throw new Error('The content of the tests has neither a topic nor a search term.');
  const topics = ['parcel', 'bill', 'queue', 'refund', 'locker', 'ticket'].map((id) => ({ ...topic, id }));
  const terms = topics.map(({ id }) => ({
    ...like,
    id,
    topics: [id],
    danger: false,
    words: [id, `my ${id}`, `where is my ${id}`, `${id} office`, `lost ${id}`],
  }));
  expect([...commonWords(terms, topics.length)].sort()).toEqual(['is', 'lost', 'my', 'office', 'where']);
  const made = generatedTerms(terms, ['t1', 't2', 't3'], topics, 'en', seededRandom(1)).flatMap(({ words }) => words);
  const ofForm = (form: RegExp): number => made.filter((text) => form.test(text)).length;
  expect(made).toHaveLength(15);
  expect(ofForm(/^(where is )?my \S+/)).toBeGreaterThan(3);
  expect(ofForm(/parcel$|bill$/)).toBe(0);
});
