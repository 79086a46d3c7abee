import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Document, type Node, type Scalar } from 'yaml';
import { insideSmartQuotes, quoted } from './yaml-quotes.ts';
import type { YamlFault } from './yaml-syntax.ts';

type Path = readonly (string | number)[];

/** What YAML reads without a word, though hardly anybody can have meant it so. */
export interface ValueFaults {
  /** The data cannot be read: anchors and the like, which this site does not have. */
  readonly refused: readonly YamlFault[];
  /** The data can be read, once the repairs of the faults are made. */
  readonly told: readonly YamlFault[];
}

/**
 * @param isText whether the value of a path is a text for readers, where a comment behind it is most probably a part of it
 */
export function valueFaults(
  source: string,
  document: Document.Parsed,
  isJson: boolean,
  isText: (path: Path) => boolean,
): ValueFaults {
  const refused: YamlFault[] = [];
  const told: YamlFault[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (!isNode(node)) return;
    const special = specialFault(source, node);
    if (special) refused.push(special);
    else if (isMap(node))
      for (const { key, value } of node.items) {
        if (!isScalar(key)) {
          refused.push(bracketFault(source, key, node));
          continue;
        }
        told.push(...quotedFault(source, key, isJson, 'key'));
        walk(value, [...path, String(key.value)]);
      }
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    else if (isScalar(node)) {
      told.push(...quotedFault(source, node, isJson, 'value'));
      if (!isJson) (node.value === null ? refused : told).push(...cutFault(source, node, () => isText(path)));
    }
  };
  walk(document.contents, []);
  return { refused, told };
}

const offsetOf = (node: unknown): number => (isNode(node) && node.range ? node.range[0] : 0);

/** `*name`, `&name` and `!name` at the beginning of a value: YAML’s own means, and often meant as text. */
function specialFault(source: string, node: Node): YamlFault | undefined {
  const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
  if (!isAlias(node) && anchor === undefined && node.tag === undefined) return undefined;
  // The range of a node begins after its anchor and its tag.
  const before = /[&!][^\s]*\s+(?:[&!][^\s]*\s+)?$/.exec(
    source.slice(Math.max(0, offsetOf(node) - 200), offsetOf(node)),
  );
  const offset = offsetOf(node) - (isAlias(node) ? 0 : (before?.[0].length ?? 0));
  const mark = source.charAt(offset);
  const end = isAlias(node) && node.range ? node.range[1] : undefined;
  const [value = ''] = source.slice(offset, end).split(/\r?\n/, 1);
  return {
    offset,
    message: `A value begins with “${mark}”, which YAML takes for a ${mark === '!' ? 'tag' : mark === '&' ? 'name to repeat it by' : 'repetition of another value'}; texts of this site have none.`,
    fix: `If it is text, put it into straight quotation marks: ${quoted(value.trim())}; else write the value itself.`,
  };
}

function bracketFault(source: string, key: unknown, parent: Node): YamlFault {
  const offset = Math.min(offsetOf(key) || offsetOf(parent), offsetOf(parent));
  const [value = ''] = source.slice(offset).split(/\r?\n/, 1);
  return {
    offset,
    message: `A value begins with “${value.charAt(0)}”, which YAML takes for a group of keys.`,
    fix: `If it is text, put it into straight quotation marks: ${quoted(value.trim())}`,
  };
}

/** Typographic quotation marks around a whole value or key: a word processor made them of straight ones. */
function* quotedFault(source: string, node: Scalar, isJson: boolean, kind: 'key' | 'value'): Generator<YamlFault> {
  const { range, type, value } = node;
  if (type !== 'PLAIN' || !range || typeof value !== 'string') return;
  const [from, to] = range;
  const written = source.slice(from, to);
  const inner = insideSmartQuotes(written);
  if (inner === undefined && !isJson) return;
  const text = kind === 'key' && !isJson && /^[\w-]+$/.test(inner ?? '') ? (inner ?? '') : quoted(inner ?? written);
  const colon = kind === 'key' ? ':' : '';
  const message =
    inner === undefined
      ? `“${written}” stands without quotation marks.`
      : `The ${kind} ${written} stands in typographic quotation marks, which ${isJson ? 'JSON does not know' : 'YAML takes for a part of it'}.`;
  const both = `; if the marks are to be shown, put straight ones around them: ${quoted(written)}`;
  yield {
    group: `quotation marks ${kind}`,
    offset: from,
    message,
    fix: `Type ${text}${colon}${kind === 'value' && !isJson ? both : ''}`,
    ...(inner === undefined ? {} : { repair: [{ from, to, text }] }),
  };
}

/** `title: Steg #2`: YAML takes “#” after a space for the beginning of a comment. */
function* cutFault(source: string, { range, type }: Scalar, isText: () => boolean): Generator<YamlFault> {
  if (type !== 'PLAIN' || !range) return;
  const [from, to] = range;
  const written = source.slice(from, to);
  const [, gap = '', comment] =
    /^([ \t]*)(#[^\r\n]*)/.exec(source.slice(to, source.indexOf('\n', to) + 1 || undefined)) ?? [];
  if (comment === undefined || !(/^#[^\s#]/.test(comment) || (written !== '' && isText()))) return;
  yield {
    offset: to + gap.length,
    message: `YAML cuts the text here: “${comment.trim()}” is taken for a comment, and readers see ${written === '' ? 'nothing' : `“${written}” alone`}.`,
    fix: `Type ${quoted((written + gap + comment).trim())}; if it is a comment, put it on a line of its own.`,
  };
}
