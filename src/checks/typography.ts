import type { Finding } from '../authoring/finding.ts';
import { readablePages, type Check } from './check.ts';

const RULES: readonly { pattern: RegExp; languages?: readonly string[]; message: string; fix: string }[] = [
  {
    pattern: /["]/,
    message: 'A straight quotation mark stands in the text.',
    fix: 'Use the marks of the language: «» in nb and ru, „” in ro, “” in en and th.',
  },
  { pattern: /\p{L}'\p{L}/u, message: 'A straight apostrophe stands in the text.', fix: 'Write ’ instead.' },
  {
    pattern: /[şţŞŢ]/,
    message: 'A letter with a cedilla stands in the text; Romanian has a comma below.',
    fix: 'Write ș and ț.',
  },
  { pattern: /[“”]/, languages: ['nb'], message: 'English quotation marks stand in the text.', fix: 'Write «…».' },
  // In Russian “ closes an inner quotation: «… „…“ …».
  { pattern: /”|^[^„]*“/, languages: ['ru'], message: 'English quotation marks stand in the text.', fix: 'Write «…».' },
];

function* inText(text: string, lang: string, at: Pick<Finding, 'file' | 'line'>): Generator<Finding> {
  for (const { pattern, languages, message, fix } of RULES) {
    if ((!languages || languages.includes(lang)) && pattern.test(text))
      yield { severity: 'error', ...at, message, fix: fix };
  }
}

/** Marks that software puts in and readers notice, in pages and phrases. */
export const typography: Check = function* (content) {
  for (const { lang, page, frontMatter } of readablePages(content)) {
    // The attributes of components are left out; their line breaks stay, for the lines to be counted.
    const body = page.body.replace(/<[A-Za-z][^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));
    for (const [index, text] of body.split('\n').entries())
      yield* inText(text, lang, { file: page.file, line: page.bodyLine + index });
    for (const [path, text] of textsOf(frontMatter))
      yield* inText(text, lang, { file: page.file, line: page.lineOf(path) });
  }
  for (const phrase of content.phrases.values()) {
    for (const [path, text] of textsOf(phrase.data ?? {}))
      yield* inText(text, path.at(-1) ?? '', { file: phrase.file, line: phrase.lineOf(path) });
  }
};

/** Every text in nested objects, with the keys that lead to it. */
function* textsOf(value: unknown, path: readonly string[] = []): Generator<[readonly string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
}
