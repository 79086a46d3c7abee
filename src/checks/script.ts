import type { MdastNode } from 'satteri';
import type { Finding } from '../authoring/finding.ts';
import type { MdxFile } from '../authoring/mdx-file.ts';
import { scriptOfLanguage } from '../language/profiles/index.ts';
import { boxKind } from '../markdown/boxes.ts';
import { childrenOf, placeOf, quoted } from '../markdown/problem.ts';
import { wordsOf } from '../markdown/words.ts';
import { readablePages, type Check } from './check.ts';
import { perFile } from './unchanged.ts';

/** Letters from which on a text is taken for a sentence, and not for a name such as “Arbeidstilsynet, Oslo”. */
const SENTENCE = 40;
/** Part of the letters that a text in the language of its page has at least; the others may be names and codes. */
const LEAST = 0.2;
/** Blocks that hold words; what is quoted may be in any language. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table']);

function blocks(node: MdastNode): MdastNode[] {
  if (node.type === 'blockquote' && boxKind(node) === undefined) return [];
  return BLOCKS.has(node.type) ? [node] : childrenOf(node).flatMap(blocks);
}

/** How many letters of a text are of the script, and how many there are. */
function lettersOf(text: string, script: string): { own: number; all: number } {
  const own = new RegExp(`\\p{Script=${script}}`, 'u');
  const letters = text.match(/\p{L}/gu) ?? [];
  return { own: letters.filter((char) => own.test(char)).length, all: letters.length };
}

/** Paragraphs in another script than the language of their page: a Norwegian one in a Russian page was forgotten there. */
export const scripts: Check = (content) =>
  readablePages(content).flatMap(({ lang, page }) => inOtherScripts(page, lang));

const inOtherScripts = perFile(function* (page: MdxFile, lang: string): Generator<Finding> {
  const script = scriptOfLanguage(lang);
  for (const section of page.sections)
    for (const block of section.nodes.flatMap(blocks)) {
      const words = wordsOf(block);
      const { own, all } = lettersOf(words, script);
      if (all < SENTENCE || own >= all * LEAST) continue;
      yield {
        severity: 'error',
        file: page.file,
        ...placeOf(block),
        message: `${quoted(words)} is not written in the letters of ${lang}.`,
        fix: `Translate it. If the whole section is not translated yet, take it out and name it in the front matter: untranslated: [${section.id}]. If it is to be quoted in another language, begin its lines with “> ”.`,
      };
    }
});
