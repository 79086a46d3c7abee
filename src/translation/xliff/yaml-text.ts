import { isAlias, isCollection, isMap, isNode, isScalar, parseDocument, stringify, type Document } from 'yaml';

/** A text of a YAML file cannot be changed by itself, for instance since another one is a copy of it. */
export class YamlTextError extends Error {
  override readonly name = 'YamlTextError';
}

const inFlow = (document: Document, path: readonly string[]): boolean =>
  path.some((_, at) => {
    const parent: unknown = at === 0 ? document.contents : document.getIn(path.slice(0, at), true);
    return isCollection(parent) && parent.flow === true;
  });

/** A text as one line of YAML, which nothing but this text can be read from. */
function written(text: string, flow: boolean): string {
  const plain = stringify({ k: text }, { lineWidth: 0 }).slice('k: '.length).trimEnd();
  return !flow && plain === text && /^\p{L}/u.test(text) ? plain : JSON.stringify(text);
}

/**
 * YAML with one text changed, or added where its key is missing. All else stays as it is, letter by letter: a key that is added
 * stands last among its neighbours.
 * @throws YamlTextError
 */
export function withText(yaml: string, path: readonly string[], text: string): string {
  const document = parseDocument(yaml, { prettyErrors: false });
  if (document.errors.length > 0) throw new YamlTextError('The file is not valid YAML. See: npm run check');
  const node: unknown = document.getIn(path, true);
  if (isAlias(node) || (isScalar(node) && node.anchor !== undefined))
    throw new YamlTextError(
      `“${path.join('.')}” is a copy of another text (& or *). Write the text out in the file first.`,
    );
  if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    const before = yaml.slice(start, end);
    // A text in several lines takes its last line end along; a key without a text has no space before its place.
    const lineEnd = /^[|>]/.test(before) ? (/\r?\n$/.exec(before)?.[0] ?? '') : '';
    const space = /[:\s]$/.test(yaml.slice(0, start)) && !yaml.slice(0, start).endsWith(':') ? '' : ' ';
    return yaml.slice(0, start) + space + written(text, inFlow(document, path)) + lineEnd + yaml.slice(end);
  }
  return withNewKey(yaml, document, path, text);
}

/** YAML with a key behind the last of its neighbours, and the keys above it that are missing too. */
function withNewKey(yaml: string, document: Document, path: readonly string[], text: string): string {
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const missing = path.findIndex((_, at) => !document.hasIn(path.slice(0, at + 1)));
  const parent: unknown = missing > 0 ? document.getIn(path.slice(0, missing), true) : document.contents;
  const [first, last] = isMap(parent) && parent.flow !== true ? [parent.items[0]?.key, parent.items.at(-1)] : [];
  const end = last && (isNode(last.value) ? last.value.range : isNode(last.key) ? last.key.range : undefined);
  if (missing >= 0 && isNode(first) && first.range && end) {
    const indent = first.range[0] - yaml.lastIndexOf('\n', first.range[0] - 1) - 1;
    const lines = path.slice(missing).map((key, at, keys) => {
      const line = `${' '.repeat(indent + 2 * at)}${stringify(key).trimEnd()}:`;
      return at === keys.length - 1 ? `${line} ${written(text, false)}` : line;
    });
    const rest = yaml.slice(end[1]);
    const place = yaml[end[1] - 1] === '\n' ? end[1] : end[1] + (/^[^\n]*(?:\n|$)/.exec(rest)?.[0].length ?? 0);
    const before = yaml.slice(0, place);
    const gap = before.endsWith('\n') ? '' : lineEnd;
    const isLast = place === yaml.length && gap !== '';
    return before + gap + lines.join(lineEnd) + (isLast ? '' : lineEnd) + yaml.slice(place);
  }
  // A key without anything below it, or a map within braces.
  for (let depth = 1; depth < path.length; depth += 1)
    if (!isCollection(document.getIn(path.slice(0, depth), true)))
      document.setIn(path.slice(0, depth), document.createNode({}));
  document.setIn(path, text);
  return withLineEndsOf(yaml, document);
}

/** YAML with an entry taken out of a list, and the list with its last entry. */
export function withoutEntry(yaml: string, key: string, entry: string): string {
  const document = parseDocument(yaml, { prettyErrors: false });
  const list: unknown = document.get(key, true);
  if (!isCollection(list)) return yaml;
  const at = list.items.findIndex((item) => isScalar(item) && item.value === entry);
  if (at < 0) return yaml;
  list.delete(at);
  if (list.items.length === 0) document.delete(key);
  return withLineEndsOf(yaml, document);
}

function withLineEndsOf(yaml: string, document: Document): string {
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: !/\[\S/.test(yaml) });
  const end = /(\r?\n)?$/.exec(yaml)?.[0] ?? '';
  const lines = text.replace(/\n$/, '');
  return (yaml.includes('\r\n') ? lines.replace(/\n/g, '\r\n') : lines) + end;
}
