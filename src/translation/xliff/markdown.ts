import { tidy, isLineBreak, type Inline, type Code, type Sentence } from './inline.ts';

/** Where words are written: what must not become a mark differs. */
export type WrittenIn = 'paragraph' | 'heading' | 'cell';

const MARK = /[\p{P}\p{S}]/u;
/** Marks round words that Markdown knows by what stands beside them. */
const BY_NEIGHBOURS = /^[*_~]+$/;
/** What begins something else than a paragraph where it begins a line. */
const LINE_STARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?=#{1,6}(?:\s|$))/u, '\\'],
  [/^(?=[-+](?:\s|$))/u, '\\'],
  [/^(?=>)/u, '\\'],
  [/^(?=(?:=+|-+)\s*$)/u, '\\'],
  [/^(?=[-:|]{3})/u, '\\'],
  [/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\'],
  // In MDX these words begin code.
  [/^i(?=mport\b)/u, '&#105;'],
  [/^e(?=xport\b)/u, '&#101;'],
];

type Token = { readonly words: string } | { readonly mark: string; readonly opens: boolean; readonly breaks: boolean };

const tokens = (sentence: Sentence): Token[] =>
  sentence.flatMap((one: Inline<Code>): Token[] => {
    if (one.kind === 'text') return [{ words: one.text }];
    const open = { mark: one.code.open, opens: true, breaks: isLineBreak(one.code) };
    return one.kind === 'code'
      ? [open]
      : [open, ...tokens(one.content), { mark: one.code.close, opens: false, breaks: false }];
  });

const escaped = (words: string, where: WrittenIn): string =>
  words
    .replace(where === 'cell' ? /[\\`*_{}[\]<~|]/g : /[\\`*_{}[\]<~]/g, '\\$&')
    .replace(/&(?=#|[A-Za-z][A-Za-z0-9]*;)/g, '\\&');

const reference = (letter: string): string => `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
const firstOf = (written: string): string => /^[\s\S]/u.exec(written)?.[0] ?? '';
const lastOf = (written: string): string => /[\s\S]$/u.exec(written)?.[0] ?? '';
/** A letter at the beginning or the end; the site hands an escaped `<` or brace on to the parser as one, so that it has no effect. */
const FIRST_LETTER = /^(?:\\([<{}])|([^\p{P}\p{S}\s]))/u;
const LAST_LETTER = /(?:\\([<{}])|([^\p{P}\p{S}\s]))$/u;

/** A sentence in Markdown: its marks as they were, its words such that each letter is a letter. */
export function markdownOf(sentence: Sentence, where: WrittenIn): string {
  const all = tokens(tidy(sentence, isLineBreak)).map((token, at, list) => {
    if ('mark' in token) return token;
    const [before, after] = [list[at - 1], list[at + 1]];
    const beginsLine = before === undefined || ('mark' in before && before.breaks);
    let words = escaped(token.words, where);
    if (beginsLine && where !== 'cell') for (const [start, by] of LINE_STARTS) words = words.replace(start, by);
    // A “!” before a link would make a picture of it.
    if (after && 'mark' in after && after.mark.startsWith('[')) words = words.replace(/!$/, '\\!');
    if (after === undefined && where === 'heading') words = words.replace(/(^|\s)(#+)$/, '$1\\$2');
    return { words };
  });
  let out = '';
  for (const [at, token] of all.entries()) {
    if ('words' in token) {
      const before = all[at - 1];
      const closed = before && 'mark' in before && !before.opens && BY_NEIGHBOURS.test(before.mark) ? before.mark : '';
      const inside = lastOf(out.slice(0, out.length - closed.length));
      // Markdown does not end bold after a mark and before a letter; a letter written by its number is one to readers alone.
      out +=
        closed !== '' && MARK.test(inside)
          ? token.words.replace(FIRST_LETTER, (_, mark?: string, letter?: string) => reference(mark ?? letter ?? ''))
          : token.words;
    } else {
      const next = all[at + 1];
      const inside = next ? firstOf('words' in next ? next.words : next.mark) : '';
      if (token.opens && BY_NEIGHBOURS.test(token.mark) && MARK.test(inside))
        out = out.replace(LAST_LETTER, (_, mark?: string, letter?: string) => reference(mark ?? letter ?? ''));
      out += token.mark;
    }
  }
  return out;
}
