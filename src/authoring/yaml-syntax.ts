import { LineCounter, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Edit } from '../text/edits.ts';
import { quotedLine } from './yaml-quotes.ts';

/** A fault of a YAML text, before it is known where the text stands in its file. */
export interface YamlFault {
  /** Offset in the YAML text. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
  readonly repair?: readonly Edit[];
  /** Faults of one group have one cause, and are told once. */
  readonly group?: string;
  /** Offset of another place that the message means. */
  readonly other?: number;
}

export const parseYaml = (source: string, lineCounter = new LineCounter()): Document.Parsed =>
  parseDocument(source, { lineCounter, prettyErrors: false, uniqueKeys: true });

interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The line of a text on which an offset stands. */
export function lineAround(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { text: source.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''), offset: start };
}

/** What keeps a text from being read as YAML, in plain words: the first fault alone, since the others mostly follow from it. */
export function syntaxFault(source: string, document: Document.Parsed, isJson: boolean): YamlFault | undefined {
  const error = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error) return undefined;
  const [offset] = error.pos;
  return (
    tabFault(source) ??
    (isJson ? jsonFault(source, error) : (quoteFault(source, document, offset) ?? ofLine(source, offset))) ??
    ofKind(source, document, error) ?? {
      offset,
      message: 'This line cannot be read as YAML.',
      fix: 'Compare it with the lines beside it: as many spaces before it, a key, a colon, a space, and the text.',
    }
  );
}

function tabFault(source: string): YamlFault | undefined {
  const match = /^ *\t[ \t]*(?=[^\s#])/m.exec(source);
  if (!match) return undefined;
  const lines = [...source.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)].length;
  return {
    offset: match.index + match[0].indexOf('\t'),
    message: `A tab (U+0009) stands at the beginning of ${lines === 1 ? 'the line' : `${String(lines)} lines`}, where YAML takes only spaces.`,
    fix: 'Type spaces in its place: two for each step inwards.',
  };
}

function jsonFault(source: string, { message, pos: [offset] }: YAMLError): YamlFault {
  if (message.startsWith('Missing , between'))
    return {
      offset: source.slice(0, offset).trimEnd().length,
      message: 'A comma is missing at the end of the line.',
      fix: 'Type a comma after the text: "key": "text",',
    };
  return {
    offset,
    message: `This line cannot be read as JSON: ${lineAround(source, offset).text.trim().slice(0, 60)}`,
    fix: 'Each text is written "key": "text" in straight quotation marks, with a comma behind it unless it is the last of its group; a quotation inside a text takes typographic marks, “like this”.',
  };
}

/** A value that YAML would read if it stood in quotation marks: tried out, on the line of the fault and on the one above. */
function quoteFault(source: string, document: Document.Parsed, offset: number): YamlFault | undefined {
  const here = lineAround(source, offset);
  const above = here.offset > 0 ? [lineAround(source, here.offset - 1)] : [];
  for (const line of [here, ...above]) {
    const quote = quotedLine(line.text);
    if (!quote || isUnclosed(quote.value)) continue;
    const from = line.offset + quote.before.length;
    const edit = { from, to: from + quote.value.length, text: quote.quoted };
    const mended = source.slice(0, edit.from) + edit.text + source.slice(edit.to);
    if (parseYaml(mended).errors.length >= document.errors.length) continue;
    return {
      offset: from,
      message: `${quote.reason}.`,
      fix: `Type ${quote.before.trimStart()}${quote.quoted}`,
      ...(quote.isCertain ? { repair: [edit] } : {}),
    };
  }
  return undefined;
}

/** `[a, b`: a list that lacks its end, rather than a text. */
const isUnclosed = (value: string): boolean => /^\[[^\]]*$|^\{[^}]*$/.test(value);

/** Faults that the line itself shows: a key without a space or with a strange colon, a line without a key. */
function ofLine(source: string, offset: number): YamlFault | undefined {
  const { text, offset: start } = lineAround(source, offset);
  const glued = /^(\s*(?:- +)*)([\p{L}\p{N}_-]+)([:：])(\S.*)$/u.exec(text);
  if (!glued) return undefined;
  const [, indent = '', key = '', colon = '', value = ''] = glued;
  return {
    offset: start + indent.length + key.length,
    message:
      colon === ':'
        ? `A space is missing after “${key}:”, so YAML sees no key here.`
        : 'A full-width colon (U+FF1A) stands after the key, which YAML does not know.',
    fix: `Type ${key}: ${value.trim()}`,
  };
}

function ofKind(source: string, document: Document.Parsed, { code, message, pos }: YAMLError): YamlFault | undefined {
  const [offset] = pos;
  if (code === 'DUPLICATE_KEY') return duplicateFault(document, offset);
  if (code === 'RESOURCE_EXHAUSTION')
    return {
      offset,
      message: 'Lists stand inside lists here, more than anybody can read.',
      fix: 'Remove the surplus brackets or hyphens.',
    };
  if (code === 'MULTIPLE_DOCS')
    return { offset, message: 'A line “---” cuts the file in two.', fix: 'Remove the line “---”.' };
  if (message.includes('closing')) {
    const opening = openQuote(source, document, offset);
    return {
      offset: opening,
      message: 'The quotation mark that begins here is never closed.',
      fix: 'Type the same mark at the end of the text, or remove this one.',
    };
  }
  if (message.includes('end with a')) {
    const [, mark = ']'] = /end with an? ([\]}])/.exec(message) ?? [];
    const opening = source.lastIndexOf(mark === ']' ? '[' : '{', offset - 1);
    return {
      offset: Math.max(0, opening),
      message: `The “${mark === ']' ? '[' : '{'}” that begins here is never closed.`,
      fix: `Type “${mark}” at the end of the list.`,
    };
  }
  if (code === 'BAD_INDENT')
    return {
      offset,
      message: 'The line begins too far to the left or to the right.',
      fix: 'Give it as many spaces as the lines of the same list or group begin with.',
    };
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return {
      offset,
      message: 'This line has no key.',
      fix: 'If it goes on with the text above, begin it with two spaces more than the key above; else write a key, a colon and a space before it: “title: Keep calm”.',
    };
  return undefined;
}

/** Where the quotation mark stands that is never closed: the text that reaches to the end. */
function openQuote(source: string, document: Document.Parsed, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range && range[1] >= offset)
        opening = Math.min(opening, range[0]);
    },
  });
  // A text that was meant to end on its line usually does not go on for pages.
  return /["']/.test(source[opening] ?? '') ? opening : offset;
}

function duplicateFault(document: Document.Parsed, offset: number): YamlFault {
  let first = 0;
  let key = '';
  visit(document, {
    Map: (_, { items }) => {
      const at = items.findIndex((pair) => isScalar(pair.key) && pair.key.range?.[0] === offset);
      const twin = items[at]?.key;
      if (!isScalar(twin)) return undefined;
      key = String(twin.value);
      const before = items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
      if (isScalar(before) && before.range) first = before.range[0];
      return visit.BREAK;
    },
  });
  return {
    offset,
    message: `“${key}” stands twice in one group.`,
    fix: 'Remove one of the two, or join what they hold.',
    other: first,
  };
}
