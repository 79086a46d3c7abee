import type { Element, Node } from '@xmldom/xmldom';
import type { Inline } from './inline.ts';
import type { Wire } from './codes.ts';

/** A unit whose marks do not fit together. */
export class UnitFormatError extends Error {
  override readonly name = 'UnitFormatError';
}

/** A sentence that is being read: marks that tools have torn into a start and an end come together again. */
interface Open {
  readonly id: string | undefined;
  readonly content: Inline<string>[];
}

/** The characters of an element that holds no others but `<cp>`. */
export const textOf = (parent: Element): string =>
  [...parent.childNodes]
    .map((node) => (isElement(node) ? character(node) : isText(node) ? (node.nodeValue ?? '') : ''))
    .join('');

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = ({ nodeType }: Node): boolean => nodeType === 3 || nodeType === 4;
const character = (cp: Element): string =>
  String.fromCodePoint(Math.min(parseInt(cp.getAttribute('hex') ?? '20', 16) || 32, 0x10ffff));

/**
 * Reads what stands in `<source>` or `<target>`, segment after segment, as one sentence.
 * @param data the original data of the unit, by id
 * @param marks is filled with what each mark was in the file
 * @throws UnitFormatError
 */
export function readInline(
  parents: readonly Element[],
  data: ReadonlyMap<string, string>,
  marks = new Map<string, string>(),
): Wire {
  const stack: Open[] = [{ id: undefined, content: [] }];
  const top = (): Open => stack.at(-1) ?? { id: undefined, content: [] };
  const fail = (what: string): never => {
    throw new UnitFormatError(`It cannot be read: ${what}. Take the marks of the sentence from its source anew.`);
  };
  const note = (id: string, ...refs: (string | null)[]): void => {
    const known = refs.map((ref) => (ref === null ? '' : (data.get(ref) ?? '')));
    if (known.some((one) => one !== '')) marks.set(id, `${marks.get(id) ?? ''}${known.join('')}`);
  };
  const open = (id: string): void => void stack.push({ id, content: [] });
  const close = (id: string): void => {
    const pair = stack.pop();
    if (pair?.id === undefined || pair.id !== id) return fail(`the end of the mark “${id}” has no beginning before it`);
    top().content.push({ kind: 'pair', code: id, content: pair.content });
  };
  const visit = (node: Node): void => {
    if (isText(node)) top().content.push({ kind: 'text', text: node.nodeValue ?? '' });
    if (!isElement(node)) return;
    const id = node.getAttribute('id') ?? '';
    switch (node.localName) {
      case 'cp':
        top().content.push({ kind: 'text', text: character(node) });
        return;
      case 'ph':
        note(id, node.getAttribute('dataRef'));
        top().content.push({ kind: 'code', code: id });
        return;
      case 'pc':
        note(id, node.getAttribute('dataRefStart'), node.getAttribute('dataRefEnd'));
        open(id);
        for (const child of node.childNodes) visit(child);
        close(id);
        return;
      case 'sc':
        note(id, node.getAttribute('dataRef'));
        open(id);
        return;
      case 'ec': {
        const start = node.getAttribute('startRef') ?? id;
        note(start, node.getAttribute('dataRef'));
        close(start);
        return;
      }
      // A remark of the tool on some words, such as a term, is not part of them.
      case 'mrk':
        for (const child of node.childNodes) visit(child);
        return;
      case 'sm':
      case 'em':
        return;
      default:
        fail(`it holds <${node.nodeName}>, which XLIFF does not have there`);
    }
  };
  for (const parent of parents) for (const child of parent.childNodes) visit(child);
  return stack.length === 1 ? top().content : fail(`the mark “${top().id ?? ''}” has no end`);
}
