import { quoted, type Fault } from '../problem.ts';

/** What stands at a `<`: how much of the text it takes, and what is wrong with it. */
export interface Tag {
  readonly length: number;
  readonly fault?: Fault;
  /** Kept as it is for the parser: `<Setting id="rings" />`. */
  readonly keep?: true;
}

export const EXAMPLE = '<Setting id="rings" />';
const SETTING = /<Setting\s+id=(?:"[^"<>{}&\n]*"|'[^'<>{}&\n]*')\s*\/>/y;
const ADDRESS = /<((?:https?:\/\/|mailto:|tel:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy;
const TAG = /<(\/?)(?:([\p{L}$_][^\s<>/]*)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*|\/)?)?>/uy;
const WORDS_INSIDE = /((?:(?!\n\s*\n)[^<])*)<\/Setting\s*>/y;

/** What an editor wants who writes HTML, in Markdown. */
const IN_MARKDOWN: readonly (readonly [names: string, example: string])[] = [
  ['b strong', 'For bold write “**words**”'],
  ['i em', 'For slanted letters write “*words*”'],
  ['br', 'To break a line, end it with a backslash: “first line\\”'],
  ['a', 'For a link write “[words](https://example.com)”'],
  ['img picture', 'For a picture write “![What it shows](name.png)”'],
  ['ul ol li', 'For a list begin each line with “- ”, or with “1. ”'],
  ['h1 h2 h3 h4 h5 h6', 'For a heading within a section write “### Heading”'],
  ['hr', 'For a line across write “***”'],
  ['blockquote', 'For a quotation begin each line with “> ”'],
  ['code pre', 'For letters of one width write “`words`”'],
  ['table thead tbody tr td th', 'For a table write “| one | two |”, and “| --- | --- |” below it'],
  ['s del strike', 'To strike words out write “~~words~~”'],
  ['p div span u small big center font sup sub mark section details summary', 'Write the words without it'],
  [
    'script style iframe object embed form input button svg math video audio link meta base html head body template',
    'Take it out',
  ],
];

/** What stands at a `<`; undefined where it is a plain sign, as in `<3` or `<30 days`. */
export function tagAt(text: string, at: number): Tag | undefined {
  const match = (pattern: RegExp, from = at): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const setting = match(SETTING);
  if (setting) return { length: setting[0].length, keep: true };
  const before = text.slice(Math.max(0, at - 9), at);
  const inLink = /\]\(\s*$|\]:\s*$/.test(before) ? /^<[^<>\n]*>/.exec(text.slice(at, at + 2000)) : null;
  if (inLink) return { length: inLink[0].length, fault: bracketedFault(inLink[0]) };
  const address = match(ADDRESS);
  if (address) return { length: address[0].length, fault: addressFault(address[0], address[1] ?? '') };
  const tag = match(TAG);
  if (!tag) return undefined;
  const [typed, closes, name = ''] = tag;
  if (name !== 'Setting') {
    // The end of a tag is told with its beginning.
    const isTold = closes !== '' && text.lastIndexOf(`<${name}`, at) >= 0;
    return { length: typed.length, ...(isTold ? {} : { fault: tagFault(typed, name) }) };
  }
  const inside = closes === '' ? match(WORDS_INSIDE, at + typed.length) : null;
  return { length: typed.length + (inside?.[0].length ?? 0), fault: settingFault(typed, inside?.[1]) };
}

function addressFault(typed: string, address: string): Fault {
  const to = address.includes('@') && !/^mailto:/i.test(address) ? `mailto:${address}` : address;
  return {
    message: `The address ${quoted(typed)} stands in angle brackets.`,
    fix: `Say in words where it leads: “[words](${to})”.`,
  };
}

/** `[x](<https://example.com/a b>)` */
const bracketedFault = (typed: string): Fault => ({
  message: `The address ${quoted(typed)} stands in angle brackets.`,
  fix: `Write it without them, and “%20” for each space: “[words](${typed.slice(1, -1).trim().replace(/\s+/g, '%20')})”.`,
});

function tagFault(typed: string, name: string): Fault {
  const isComponent = /^[A-Z]/.test(name) && name !== name.toUpperCase();
  const known = isComponent ? undefined : IN_MARKDOWN.find(([names]) => names.split(' ').includes(name.toLowerCase()));
  if (known) return { message: `${quoted(typed)} is HTML, which a page may not hold.`, fix: `${known[1]}.` };
  if (name === '' || isComponent || /[:.]/.test(name))
    return {
      message: `${quoted(typed)} is no tag that a page may hold.`,
      fix: `Write words; the one tag is ${EXAMPLE}.`,
    };
  return {
    message: `${quoted(typed)} stands in angle brackets, where browsers take it for a tag and show nothing.`,
    fix: `Write the words themselves, without brackets. To show the brackets, put a backslash before: “\\${typed}”.`,
  };
}

/** Why a tag that begins with `<Setting` or `</Setting` is not `<Setting id="…" />`. */
function settingFault(typed: string, inside: string | undefined): Fault {
  const attributes = typed.replace(/^<\/?Setting|\/?>$/g, '');
  if (/[{}]/.test(attributes))
    return {
      message: 'Braces in a tag are code, which a page may not hold.',
      fix: `Write the id in quotes: ${EXAMPLE}.`,
    };
  const names = [...attributes.matchAll(/([^\s="']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g)];
  const strange = names.find(([, name]) => name !== 'id')?.[1];
  if (strange !== undefined)
    return { message: `<Setting> has an attribute ${quoted(strange)}.`, fix: `It takes id alone: ${EXAMPLE}.` };
  if (typed.startsWith('</'))
    return { message: '“</Setting>” closes nothing.', fix: `Take it out: ${EXAMPLE} closes itself.` };
  if (names.length !== 1 || names[0]?.[2] === undefined)
    return { message: '<Setting> needs one id.', fix: `Write ${EXAMPLE}.` };
  if (inside !== undefined && inside.trim() !== '')
    return {
      message: `Words stand inside <Setting>, where no reader sees them: ${quoted(inside)}.`,
      fix: `Close the tag at once, and put the words before or behind it: ${EXAMPLE}.`,
    };
  if (!/^["']/.test(names[0][2]))
    return { message: `The id in ${quoted(typed)} has no quotes.`, fix: `Write it in quotes: ${EXAMPLE}.` };
  return { message: `${quoted(typed)} is not closed.`, fix: `End it with “/>”: ${EXAMPLE}.` };
}
