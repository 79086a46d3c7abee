import type { Fault, PageProblem } from '../problem.ts';
import { bracesAt } from './braces.ts';
import { withStars } from './emphasis.ts';
import { INVISIBLE_LETTER, NOTHING_SHOWN, RESERVED, standInFor, withoutCode } from './stand-ins.ts';
import { tagAt } from './tags.ts';

/** The body of a page as the parser gets it, and the faults that are in its letters. */
export interface PageSource {
  readonly text: string;
  readonly problems: readonly PageProblem[];
}

/** A part of the text: how long it is, what the parser gets in its place, what is wrong with it. */
interface Piece {
  readonly length: number;
  readonly write: string;
  readonly fault?: Fault | undefined;
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[^\n]*$|(?![\s\S]))/my;
const TICKS = /`+/y;
/** A note of an editor, in either form: one comment and nothing else, so no code. */
const NOTE = /<!--[\s\S]*?-->|\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}/y;
const STARS = /\*+/y;
const CODE_LINE =
  /(?:import\s+(?:["'{*]|[\w$]+\s*(?:,|from\s))|export\s+(?:default\b|const\s|let\s|var\s|function\b|class\s|async\s|[{*]))[^\n]*/y;
const PROSE_LINE = /(?:import|export)\b/y;
/** More faults than anybody reads at once; counting lines for each would take long in a file that is not Markdown at all. */
const MOST_FAULTS = 50;

/** What matches at a place, whole; undefined for nothing. A pattern is sticky, and sees what stands before the place. */
function at(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

/** A code span or a fenced block: shown as typed, whatever it holds. Code never runs over a blank line. */
function code(text: string, index: number): string | undefined {
  const fence = index === 0 || text[index - 1] === '\n' ? at(FENCE, text, index) : undefined;
  if (fence !== undefined) return fence;
  const ticks = at(TICKS, text, index);
  if (ticks === undefined) return undefined;
  const blank = /\n[ \t>]*\n/g;
  blank.lastIndex = index;
  const inside = text.slice(index, blank.exec(text)?.index);
  const end = new RegExp(`(?<!\`)${ticks}(?!\`)`, 'g');
  end.lastIndex = ticks.length;
  const close = end.exec(inside);
  return close ? inside.slice(0, close.index + ticks.length) : ticks;
}

const lineStart = (text: string, index: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, index - 4), index));

const whole = (typed: string, write: string, fault?: Fault): Piece => ({ length: typed.length, write, fault });

/** What a note holds reaches no reader; its line breaks stay, for the lines to be counted. */
function note(text: string, index: number): Piece | undefined {
  const typed = at(NOTE, text, index);
  if (typed === undefined) return undefined;
  const fillsLines =
    lineStart(text, index) && /[ \t\r]*(?:\n|$)/y.test(text.slice(index + typed.length, index + typed.length + 200));
  return whole(typed, typed.replace(/[^\n]/g, fillsLines ? ' ' : NOTHING_SHOWN));
}

function angle(text: string, index: number): Piece {
  if (text.startsWith('<!--', index))
    return whole('<!--', withoutCode('<!--'), {
      message: 'The note that “<!--” begins has no end, so that all below it would be hidden.',
      fix: 'End it with “-->”: “<!-- note -->”.',
    });
  const tag = tagAt(text, index);
  if (!tag) return whole('<', standInFor('<'));
  const typed = text.slice(index, index + tag.length);
  return whole(typed, tag.keep ? typed : withoutCode(typed), tag.fault);
}

function brace(text: string, index: number): Piece {
  const braces = bracesAt(text, index);
  const typed = braces?.typed ?? text.charAt(index);
  return whole(typed, braces?.meant ?? withoutCode(typed), braces?.fault);
}

function escaped(text: string, index: number): Piece {
  const next = text[index + 1] ?? '';
  return /[<{}]/.test(next)
    ? whole(`\\${next}`, NOTHING_SHOWN + standInFor(next))
    : whole(next === '\n' ? '\\' : `\\${next}`, next === '\n' ? '\\' : `\\${next}`);
}

/** A single `~` means “about” or “to”, as in “3~5 days”; words between two pairs are struck out. */
function tilde(text: string, index: number): Piece {
  const typed = /^~+/.exec(text.slice(index, index + 200))?.[0] ?? '~';
  return whole(typed, typed.length === 1 ? standInFor(typed) : typed);
}

function stars(text: string, index: number): Piece {
  const typed = at(STARS, text, index) ?? '*';
  const before = /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(index + typed.length) ?? 32);
  return whole(typed, withStars(typed, before, after));
}

/** `import` and `export` begin code where they begin a line; in prose they are words, as in “import duties”. */
function programWord(text: string, index: number): Piece | undefined {
  const word = lineStart(text, index) ? at(PROSE_LINE, text, index) : undefined;
  if (word === undefined) return undefined;
  const line = at(CODE_LINE, text, index);
  const fault = {
    message: 'A line of program code (import or export) stands in the text.',
    fix: 'Take it out: a page holds words, and no code.',
  };
  return whole(word, INVISIBLE_LETTER + word, line === undefined ? undefined : fault);
}

function pieceAt(text: string, index: number): Piece | undefined {
  const typed = code(text, index);
  if (typed !== undefined) return whole(typed, withoutCode(typed));
  const hidden = note(text, index);
  if (hidden) return hidden;
  const char = text[index];
  if (char === '<') return angle(text, index);
  if (char === '{' || char === '}') return brace(text, index);
  if (char === '\\') return escaped(text, index);
  if (char === '~') return tilde(text, index);
  if (char === '*') return stars(text, index);
  return char === 'i' || char === 'e' ? programWord(text, index) : undefined;
}

/**
 * Reads the letters of a page before the parser does: marks that MDX would read as code get stand-ins, and what an editor
 * cannot have meant is told in words that fit. So nothing in a page is code to the parser but `<Setting id="…" />`.
 */
export function readSource(typed: string): PageSource {
  const problems: PageProblem[] = [];
  const text = typed.replace(RESERVED, '\uFFFD');
  const report = (index: number, fault: Fault): void => {
    if (problems.length >= MOST_FAULTS) return;
    const lines = text.slice(0, index).split('\n');
    problems.push({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, ...fault });
  };
  const reserved = typed.search(RESERVED);
  if (reserved >= 0)
    report(reserved, {
      message: 'A character stands in the text that nobody can see and no text may hold.',
      fix: 'Delete it, and type the words around it anew.',
    });
  const interesting = /[<{}\\~*`]|^[ \t>]*[`~]{3}|(?<=^[ \t]{0,3})(?:import|export)\b/gm;
  let out = '';
  let done = 0;
  while (done < text.length) {
    interesting.lastIndex = done;
    const index = interesting.exec(text)?.index ?? text.length;
    out += text.slice(done, index);
    done = index;
    const piece = index < text.length ? pieceAt(text, index) : undefined;
    if (piece) {
      if (piece.fault) report(index, piece.fault);
      out += piece.write;
      done += piece.length;
    } else if (index < text.length) {
      out += text[index] ?? '';
      done += 1;
    }
  }
  return { text: out, problems };
}
