import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

/** Puts an English text of the checks into another language; a text that the language lacks stays English. */
export type Say = (text: string) => string;

/** English, as the checks write. */
export const inEnglish: Say = (text) => text;

/**
 * Texts of the checks in a language, by the English ones, as gettext has them. `{0}`, `{1}` stand for what differs: a name, a number, or a
 * piece that has an entry of its own.
 * @example { 'The section “{0}” is not translated into {1}.': 'Avsnittet «{0}» er ikke oversatt til {1}.' }
 */
export type Catalog = Readonly<Record<string, string>>;

const catalogSchema = z.record(z.string(), z.string());
const PLACEHOLDER = /\{(\d+)\}/;
/** Letters that a text must have beside its placeholders: one of fewer would fit nearly anything. */
const LEAST_LETTERS = 4;
/** Pieces within pieces: a remedy that offers a choice of which one names a character. */
const MOST_DEPTH = 4;

interface Pattern {
  readonly expression: RegExp;
  /** The numbers of the placeholders, in the order of the English text. */
  readonly numbers: readonly string[];
  readonly target: string;
}

/** @param catalog the texts of one language */
export function sayIn(catalog: Catalog): Say {
  const patterns = Object.entries(catalog)
    .filter(([source]) => PLACEHOLDER.test(source) && lettersOf(source) >= LEAST_LETTERS)
    // Of two that fit, the one that says more is meant.
    .sort(([a], [b]) => lettersOf(b) - lettersOf(a))
    .map(([source, target]) => patternOf(source, target));
  const say = (text: string, depth: number): string => {
    const bare = text.trim();
    // A piece often begins with a space, so that it may be left out.
    if (bare !== text) return bare === '' ? text : text.replace(bare, () => say(bare, depth));
    const whole = Object.hasOwn(catalog, text) ? catalog[text] : undefined;
    if (whole !== undefined || depth > MOST_DEPTH) return whole ?? text;
    for (const { expression, numbers, target } of patterns) {
      const match = expression.exec(text);
      if (!match) continue;
      const values = new Map(numbers.map((number, at) => [number, say(match[at + 1] ?? '', depth + 1)]));
      return target.replace(/\{(\d+)\}/g, (_, number: string) => values.get(number) ?? '');
    }
    return text;
  };
  return (text) => say(text, 0);
}

const lettersOf = (source: string): number => source.replace(/\{\d+\}/g, '').replace(/[^\p{L}]/gu, '').length;

function patternOf(source: string, target: string): Pattern {
  const parts = source.split(/\{(\d+)\}/);
  const expression = parts
    .map((part, at) => (at % 2 === 1 ? '([\\s\\S]*?)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')))
    .join('');
  return { expression: new RegExp(`^${expression}$`), numbers: parts.filter((_, at) => at % 2 === 1), target };
}

const folder = new URL('./', import.meta.url);

/** The languages that the checks speak, English among them. */
export const checkLanguages = (): string[] => [
  'en',
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort(),
];

/** The texts of a language; none of English and of one that the checks do not speak. */
export function readCatalog(lang: string): Catalog {
  const file = fileURLToPath(new URL(`${lang}.json`, folder));
  return existsSync(file) ? catalogSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
}

/**
 * The language of the machine, if the checks speak it; English otherwise.
 * @param env LC_ALL, LC_MESSAGES and LANG say it on Unix: `nb_NO.UTF-8`
 */
export function machineLanguage(env: Readonly<Record<string, string | undefined>>, known: readonly string[]): string {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  const [code = 'en'] = locale.split(/[-_.@]/);
  // Norwegian is often set without saying which.
  const lang = code === 'no' ? 'nb' : code;
  return known.includes(lang) ? lang : 'en';
}
