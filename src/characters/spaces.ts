import type { CharacterFault, Form } from './fault.ts';
import { capital, characterName } from './names.ts';

/** Spaces that look like the ordinary one. In the middle of a text they are welcome: `10 000 ₽`, `« non »`. */
const U = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const UNUSUAL = new RegExp(`[${U}]`);
/** A dash that stands where a hyphen begins an item of YAML. */
const DASH = '\\u2010-\\u2015\\u2022\\u2212';
const KEY = `(?:"[^"]*"|'[^']*'|[\\p{L}\\p{N}_.“”„«»-]+)`;

/** Where a space is a part of the form, not of the text: the pattern ends with the spaces. */
interface Place {
  readonly pattern: RegExp;
  readonly says: (before: string) => string;
  /** The pattern’s spaces mean nothing and go away. */
  readonly removes?: true;
}

const quoted = (mark: string): string => `“${mark.trim()}”`;
const INDENT: Place = {
  pattern: new RegExp(`^()([ \\t]*[${U}][ \\t${U}]*)`, 'u'),
  says: () => 'stands at the beginning of the line, where only ordinary spaces count',
};
const IN_PAGES: readonly Place[] = [
  {
    pattern: new RegExp(`^(---)([ \\t]*[${U}][ \\t${U}]*)$`, 'u'),
    says: () => 'follows “---”, so the line no longer parts the front matter from the text',
    removes: true,
  },
  INDENT,
  {
    pattern: new RegExp(`^([ \\t>]*#{1,6})([ \\t]*[${U}][ \\t${U}]*)`, 'u'),
    says: (mark) => `follows ${quoted(mark)}, so the line is no heading`,
  },
  {
    pattern: new RegExp(`^([ \\t>]*#{1,6}[ \\t].*?)([ \\t]*[${U}][ \\t${U}]*)$`, 'u'),
    says: () => 'stands at the end of the heading',
    removes: true,
  },
  {
    pattern: new RegExp(`^([ \\t>]*[-*+])([ \\t]*[${U}][ \\t${U}]*)`, 'u'),
    says: (mark) => `follows ${quoted(mark)}, so the line is no item of a list`,
  },
  {
    pattern: new RegExp(`^([ \\t>]*\\d{1,3}[.)])([ \\t]*[${U}][ \\t${U}]*)`, 'u'),
    says: (mark) => `follows ${quoted(mark)}, so the line is no numbered step`,
  },
];
const IN_DATA: readonly Place[] = [
  INDENT,
  {
    pattern: new RegExp(`^( *(?:- +)*-)([ \\t]*[${U}][ \\t${U}]*)`, 'u'),
    says: () => 'follows “-”, so the line is no item of the list',
  },
  {
    pattern: new RegExp(`^( *(?:- +)*${KEY}[ \\t${U}]*:)([ \\t]*[${U}][ \\t${U}]*)`, 'u'),
    says: () => 'follows the colon, so the line has no key',
  },
  {
    pattern: new RegExp(`^( *(?:- +)*${KEY})([ \\t]*[${U}][ \\t${U}]*)(?=:(?:[ ${U}]|$))`, 'u'),
    says: () => 'stands before the colon, as if it were a part of the key',
    removes: true,
  },
];
/** Inside `[…]` and `{…}` of YAML, spaces beside brackets, commas and colons belong to no text. */
const FLOW_LINE = /^\s*(?:- +)*(?:[\p{L}\p{N}_.-]+: +)?[[{]/u;
const IN_FLOW = new RegExp(`(?<=[,[{:] *)[${U}]+|[${U}]+(?= *[,\\]}])`, 'gu');

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** Unusual spaces where an ordinary one is a part of the form: after `-`, `##`, `1.` and `key:`, and in indentation. */
export function* spaceFaults(text: string, form: Form): Generator<CharacterFault> {
  if (form === 'words') return;
  const dashes = new RegExp(`^\\s*[${DASH}]\\s`, 'mu').test(text);
  if (!dashes && !UNUSUAL.test(text)) return;
  let end = form === 'page' ? 0 : Infinity;
  const lines = linesOf(text);
  if (form === 'page' && /^---\s*$/.test(lines[0]?.text ?? ''))
    end = lines.findIndex(({ text: line }, at) => at > 0 && /^---\s*$/.test(line));
  let literal = -1;
  for (const [index, line] of lines.entries()) {
    const isData = index < end;
    if (isData && literal >= 0 && (line.text.trim() === '' || indentOf(line.text) > literal)) continue;
    literal = isData && /(?:^|[:-] )[|>][+-]?\d?[+-]?\s*$/.test(line.text) ? indentOf(line.text) : -1;
    if (UNUSUAL.test(line.text)) yield* inLine(line, isData && !line.text.startsWith('---'), lines, index);
    if (isData) yield* dashFault(line, lines[index - 1]);
  }
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { text: line.replace(/\r$/, ''), offset: start };
  });
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function* inLine(
  { text, offset }: Line,
  isData: boolean,
  lines: readonly Line[],
  index: number,
): Generator<CharacterFault> {
  for (const { pattern, says, removes } of isData ? IN_DATA : IN_PAGES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, mark = '', spaces = ''] = match;
    // “1. mai” may be kept together on purpose where no other step stands beside it.
    const isSure = !/\d/.test(mark) || isStep(lines, index, -1) || isStep(lines, index, 1);
    yield* spacesAt(spaces, offset + match.index + mark.length, says(mark), removes === true, isSure);
  }
  if (!isData || !FLOW_LINE.test(text)) return;
  for (const { 0: spaces, index: at } of text.matchAll(IN_FLOW))
    yield* spacesAt(spaces, offset + at, 'stands in the list, as if it were a part of the word beside it', false, true);
}

function isStep(lines: readonly Line[], index: number, step: 1 | -1): boolean {
  let at = index + step;
  while (lines[at]?.text.trim() === '') at += step;
  return /^\s*\d{1,3}[.)]\s/.test(lines[at]?.text ?? '');
}

function* spacesAt(
  spaces: string,
  offset: number,
  says: string,
  removes: boolean,
  isSure: boolean,
): Generator<CharacterFault> {
  const unusual = Array.from(spaces).findIndex((space) => UNUSUAL.test(space));
  const name = characterName(spaces[unusual] ?? ' ');
  const from = removes ? offset : offset + unusual;
  yield {
    group: `${spaces[unusual] ?? ''} ${says}`,
    from,
    to: offset + spaces.length,
    message: `${capital(name)} ${says}.`,
    fix: removes
      ? 'Remove it.'
      : isSure
        ? 'Type an ordinary space in its place.'
        : 'Type an ordinary space in its place; if it is no step, write the number in words.',
    ...(isSure ? { replacement: removes ? '' : spaces.slice(unusual).replace(new RegExp(`[${U}]`, 'gu'), ' ') } : {}),
  };
}

/** `– item` below a key or another item: word processors make a dash of the hyphen. */
function* dashFault({ text, offset }: Line, above: Line | undefined): Generator<CharacterFault> {
  const match = new RegExp(`^(\\s*)([${DASH}])(\\s+)\\S`, 'u').exec(text);
  if (!match || !/:\s*$|^\s*(?:-|[\u2010-\u2015\u2022\u2212])\s/u.test(above?.text ?? '')) return;
  const [, indent = '', dash = '', space = ''] = match;
  const name = characterName(dash);
  yield {
    group: `dash ${dash}`,
    from: offset + indent.length,
    to: offset + indent.length + 1 + space.length,
    message: `${capital(name)} begins the line, where a hyphen begins an item of a list.`,
    fix: 'Type a hyphen and a space: “- ”.',
    replacement: '- ',
  };
}
