import { describe, expect, it } from 'vitest';
import type { SearchTerm } from '../../model/search-terms.ts';
import type { TopicView } from '../../model/topic.ts';
import { profileOf } from '../../language/profiles/index.ts';
import { fold } from '../words/fold.ts';
import { make, term, topic } from './build-instant-index.fixture.ts';

const stopStems = (topics: readonly TopicView[], terms: readonly SearchTerm[] = []): string[] => [
  ...make(topics, terms).stopStems,
];
const three = (texts: readonly string[]): TopicView[] => ['a', 'b', 'c'].map((id) => topic(id, texts));

describe('common words', () => {
  const texts = ['Tell customers. Knife', 'A customer waits', 'The customer’s knife', 'Rest'];
  const some = texts.map((text, index) => topic(`t${String(index)}`, [text]));

  it('are stems that most topics have', () => {
    expect(stopStems(some)).toEqual(['custom']);
  });

  it('are counted once a topic', () => {
    expect(stopStems([topic('a', ['rest rest', 'rest']), topic('b', ['rests']), topic('c'), topic('d')])).toEqual([]);
  });

  it('are sorted', () => {
    expect(stopStems(three(['zebra apple mango']))).toEqual(['appl', 'mango', 'zebra']);
  });

  it('are none where there are only two topics', () => {
    expect(stopStems(['a', 'b'].map((id) => topic(id, ['apple'])))).toEqual([]);
  });

  it('are not looked for in texts of another language', () => {
    expect(stopStems(['a', 'b', 'c'].map((id) => topic(id, ['eple'], 'nb')))).toEqual([]);
  });

  it.each([['apples'], ['fruit', 'apple']])('are none that are a search word by themselves: %j', (...words) => {
    expect(stopStems(three(['apple mango']), [term('x', ['a'], { words })])).toEqual(['mango']);
  });

  it('may be part of an expression', () => {
    expect(stopStems(three(['apple']), [term('apple pie', ['a'])])).toEqual(['appl']);
  });

  it('are those of the profile too, by their stems, unless one is a search word by itself', () => {
    const { stopStems: russian } = make(three([]), [term('x', ['a'], { words: ['тётка'] })], 'ru');
    expect(russian).toContain('пассажирк');
    expect(russian).not.toContain('тетк');
  });

  it('are those of the profile in a language that is written without spaces', () => {
    const { stopStems: thai } = make(three(['แอปเปิล']), [], 'th');
    expect(thai).toEqual(new Set((profileOf('th').stopWords ?? '').split(' ').map(fold)));
    expect(thai.size).toBeGreaterThan(10);
  });
});
