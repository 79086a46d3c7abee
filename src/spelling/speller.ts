import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { cutThai, type PlacedWord } from './thai.ts';

/** Knows the words of a language. */
export interface Speller {
  /** Words of a text that stand apart, in order; in Thai, which writes no spaces, as a dictionary cuts them. */
  wordsOf(text: string): Iterable<PlacedWord>;
  isWord(word: string): boolean;
  /** What may have been meant, the likeliest first. */
  suggest(word: string): readonly string[];
}

interface Affixes {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** The dictionaries of Hunspell, the spelling checker of Firefox and LibreOffice, by language. */
const HUNSPELL: Readonly<Record<string, () => Promise<{ default: Affixes }>>> = {
  en: () => import('dictionary-en-gb'),
  nb: () => import('dictionary-nb'),
  ro: () => import('dictionary-ro'),
  ru: () => import('dictionary-ru'),
};

/** Codes and addresses: `content/site.yaml`, `calm-counter`, script-src, example.com; Thai abbreviations: พ.ศ., ค.ศ. */
const CODE = /`[^`]*`|https?:\S+|\S+\.(?:yaml|com|no|js)\b|[a-z]+-src\b|<[^>]*>|[ก-ฮ]{1,2}\.[ก-ฮ]{1,2}\./g;

/** The text without its codes, each letter still in its place. */
const blank = (text: string): string => text.normalize('NFC').replace(CODE, (code) => ' '.repeat(code.length));

/** Words of alphabetic scripts; a hyphen or an apostrophe inside belongs to the word: `don’t`, `într-o`. */
const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/**
 * The speller of a language, with the words of `content/spelling/<lang>.txt` beside those of its dictionary.
 * @returns undefined where no dictionary is known for the language
 */
export async function spellerOf(lang: string, own: ReadonlySet<string>): Promise<Speller | undefined> {
  if (lang === 'th') return thaiSpeller(own);
  const load = HUNSPELL[lang];
  return load && hunspellSpeller((await load()).default, own, scriptOf(lang) === 'Latn');
}

const scriptOf = (lang: string): string | undefined => new Intl.Locale(lang).maximize().script;

async function hunspellSpeller({ aff, dic }: Affixes, own: ReadonlySet<string>, latin: boolean): Promise<Speller> {
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const utf8 = new TextDecoder();
  const hunspell = await createHunspellFromStrings(utf8.decode(aff), utf8.decode(dic));
  const known = (word: string): boolean =>
    own.has(word) || own.has(word.toLowerCase()) || hunspell.testSpelling(word.replaceAll('’', "'"));
  return {
    wordsOf: function* (text) {
      for (const { 0: word, index } of blank(text).matchAll(WORD)) yield { word, at: index };
    },
    // «butikk-sjef», „într-o”: a hyphen joins words that each stand in the dictionary, where the whole does not.
    // A name in Latin letters inside a Russian text is no word of Russian.
    isWord: (word) =>
      (!latin && /^\p{Script=Latin}/u.test(word)) ||
      known(word) ||
      (word.includes('-') && word.split('-').every(known)),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}

/** The words of Thai, from the lists of the package `wordcut`. */
async function thaiWords(): Promise<Set<string>> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordcut/package.json')), 'data');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const lists = files.map(async (name) => (await readFile(join(folder, name), 'utf8')).split(/\s+/));
  return new Set((await Promise.all(lists)).flat());
}

async function thaiSpeller(own: ReadonlySet<string>): Promise<Speller> {
  const words = await thaiWords();
  const isWord = (word: string): boolean => words.has(word) || own.has(word);
  return { wordsOf: (text) => cutThai(blank(text), isWord), isWord, suggest: () => [] };
}
