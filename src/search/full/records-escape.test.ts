import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../../authoring/fixture.ts';
import { readContent } from '../../authoring/read.ts';
import { createModel } from '../../model/model.ts';
import { hostileText, readElements } from '../../site/hostile-text.fixture.ts';
import { recordsOf } from './records.ts';

/** The elements of all records in English, with a text in place of a title, a summary, an item and a wording. */
const elementsWith = (text: string) => {
  const quoted = JSON.stringify(text);
  const model = createModel(
    readContent(
      fixture({
        'topics/calm/en.mdx': (page) =>
          [
            ['Keep calm (en)', quoted],
            ['How to stay steady (en)', quoted],
            ['I spoke quietly (en)', quoted],
          ].reduce((done, [from = '', to = '']) => swap(from, to)(done), page),
        'phrases/slow-down.yaml': swap('slow-down wording (en)', quoted),
      }),
    ),
  );
  return [...recordsOf(model, 'en', (key) => key)].flatMap(({ html }) => readElements(html).map(({ name }) => name));
};

describe('recordsOf', () => {
  it('makes the same elements, whatever the texts are', () => {
    const usual = elementsWith('A plain text');
    expect(usual).toContain('li');
    fc.assert(
      fc.property(
        // A text of nothing but blanks is refused before, as is one that YAML does not take for a text.
        hostileText.filter((text) => text.trim() !== ''),
        (text) => {
          expect(elementsWith(`A ${text}`)).toEqual(usual);
        },
      ),
      { numRuns: 100 },
    );
  });
});
