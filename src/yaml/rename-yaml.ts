import { isAlias, isMap, isScalar, isSeq, parse, parseDocument, type Node, type Range, type Scalar } from 'yaml';
import { applyEdits, type Edit } from '../text/edits.ts';

export type Path = readonly (string | number)[];

/** A text or a key of a YAML file. The path of a key ends with the key itself. */
export interface Place {
  readonly path: Path;
  readonly value: unknown;
  readonly isKey: boolean;
}

const rangeOf = (node: unknown): Range | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? ((node as Node).range ?? undefined)
    : undefined;

/** A text as YAML has it: quoted as it was before, or where it would be read as something else. */
function written(text: string, before: string): string {
  const quote = /^["']/.exec(before)?.[0];
  if (quote !== undefined) return quote + text + quote;
  return parse(text) === text ? text : `"${text}"`;
}

/**
 * Replaces texts and keys of a YAML text. All else stays to the letter: comments, order, alignment, quotes.
 * @param change the new text; undefined for one that stays
 */
export function replaceScalars(source: string, change: (place: Place) => string | undefined): string {
  const edits: Edit[] = [];
  const replace = (node: Scalar, path: Path, isKey: boolean): void => {
    const [start, end] = rangeOf(node) ?? [0, 0];
    const text = change({ path, value: node.value, isKey });
    if (text !== undefined && end > start)
      edits.push({ from: start, to: end, text: written(text, source.slice(start, end)) });
  };
  const walk = (node: unknown, path: Path): void => {
    if (isAlias(node)) return;
    if (isMap(node))
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const inner = [...path, String(key.value)];
        replace(key, inner, true);
        walk(value, inner);
      }
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    else if (isScalar(node)) replace(node, path, false);
  };
  walk(parseDocument(source).contents, []);
  return applyEdits(source, edits);
}

interface Item {
  readonly path: Path;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes entries out of the lists and maps of a YAML text; all else stays to the letter. A list of which nothing is left becomes `[]`.
 * @param isGone the path of an entry ends with its key or its index
 */
export function removeEntries(source: string, isGone: (place: Omit<Place, 'isKey'>) => boolean): string {
  const edits: Edit[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (!isMap(node) && !isSeq(node)) return;
    const items = node.items.map((item, index): Item => {
      const [key, value]: [unknown, unknown] = isMap(node)
        ? [(item as { key: unknown }).key, (item as { value: unknown }).value]
        : [item, item];
      const name = isMap(node) && isScalar(key) ? String(key.value) : index;
      const start = rangeOf(key)?.[0] ?? 0;
      const end = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? start;
      return { path: [...path, name], value, start, end };
    });
    const gone = items.filter(({ path: inner, value }) =>
      isGone({ path: inner, value: isScalar(value) ? value.value : undefined }),
    );
    for (const item of items) if (!gone.includes(item)) walk(item.value, item.path);
    if (gone.length === 0) return;
    const [start, end] = rangeOf(node) ?? [0, 0];
    const empty = isMap(node) ? '{}' : '[]';
    if (gone.length === items.length)
      edits.push({ from: lineStartIfBlock(source, start), to: end, text: emptied(source, start, empty) });
    else if (node.flow === true) edits.push(...gone.map((item) => withComma(items, gone, item)));
    else edits.push(...gone.map((item) => wholeLines(source, item)));
  };
  walk(parseDocument(source).contents, []);
  return applyEdits(source, edits);
}

const isFlow = (source: string, start: number): boolean => /[[{]/.test(source.charAt(start));

/** A block begins on a line of its own: what takes its place stands behind the key. */
const lineStartIfBlock = (source: string, start: number): number =>
  isFlow(source, start) ? start : source.slice(0, start).trimEnd().length;
const emptied = (source: string, start: number, empty: string): string => {
  if (isFlow(source, start)) return empty;
  return start === 0 ? `${empty}\n` : ` ${empty}\n`;
};

/** An entry of `[a, b]` with the comma before it, or behind it where none before it stays. */
function withComma(items: readonly Item[], gone: readonly Item[], item: Item): Edit {
  const at = items.indexOf(item);
  const [previous, next] = [items[at - 1], items[at + 1]];
  const isLater = items.slice(0, at).some((other) => !gone.includes(other));
  return isLater
    ? { from: previous?.end ?? item.start, to: item.end, text: '' }
    : { from: item.start, to: next?.start ?? item.end, text: '' };
}

function wholeLines(source: string, { start, end }: Item): Edit {
  const next = source.indexOf('\n', end > start && source.charAt(end - 1) === '\n' ? end - 1 : end);
  return { from: source.lastIndexOf('\n', start) + 1, to: next < 0 ? source.length : next + 1, text: '' };
}
