import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  Scalar,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { applyEdits, type Edit } from '../text/edits.ts';
import { equal, isRecord, type Data, type DataMap } from './data.ts';

/** The text could not be changed without a change of something else, so that nothing was changed at all. */
export class LosslessEditError extends Error {
  override readonly name = 'LosslessEditError';
}

/** What a YAML text of keys and values says. @throws LosslessEditError */
export function readData(source: string): DataMap {
  let data: unknown;
  try {
    data = parse(source);
  } catch (error) {
    throw new LosslessEditError(`This is not valid YAML: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  if (!isRecord(data ?? {})) throw new LosslessEditError('This file is no list of keys and values.');
  return (data ?? {}) as DataMap;
}

/**
 * A YAML text with other values, in which every character stays that does not belong to a value that changes: comments, blank
 * lines, quotes, the order of keys, columns. New keys stand after the key that comes before them in `data`.
 *
 * `title: Keep calm   # short` with the title “Stay calm” becomes `title: Stay calm   # short`.
 * @throws LosslessEditError if the text is no valid YAML, or if the outcome would say anything else than `data`
 */
export function editYaml(source: string, data: DataMap): string {
  const document = parseDocument(source, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new LosslessEditError(`This is not valid YAML: ${error.message}`);
  const root: ParsedNode | null = document.contents;
  if (root === null || (isScalar(root) && root.value === null))
    return checked(
      applyEdits(
        source,
        [{ from: source.length, to: source.length, text: block(data, 0) }].map(withLineEndsOf(source)),
      ),
      data,
    );
  if (!isMap(root)) throw new LosslessEditError('This file is no list of keys and values.');
  const edits = editsOfMap({ source, inFlow: false }, root, data);
  return checked(applyEdits(source, edits.map(withLineEndsOf(source))), data);
}

interface Place {
  readonly source: string;
  readonly inFlow: boolean;
}

function editsOf(place: Place, node: ParsedNode, data: Data): Edit[] {
  if (equal(node.toJSON() as Data, data)) return [];
  const [start] = node.range;
  // The range of a block ends after its last line break, which belongs to what follows.
  const end = start + place.source.slice(start, node.range[1]).trimEnd().length;
  if (isMap(node) && isRecord(data) && Object.keys(data).length > 0)
    return editsOfMap({ ...place, inFlow: place.inFlow || node.flow === true }, node, data);
  if (isSeq(node) && Array.isArray(data)) {
    const inFlow = place.inFlow || node.flow === true;
    const items = node.items;
    if (items.length === data.length)
      return items.flatMap((item, index) =>
        editsOf({ ...place, inFlow }, item, (data as readonly Data[])[index] ?? null),
      );
    const text = (value: Data): string => {
      const same = items.find((item) => equal(item.toJSON() as Data, value));
      return same ? place.source.slice(same.range[0], same.range[1]) : flow(value);
    };
    // A list of another length is written anew, in one line; the items that stay keep their quotes.
    return [{ from: start, to: end, text: `[${data.map(text).join(', ')}]` }];
  }
  const style = isScalar(node) ? node.type : undefined;
  return [
    {
      from: start,
      to: end,
      text: place.inFlow ? flow(data, style) : value(data, columnOfKey(place.source, start), style),
    },
  ];
}

function editsOfMap(place: Place, node: YAMLMap<ParsedNode, ParsedNode | null>, data: DataMap): Edit[] {
  const pairs = node.items.filter(isPair).map((pair) => ({ pair, key: String((pair.key as Scalar).value) }));
  const known = new Set(pairs.map(({ key }) => key));
  const added = Object.keys(data).filter((key) => !known.has(key));
  const removed = pairs.filter(({ key }) => !(key in data));
  const changed = pairs.filter(({ key }) => key in data);
  if (place.inFlow && added.length + removed.length > 0) {
    const [start = 0, end = 0] = node.range ?? [];
    return [{ from: start, to: end, text: flow(data) }];
  }
  const edits = changed.flatMap(({ pair, key }): Edit[] => {
    const wanted = data[key] ?? null;
    if (pair.value !== null && pair.value.range[0] !== pair.value.range[1]) return editsOf(place, pair.value, wanted);
    // A key without a value: `summary:`.
    if (wanted === null) return [];
    const colon = place.source.indexOf(':', pair.key.range[1]) + 1;
    const text = value(wanted, columnOf(place.source, pair.key.range[0]));
    return [{ from: colon, to: colon, text: text.startsWith('\n') ? text : ` ${text}` }];
  });
  const column = columnOf(place.source, pairs[0]?.pair.key.range[0] ?? 0);
  const ends = new Map(pairs.map(({ pair, key }) => [key, endOfLine(place.source, (pair.value ?? pair.key).range[1])]));
  for (const { pair, key } of removed)
    edits.push({ from: startOfLine(place.source, pair.key.range[0]), to: ends.get(key) ?? 0, text: '' });
  const order = Object.keys(data);
  for (const key of added) {
    const before = order.slice(0, order.indexOf(key)).findLast((other) => known.has(other));
    const at =
      before === undefined ? startOfLine(place.source, pairs[0]?.pair.key.range[0] ?? 0) : (ends.get(before) ?? 0);
    const text = block({ [key]: data[key] ?? null }, column);
    const breaks = at > 0 && place.source[at - 1] !== '\n';
    edits.push({ from: at, to: at, text: breaks ? `\n${text.replace(/\n$/, '')}` : text });
  }
  return edits;
}

/** An edit with the line ends of the file it goes into. */
const withLineEndsOf =
  (source: string) =>
  (edit: Edit): Edit =>
    source.includes('\r\n') ? { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') } : edit;

function checked(text: string, data: DataMap): string {
  let outcome: Data = null;
  try {
    outcome = parse(text) as Data;
  } catch {
    // No valid YAML is no outcome either.
  }
  if (!equal(outcome, data)) throw new LosslessEditError('The change cannot be written without changing more than it.');
  return text;
}

const startOfLine = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (source: string, offset: number): number => offset - startOfLine(source, offset);
/** Indentation of the line on which a value stands: that of its key. */
const columnOfKey = (source: string, offset: number): number =>
  /^ */.exec(source.slice(startOfLine(source, offset)))?.[0].length ?? 0;

/** The offset after the line break that ends the line; a value that ends with its line break ends there. */
function endOfLine(source: string, offset: number): number {
  if (offset > 0 && source[offset - 1] === '\n') return offset;
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end + 1;
}

const OPTIONS = { lineWidth: 0, flowCollectionPadding: false } as const;

/** A text of several lines stands in quotes on one line: a block would need the indentation of its surroundings. */
function styled(data: Data, style?: Scalar.Type | null): Document {
  const document = new Document(data);
  const quoted = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE';
  if (isScalar(document.contents)) {
    if (typeof data === 'string' && data.includes('\n')) document.contents.type = Scalar.QUOTE_DOUBLE;
    else if (quoted && typeof data === 'string') document.contents.type = style;
  }
  return document;
}

/** The value as it may stand within brackets. */
function flow(data: Data, style?: Scalar.Type | null): string {
  const document = styled(data, style);
  const list = new Document([0]);
  if (!isSeq(list.contents)) return '';
  list.contents.flow = true;
  list.contents.items = [document.contents];
  return list.toString(OPTIONS).trim().slice(1, -1).trim();
}

/** The value as it may stand after a colon; a map begins on a line of its own. */
function value(data: Data, column: number, style?: Scalar.Type | null): string {
  if (isRecord(data) && Object.keys(data).length > 0) return `\n${block(data, column + 2).replace(/\n$/, '')}`;
  if (Array.isArray(data)) return flow(data);
  // Below a key: by itself, a text such as `---` would be a document of its own.
  const document = new Document({ key: null });
  document.set('key', styled(data, style).contents);
  return document.toString(OPTIONS).slice('key: '.length).trimEnd();
}

/** Keys and values, a line each; lists stand in brackets. */
const block = (data: DataMap, column: number): string =>
  Object.entries(data)
    .map(([key, item]) => {
      const found = value(item, column);
      return `${' '.repeat(column)}${flow(key)}:${found.startsWith('\n') ? '' : ' '}${found}\n`;
    })
    .join('');
