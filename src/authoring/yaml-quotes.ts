/** A line of YAML cut into what comes before its value, and the value: `title: ` and `Note: be calm`. */
const LINE = /^(\s*(?:- +)*(?:(?:[^\s:#"'[\]{}-][^:#]*?|"[^"]*"|'[^']*') *: +)?)(\S.*?)(\s*)$/;
/** Marks that mean something to YAML at the beginning of a value. */
const SPECIAL = /^[@`%&*!|>[\]{},#?"'-]/;
/** Typographic quotation marks that a word processor makes of straight ones, each with those that may close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '”': '”',
  '„': '”“',
  '«': '»',
  '»': '«',
  '‘': '’‘',
  '’': '’',
  '‚': '’‘',
};

/** A text in straight quotation marks, as YAML and JSON read it. */
export const quoted = (text: string): string =>
  !text.includes('"') && !text.includes('\\') ? `"${text}"` : !text.includes("'") ? `'${text}'` : JSON.stringify(text);

/** What stands between typographic quotation marks that enclose the whole text; undefined where none do. */
export function insideSmartQuotes(text: string): string | undefined {
  const [opening = ''] = text;
  const closing = CLOSING[opening];
  if (closing === undefined || text.length < 3 || !closing.includes(text.at(-1) ?? ' ')) return undefined;
  const inner = text.slice(1, -1);
  // “Yes” and “no”: two quotations, not one around the whole.
  return Array.from(inner).some((mark) => mark === opening || (closing.includes(mark) && !/[‘’]/.test(mark)))
    ? undefined
    : inner;
}

export interface QuotedLine {
  /** The key with its colon, or the hyphen, before the value. */
  readonly before: string;
  readonly value: string;
  /** The value as it should be written. */
  readonly quoted: string;
  /** Why it has to be in quotation marks. */
  readonly reason: string;
  /** The value stood in typographic quotation marks, so that straight ones were certainly meant. */
  readonly isCertain: boolean;
}

/** A line whose value could be a text in quotation marks; undefined where it has no value or is quoted already. */
export function quotedLine(line: string): QuotedLine | undefined {
  const [, before = '', value = ''] = LINE.exec(line) ?? [];
  if (before.trim() === '' || value === '') return undefined;
  const [, , enclosed] = /^(["'])(.*)\1$/.exec(value) ?? [];
  if (enclosed !== undefined)
    return {
      before,
      value,
      quoted: quoted(enclosed),
      reason: 'A mark inside the text is the same as those around it, and ends it',
      isCertain: false,
    };
  const inner = insideSmartQuotes(value);
  if (inner !== undefined)
    return {
      before,
      value,
      quoted: quoted(inner),
      reason: 'The text stands in typographic quotation marks, which YAML takes for a part of it',
      isCertain: true,
    };
  const reason = /^["']/.test(value)
    ? 'A text that begins with a quotation mark must as a whole stand in others'
    : SPECIAL.test(value)
      ? `A text that begins with “${value.charAt(0)}” must stand in straight quotation marks`
      : /:(?:\s|$)/.test(value)
        ? 'A text that holds “: ” must stand in straight quotation marks'
        : 'This text must stand in straight quotation marks';
  return { before, value, quoted: quoted(value), reason, isCertain: false };
}
