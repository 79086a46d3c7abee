import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { adviceOf } from './expect-finding.ts';

const SENTENCE = 'Step back, so that the customer has room to turn round.';
const repeats = (files: ReturnType<typeof fixture>) =>
  adviceOf(files).filter(({ message }) => message.includes('stands in topics/'));

describe('a sentence in two topics', () => {
  it('is told at the second, with the place of the first', () => {
    const found = repeats(
      fixture({
        'topics/calm/en.mdx': (text) => `${text}\n\nThink. **${SENTENCE}**\n`,
        'topics/safety/en.mdx': swap('Do not stay.', `Do not stay. ${SENTENCE} Go.`),
      }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: 'topics/safety/en.mdx', lang: 'en' });
    expect(found[0]?.message).toMatch(/^“Step back, .*” stands in topics\/calm\/en\.mdx too, on line \d+\.$/);
  });

  it('is not told within one topic, in two languages, or if it is short', () => {
    expect(
      repeats(
        fixture({
          'topics/calm/en.mdx': (text) => `${text}\n\n${SENTENCE} Breathe out.\n\n${SENTENCE}\n`,
          'topics/safety/nb.mdx': (text) => `${text}\n\n${SENTENCE}\n`,
          'topics/safety/en.mdx': swap('Do not stay.', 'Do not stay. Breathe out.'),
        }),
      ),
    ).toEqual([]);
  });
});
