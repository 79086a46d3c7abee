import type { MdastNode } from 'satteri';
import { boxMark } from '../boxes.ts';
import { childrenOf, lineOf, placeOf, quoted, type PageProblem } from '../problem.ts';
import { asTyped } from '../source/stand-ins.ts';
import { ALMOST } from './patterns.ts';

/** What is wrong with the lines of one text: each line is told of once, and each kind of fault. */
function inText(node: MdastNode, source: string, begins: boolean): PageProblem[] {
  const { line, column = 1 } = placeOf(node);
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const lines = source.slice(start, end).split('\n');
  const newline = source.indexOf('\n', end);
  // A step without a blank, “1.**Go**”, is a text and bold words to the parser.
  const behind = source.slice(end, newline < 0 ? undefined : newline);
  const told = new Set<RegExp>();
  return lines.flatMap((raw, index) => {
    const own = asTyped(raw);
    // Lines of a quotation begin with its marks.
    const margin = index === 0 ? 0 : (/^[ \t>]*/.exec(own)?.[0].length ?? 0);
    const typed = own.slice(margin);
    const toEnd = index === lines.length - 1 ? typed + asTyped(behind) : typed;
    for (const { pattern, where, fault } of ALMOST) {
      if ((where === 'line' && index === 0 && !begins) || (where === 'later line' && index === 0)) continue;
      const match = pattern.exec(where === 'anywhere' ? typed : toEnd);
      if (!match) continue;
      if (told.has(pattern)) return [];
      told.add(pattern);
      const shown = (match[1] ?? match[0]).trimEnd();
      const at = (index === 0 ? column : 1) + margin + match.index;
      return [{ line: line + index, column: at, ...fault(shown, match) }];
    }
    return [];
  });
}

/** Why an address that stands by itself is not what was meant: `https://example.com/formและกรอก`. */
function bareAddress(node: MdastNode, source: string): PageProblem[] {
  const start = node.position?.start.offset ?? 0;
  if (node.type !== 'link' || source[start] === '[') return [];
  const { url } = node;
  const before = source.slice(source.lastIndexOf('\n', start) + 1, start);
  const fault = (message: string, fix: string): PageProblem[] => [{ ...placeOf(node), message, fix }];
  if (/\]\s+\($/.test(before))
    return fault(
      `The address ${quoted(url)} is no link: a space stands between “]” and “(”.`,
      `Write “[words](${url})”.`,
    );
  if (/\)\s*\[$/.test(before))
    return fault(`The address ${quoted(url)} is no link: the brackets are exchanged.`, `Write “[words](${url})”.`);
  if (before.endsWith(']('))
    return fault(
      `The address that begins with ${quoted(url)} holds a space.`,
      'Write it without spaces, or “%20” for each: “[words](https://example.com/a%20b)”.',
    );
  const end = url.search(/[^\p{ASCII}]|\*\*/u);
  if (end < 0) return [];
  return fault(
    `The address ${quoted(url)} runs on into the words behind it.`,
    `Say in words where it leads, and end the address with a bracket: “[words](${url.slice(0, end)})”.`,
  );
}

/**
 * Markdown that is almost Markdown, in the order of the text.
 * @param node the tree with its marks as they were typed
 * @param source the text that the tree was parsed from
 */
export function almostMarkdown(node: MdastNode, source: string, beginsBox = false): PageProblem[] {
  return childrenOf(node).flatMap((child, index) => {
    const previous = childrenOf(node)[index - 1];
    if (child.type === 'text') {
      const begins = previous === undefined ? !beginsBox : previous.type === 'break';
      return inText(child, source, node.type === 'paragraph' && begins);
    }
    const box = index === 0 && boxMark(node) !== undefined;
    return [...bareAddress(child, source), ...almostMarkdown(child, source, box)];
  });
}

/** Addresses under a name, `[name]: https://…`, that nothing uses or that stand there twice. */
export function uselessDefinitions(root: MdastNode): PageProblem[] {
  const all = (node: MdastNode): MdastNode[] => [node, ...childrenOf(node).flatMap(all)];
  const nodes = all(root);
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [])),
  );
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    if (node.type !== 'definition') return [];
    const isTwice = seen.has(node.identifier);
    seen.add(node.identifier);
    if (used.has(node.identifier) && !isTwice) return [];
    const name = node.label ?? node.identifier;
    return [
      {
        line: lineOf(node),
        message: isTwice
          ? `The address “[${name}]:” stands there twice; the first counts.`
          : `Readers do not see the line “[${name}]: …”: it is an address that no link uses.`,
        fix: isTwice
          ? 'Take this line out, or give it another name.'
          : `Take it out. If it is text, put a backslash before it: “\\[${name}]: …”.`,
      },
    ];
  });
}
