import type { MdxFile } from '../../authoring/mdx-file.ts';
import { sectionBlocks, type Block, type SectionBlocks } from './blocks.ts';
import { wordsIn, type Sentence } from './inline.ts';
import { markdownOf, type WrittenIn } from './markdown.ts';
import type { Unit } from './units.ts';
import { withoutEntry, withText } from './yaml-text.ts';

/** New words for the units of a file, by the names of the units. */
export type Words = ReadonlyMap<string, { readonly unit: Unit; readonly sentence: Sentence }>;

/** A page with new words, and the units that could not be written yet since others of their section are missing. */
export interface EditedPage {
  readonly text: string;
  readonly waiting: readonly Unit[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const placeIn = (block: Block): WrittenIn =>
  block.place === 'cell' ? 'cell' : block.place.endsWith('heading') ? 'heading' : 'paragraph';

const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toReversed()
    .toSorted((a, b) => b.start - a.start)
    .reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);

/** YAML with new words under its keys. */
export const withKeys = (yaml: string, words: Words, file: string): string =>
  [...words.values()].reduce(
    (out, { unit: { address }, sentence }) =>
      address.kind === 'key' && address.file === file ? withText(out, address.path, wordsIn(sentence).trim()) : out,
    yaml,
  );

/**
 * A page with new words: each in its place, and all else letter by letter as it was.
 * @param text the page
 * @param body the body within it
 * @param source the page that was translated from
 */
export function withWords(text: string, body: string, file: string, source: MdxFile, words: Words): EditedPage {
  const bodyStart = text.length - body.length;
  const [, before = '', yaml = '', after = ''] =
    /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n)?)$/.exec(text.slice(0, bodyStart)) ?? [];
  const { edits, waiting, added } = sectionEdits(body, source, words, text.includes('\r\n') ? '\r\n' : '\n');
  const matter = added.reduce((out, id) => withoutEntry(out, 'untranslated', id), withKeys(yaml, words, file));
  return { text: before + matter + after + withEdits(body, edits), waiting };
}

interface SectionEdits {
  readonly edits: readonly Edit[];
  readonly waiting: readonly Unit[];
  /** Ids of sections that the page did not have. */
  readonly added: readonly string[];
}

function sectionEdits(body: string, source: MdxFile, words: Words, lineEnd: string): SectionEdits {
  const own = sectionBlocks(body);
  const edits: Edit[] = [];
  const waiting: Unit[] = [];
  const added: string[] = [];
  const sources = sectionBlocks(source.body);
  for (const [at, section] of sources.entries()) {
    const sentence = (block: number | 'heading'): Sentence | undefined =>
      words.get(`section/${section.id}/${block === 'heading' ? block : String(block + 1)}`)?.sentence;
    const heading = sentence('heading');
    const blocks = section.blocks.map((_, index) => sentence(index));
    if (!heading && blocks.every((block) => block === undefined)) continue;
    const target = own.find(({ id }) => id === section.id);
    const anew = wholeSection(source.body, section, blocks)?.replace(/\r?\n/g, lineEnd);
    if (target && heading) edits.push(editOf(body, target.heading, heading));
    if (target?.shape === section.shape)
      for (const [index, block] of target.blocks.entries()) {
        const said = blocks[index];
        if (said) edits.push(editOf(body, block, said));
      }
    else if (target && anew !== undefined)
      edits.push({
        start: target.start,
        end: target.end,
        text: (target.start === target.end ? lineEnd.repeat(2) : '') + anew,
      });
    else if (!target && anew !== undefined && heading) {
      const previous = sources.slice(0, at).findLast(({ id }) => own.some((one) => one.id === id));
      const place = own.find(({ id }) => id === previous?.id)?.next ?? own[0]?.headingStart ?? body.length;
      const gap = place === body.length && !/(?:^|\n)\r?\n$/.test(body) ? lineEnd : '';
      const head = `## ${markdownOf(heading, 'heading')} [#${section.id}]`;
      edits.push({
        start: place,
        end: place,
        text: `${gap}${head}${lineEnd.repeat(2)}${anew}${lineEnd}${place < body.length ? lineEnd : ''}`,
      });
      added.push(section.id);
    } else
      waiting.push(
        ...[...words.values()]
          .map(({ unit }) => unit)
          .filter(
            ({ part, address }) =>
              part === `section/${section.id}` && !(target && address.kind === 'block' && address.at === undefined),
          ),
      );
  }
  return { edits, waiting, added };
}

/** A note of an editor in the text, which no reader sees. */
const NOTE = /\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}|<!--[\s\S]*?-->/g;

/** New words of a block. Notes of editors that stood in it stand behind them. */
const editOf = (body: string, block: Block, sentence: Sentence): Edit => ({
  start: block.start,
  end: block.end,
  text: [markdownOf(sentence, placeIn(block)), ...(body.slice(block.start, block.end).match(NOTE) ?? [])].join(' '),
});

/** A section as the source has it, with new words in each block; undefined where words are missing. */
function wholeSection(
  body: string,
  section: SectionBlocks,
  words: readonly (Sentence | undefined)[],
): string | undefined {
  if (words.some((one) => one === undefined)) return undefined;
  const edits = section.blocks.map((block, at) => editOf('', block, words[at] ?? []));
  return withEdits(
    body.slice(section.start, section.end),
    edits.map((edit) => ({ ...edit, start: edit.start - section.start, end: edit.end - section.start })),
  );
}
