import type { Finding } from '../authoring/finding.ts';
import type { Content, Lang } from '../authoring/read.ts';
import { everyText } from './every-text.ts';
import { wordsFileOf } from './own-words.ts';
import type { Speller } from './speller.ts';

/** Suggestions that help; more are a list to read. */
const MOST_SUGGESTIONS = 3;

/** Letters on each side of a word that show where it stands: of a Thai slip, a letter or two may be all that is told. */
const AROUND = 15;

const excerpt = (text: string, at: number, word: string): string =>
  text
    .normalize('NFC')
    .slice(Math.max(0, at - AROUND), at + word.length + AROUND)
    .trim();

/** The words of a language that no dictionary has, each told once, where it stands first. */
export function* misspellings(content: Content, lang: Lang, speller: Speller): Generator<Finding> {
  const told = new Set<string>();
  for (const { text, file, line } of everyText(content, lang))
    for (const { word, at } of speller.wordsOf(text)) {
      if (told.has(word) || speller.isWord(word)) continue;
      told.add(word);
      const meant = speller.suggest(word).slice(0, MOST_SUGGESTIONS);
      yield {
        severity: 'error',
        file,
        line,
        lang,
        message: `“${word}” is in no dictionary of ${lang}: “${excerpt(text, at, word)}”.`,
        fix: `${meant.length > 0 ? `Did you mean ${meant.map((one) => `“${one}”`).join(' or ')}? ` : ''}Correct it, or, if it is right, add a line “${word}” to ${wordsFileOf(lang)}.`,
      };
    }
}

/** Words of a words file that no text of the language has any more. */
export function* unusedOwnWords(content: Content, lang: Lang, own: ReadonlySet<string>): Generator<Finding> {
  const texts = [...everyText(content, lang)].map(({ text }) => text.normalize('NFC')).join('\n');
  const lower = texts.toLowerCase();
  for (const word of own)
    if (!lower.includes(word.toLowerCase()))
      yield {
        severity: 'advice',
        file: wordsFileOf(lang),
        line: 1,
        lang,
        message: `No text in ${lang} has “${word}” any more.`,
        fix: `Remove the line from ${wordsFileOf(lang)}.`,
      };
}
