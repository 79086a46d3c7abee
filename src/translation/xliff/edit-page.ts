import { splitPage } from '../../authoring/front-matter.ts';
import type { MdxFile } from '../../authoring/mdx-file.ts';
import { applyEdits, type Edit } from '../../text/edits.ts';
import { withValue } from '../../yaml/data.ts';
import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import { sectionBlocks, type Block, type SectionBlocks } from './blocks.ts';
import { wordsIn, type Sentence } from './inline.ts';
import { markdownOf, type WrittenIn } from './markdown.ts';
import type { Unit } from './units.ts';

/** New words for the units of a file, by the names of the units. */
export type Words = ReadonlyMap<string, { readonly unit: Unit; readonly sentence: Sentence }>;

/** A page with new words, and the units that could not be written yet since others of their section are missing. */
export interface EditedPage {
  readonly text: string;
  readonly waiting: readonly Unit[];
}

const placeIn = (block: Block): WrittenIn =>
  block.place === 'cell' ? 'cell' : block.place.endsWith('heading') ? 'heading' : 'paragraph';

/**
 * YAML with new words under its keys.
 * @param done entries that are taken out of `untranslated`
 * @throws LosslessEditError
 */
export function withKeys(yaml: string, words: Words, file: string, done: readonly string[] = []): string {
  const data = [...words.values()].reduce(
    (out, { unit: { address }, sentence }) =>
      address.kind === 'key' && address.file === file ? withValue(out, address.path, wordsIn(sentence).trim()) : out,
    readData(yaml),
  );
  if (done.length === 0) return editYaml(yaml, data);
  const { untranslated, ...rest } = data;
  const left = Array.isArray(untranslated) ? untranslated.filter((id) => !done.includes(String(id))) : [];
  return editYaml(yaml, left.length === 0 ? rest : { ...data, untranslated: left });
}

/**
 * A page with new words: each in its place, and all else letter by letter as it was.
 * @param text the page
 * @param body the body within it
 * @param source the page that was translated from
 */
export function withWords(text: string, body: string, file: string, source: MdxFile, words: Words): EditedPage {
  const { open = '', yaml = '', close = '' } = splitPage(text) ?? {};
  const { edits, waiting, added } = sectionEdits(body, source, words, text.includes('\r\n') ? '\r\n' : '\n');
  return { text: open + withKeys(yaml, words, file, added) + close + applyEdits(body, edits), waiting };
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
        from: target.start,
        to: target.end,
        text: (target.start === target.end ? lineEnd.repeat(2) : '') + anew,
      });
    else if (!target && anew !== undefined && heading) {
      const previous = sources.slice(0, at).findLast(({ id }) => own.some((one) => one.id === id));
      const place = own.find(({ id }) => id === previous?.id)?.next ?? own[0]?.headingStart ?? body.length;
      const gap = place === body.length && !/(?:^|\n)\r?\n$/.test(body) ? lineEnd : '';
      const head = `## ${markdownOf(heading, 'heading')} [#${section.id}]`;
      edits.push({
        from: place,
        to: place,
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
  from: block.start,
  to: block.end,
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
  return applyEdits(
    body.slice(section.start, section.end),
    edits.map((edit) => ({ ...edit, from: edit.from - section.start, to: edit.to - section.start })),
  );
}
