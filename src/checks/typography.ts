import { readablePages, type Check } from './check.ts';

const RULES: readonly { pattern: RegExp; languages?: readonly string[]; message: string; mend: string }[] = [
  { pattern: /["]/, message: 'A straight quotation mark stands in the text.', mend: 'Use the marks of the language: «» in nb and ru, „” in ro, “” in en and th.' },
  { pattern: /\p{L}'\p{L}/u, message: 'A straight apostrophe stands in the text.', mend: 'Write ’ instead.' },
  { pattern: /[şţŞŢ]/, message: 'A letter with a cedilla stands in the text; Romanian has a comma below.', mend: 'Write ș and ț.' },
  { pattern: /[“”]/, languages: ['nb', 'ru'], message: 'English quotation marks stand in the text.', mend: 'Write «…».' },
];

/** Marks that software puts in and readers notice. The attributes of components are left out; their line breaks stay, for the lines to be counted. */
export const typography: Check = function* (content) {
  for (const { lang, page } of readablePages(content)) {
    for (const [index, text] of page.body.replace(/<[A-Za-z][^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' ')).split('\n').entries()) {
      for (const { pattern, languages, message, mend } of RULES) {
        if ((!languages || languages.includes(lang)) && pattern.test(text)) yield { severity: 'error', file: page.file, line: page.bodyLine + index, message, mend };
      }
    }
  }
};
