import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type TextTopic } from './plain-text.ts';

const text = fc.stringMatching(/^[a-zа-яก-ฮ][a-zа-яก-ฮ0-9 .,!?-]{0,30}$/u);
const topic: fc.Arbitrary<TextTopic> = fc.record({
  title: text,
  lists: fc.array(
    fc.record({
      name: text,
      items: fc.array(fc.record({ text, mark: fc.constantFrom('ticked', 'notApplicable', undefined) }), {
        maxLength: 4,
      }),
    }),
    { maxLength: 3 },
  ),
});

describe('plainText', () => {
  it('sets topics, lists and items apart by empty lines', () => {
    expect(
      plainText([
        {
          title: 'Keep calm',
          lists: [
            {
              name: 'Empathy',
              items: [
                { text: 'I spoke quietly', mark: 'ticked' },
                { text: 'I gave room', mark: undefined },
                { text: 'Does not apply: I asked a colleague', mark: 'notApplicable' },
              ],
            },
            { name: 'Honesty', items: [{ text: 'ฉันยอมรับ', mark: 'ticked' }] },
          ],
        },
        { title: 'Safety first', lists: [{ name: 'Empathy', items: [] }] },
      ]),
    ).toBe(
      'Keep calm\n\nEmpathy\n[x] I spoke quietly\n[ ] I gave room\n[-] Does not apply: I asked a colleague\n\nHonesty\n[x] ฉันยอมรับ\n\n\nSafety first\n\nEmpathy\n',
    );
  });

  it('has every line in its order, and none besides', () => {
    fc.assert(
      fc.property(fc.array(topic), (topics) => {
        const lines = topics.flatMap(({ title, lists }) => [
          title,
          ...lists.flatMap(({ name, items }) => [
            name,
            ...items.map(({ text: words, mark }) => (mark === 'ticked' ? '[x] ' : mark ? '[-] ' : '[ ] ') + words),
          ]),
        ]);
        expect(plainText(topics).split('\n').filter(Boolean)).toEqual(lines);
      }),
    );
  });

  it('ends with its last line', () => {
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1 }), (topics) => {
        expect(plainText(topics)).toMatch(/[^\n]\n$/);
      }),
    );
  });

  it('tells topics apart from lists', () => {
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1 }), (topics) => {
        expect(
          plainText(topics)
            .split('\n\n\n')
            .map((part) => part.trimEnd().split('\n')[0]?.trimEnd()),
        ).toEqual(topics.map(({ title }) => title.trimEnd()));
      }),
    );
  });
});
