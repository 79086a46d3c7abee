import { describe, expect, it } from 'vitest';
import { movedSchema } from '../authoring/moved-schema.ts';
import { formerNames, nameNow, topicNow } from './names.ts';

const moved = movedSchema.parse({
  topics: { a: 'b', b: 'calm', x: 'y', y: 'x' },
  removed: { gone: 'a' },
  sections: { a: { why: 'reasons' }, calm: { reasons: 'because' } },
  items: { b: { empathy: { one: 'two' } }, calm: { empathy: { two: 'three' }, honesty: { u: 'v' } } },
});

describe('old names', () => {
  it('lead through chains to the present one, and nowhere in a circle', () => {
    expect([nameNow('a', moved.topics), nameNow('x', moved.topics), nameNow('safety', moved.topics)]).toEqual([
      'calm',
      undefined,
      'safety',
    ]);
    expect(topicNow(moved, 'gone')).toBe('calm');
  });

  it('of a topic are those of its parts too, under whichever id they were written down', () => {
    expect(formerNames(moved, 'calm')).toEqual({
      topics: ['a', 'b'],
      sections: { why: 'because', reasons: 'because' },
      items: { 'empathy/one': 'empathy/three', 'empathy/two': 'empathy/three', 'honesty/u': 'honesty/v' },
    });
  });

  it('are none of a topic that never had another, nor of one that a removed topic leads to', () => {
    expect(formerNames(moved, 'safety')).toBeUndefined();
    expect(formerNames(movedSchema.parse({ removed: { gone: 'calm' } }), 'calm')).toBeUndefined();
  });
});
