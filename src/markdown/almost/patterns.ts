import { quoted, type Fault } from '../problem.ts';

/** Letters that look like Markdown and are none, so that the reader would see the marks: what tells them, what to say. */
export interface Almost {
  /** Applied to a line of text as it was typed; the first group, or else the whole, is quoted. */
  readonly pattern: RegExp;
  /** Where in a text: at the beginning of any line, of a line that is not the first of its paragraph, or anywhere. */
  readonly where: 'line' | 'later line' | 'anywhere';
  readonly fault: (typed: string, match: RegExpExecArray) => Fault;
}

const AS_TEXT = 'To show the marks as they are, put a backslash before:';
const ADDRESS = String.raw`(?:topic:|term:|https?:\/\/|mailto:|tel:|#[\p{L}\p{N}-]+\))`;

export const ALMOST: readonly Almost[] = [
  {
    pattern: /^(#{1,6}(?![\s#\d])[^\n]*)/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} is no heading: a space is missing behind “#”.`,
      fix: `Write “${typed.replace(/^#+/, '## ')}”. ${AS_TEXT} “\\#”.`,
    }),
  },
  {
    pattern: new RegExp(String.raw`(\[[^[\]]*\])\s+(\(${ADDRESS}[^)]*\)?)`, 'u'),
    where: 'anywhere',
    fault: (_, [whole, words = '', address = '']) => ({
      message: `${quoted(whole)} is no link: a space stands between “]” and “(”.`,
      fix: `Write “${words}${address}”.`,
    }),
  },
  {
    pattern: new RegExp(String.raw`\(([^()]*)\)\s*\[(${ADDRESS}[^\]]*)\]`, 'u'),
    where: 'anywhere',
    fault: (_, [whole, words = '', address = '']) => ({
      message: `${quoted(whole)} is no link: the brackets are exchanged.`,
      fix: `Write “[${words}](${address})”.`,
    }),
  },
  {
    pattern: /\]\((tel:[^()]*)\)/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `The telephone number ${quoted(typed)} holds spaces, so that it is no link.`,
      fix: `Write the number without spaces: “[call](${typed.replace(/\s+/g, '')})”.`,
    }),
  },
  {
    pattern: /(!?\[[^[\]]*\]\([^()\s]*\s[^()]*\))/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `${quoted(typed)} is no link: its address holds a space.`,
      fix: 'Write the address without spaces, or “%20” for each: “[words](https://example.com/a%20b)”.',
    }),
  },
  {
    pattern: /(!?\[[^[\]]*\]\(\s*\))/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `${quoted(typed)} is a link without an address.`,
      fix: 'Write the address into the brackets: “[words](https://example.com)”.',
    }),
  },
  {
    pattern: /(\[\^[^\]]*\])/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `The footnote ${quoted(typed)} has no text, and pages have no footnotes.`,
      fix: 'Say it in the sentence, or in one after it.',
    }),
  },
  {
    pattern: /(!?\[[^[\]]+\]\[([^[\]]*)\])/u,
    where: 'anywhere',
    fault: (typed, [, , name = '']) => ({
      message: `${quoted(typed)} leads nowhere: no line tells the address of “${name}”.`,
      fix: 'Write the address beside the words: “[words](https://example.com)”.',
    }),
  },
  {
    pattern: /^(\d{1,3}[.)](?=[\p{L}*])[^\n]*)/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} begins no list: a space is missing behind the number.`,
      fix: `Write “${typed.replace(/^(\d+[.)])/, '$1 ')}”.`,
    }),
  },
  {
    pattern: /^((?!\d)\p{Nd}+[.)][^\n]*)/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} begins no list: its number is not written with 0 to 9.`,
      fix: 'Begin the steps with “1. ”, “2. ” and so on.',
    }),
  },
  {
    pattern: /^(\d{1,2}[.)](?:\s[^\n]*|$))/u,
    where: 'later line',
    fault: (typed) => ({
      message: `${quoted(typed)} is no step: it continues the line above as running text.`,
      fix: 'Leave a line empty above it; words that belong to the step before begin with three spaces.',
    }),
  },
  {
    pattern: /^([-+*](?=\p{L})[^\n]*)/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} begins no list: a space is missing behind “${typed.slice(0, 1)}”.`,
      fix: `Write “- ${typed.slice(1)}”. ${AS_TEXT} “\\${typed.slice(0, 1)}”.`,
    }),
  },
  {
    pattern: /^([•·●○▪◦‣∙–](?:\s*\S[^\n]*|$))/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} begins no list: “${typed.slice(0, 1)}” is a plain sign here.`,
      fix: `Write “- ${typed.slice(1).trim()}”. What somebody says stands in quotation marks.`,
    }),
  },
  {
    pattern: /^(—\s[^\n]*)/u,
    where: 'later line',
    fault: (typed) => ({
      message: `${quoted(typed)} begins no list and no line: it continues the line above.`,
      fix: `Write “- ${typed.slice(1).trim()}”. What somebody says stands in quotation marks.`,
    }),
  },
  {
    pattern: /^(:::[^\n]*)/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} makes no box here.`,
      fix: 'Write “> [!NOTE]” or “> [!WARNING]”, and below it each line of the box with “> ” before. Take “:::” out.',
    }),
  },
  {
    pattern: /^(\[!\p{L}+\])/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} makes a box only at the beginning of a quotation.`,
      fix: `Leave a line empty, write “> ${typed}”, and below it each line of the box with “> ” before.`,
    }),
  },
  {
    pattern: /^(\|.*\|)\s*$/u,
    where: 'line',
    fault: (typed) => ({
      message: `${quoted(typed)} makes no table: the line below the headings is missing, or has other columns.`,
      fix: `Below the headings write ${quoted(`|${' --- |'.repeat(Math.max(1, typed.split('|').length - 2))}`)}, and leave a line empty above the table.`,
    }),
  },
  {
    pattern: /((?<!\\)\*\*(?:\s+[^*\n]*(?:\*\*)?|[^*\n]*\s\*\*))/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `${quoted(typed)} shows its stars: a space stands between the stars and the words.`,
      fix: `Write “**${typed.replace(/\*\*/g, '').trim() || 'words'}**”.`,
    }),
  },
  {
    pattern: /((?<!\\)\*\*[^\n]*)/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `${quoted(typed)} shows its stars: bold words need two stars before and two after them.`,
      fix: `Write “**words**”, both pairs in one paragraph. ${AS_TEXT} “\\*\\*”.`,
    }),
  },
  {
    pattern: /((?<![\\_])__(?=\p{L})[^\n]*|(?<=\p{L})__(?![_]))/u,
    where: 'anywhere',
    fault: (typed) => ({
      message: `${quoted(typed)} shows its lines: “__” does not make words bold here.`,
      fix: `Write “**words**”. ${AS_TEXT} “\\_\\_”.`,
    }),
  },
];
