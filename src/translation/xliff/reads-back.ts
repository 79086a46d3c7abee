import { sectionBlocks } from './blocks.ts';
import { codesIn, sameSentence, type Sentence } from './inline.ts';
import { markdownOf } from './markdown.ts';
import type { Unit } from './units.ts';

/** A section with one block of each kind. */
const SECTIONS: Readonly<Record<string, (written: string) => string>> = {
  heading: (written) => `## ${written} [#a]\n`,
  'inner-heading': (written) => `## a [#a]\n\n### ${written}\n`,
  quotation: (written) => `## a [#a]\n\n> ${written}\n`,
  numbered: (written) => `## a [#a]\n\n1. ${written}\n`,
  bullet: (written) => `## a [#a]\n\n- ${written}\n`,
  cell: (written) => `## a [#a]\n\n| ${written} |\n| - |\n`,
  paragraph: (written) => `## a [#a]\n\n${written}\n`,
};

/** Whether a sentence that is written into a page is read as the very same words and marks. */
export function readsBack(sentence: Sentence, { place, address }: Unit): boolean {
  // A text of front matter is no Markdown, and has no marks.
  if (address.kind === 'key') return codesIn(sentence).length === 0;
  const written = markdownOf(sentence, place === 'cell' ? 'cell' : place.endsWith('heading') ? 'heading' : 'paragraph');
  try {
    const [section, ...more] = sectionBlocks(`${(SECTIONS[place] ?? String)(written)}\n${definitions(sentence)}`);
    const blocks = section ? (place === 'heading' ? [section.heading] : section.blocks) : [];
    const [block] = blocks;
    return more.length === 0 && blocks.length === 1 && block !== undefined && sameSentence(block.sentence, sentence);
  } catch {
    return false;
  }
}

/** Addresses for links that name theirs elsewhere in the page: `[words][name]`. */
const definitions = (sentence: Sentence): string =>
  codesIn(sentence)
    .flatMap(({ close }) => {
      const [, name] = /^\]\[([^\]]+)\]$/.exec(close) ?? [];
      return name === undefined ? [] : [`[${name}]: #a\n`];
    })
    .join('');
