import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { ContentFiles, Place } from './read.ts';
import { readText } from './text-file.ts';

/** Files whose keys are merged, so that an organisation writes only what differs: `site.yaml`, `topic.yaml`, dictionaries. */
const MERGED = /\.(yaml|json)$/;

/**
 * The content of a site: what is supplied, with what an organisation adds or changes laid over it. Of YAML and JSON the keys
 * are merged, as RFC 7396 does: a map goes on within, a list or a text replaces the whole, an empty value takes the key away.
 * Any other file replaces the supplied one of its name.
 * @param ownFolder the folder of the organisation's own files as its editors know it, for example `own`
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export function overlay(supplied: ContentFiles, own: ContentFiles, ownFolder: string): ContentFiles {
  if (own.size === 0) return supplied;
  const files = new Map(supplied);
  const places = new Map<string, (line: number) => Place>();
  const isOwn = (line: number): Place => ({ folder: ownFolder, line });
  const isSupplied = (line: number): Place => ({ folder: SUPPLIED, line });
  for (const [file, text] of own) {
    const below = supplied.get(file);
    const canMerge = typeof below === 'string' && typeof text === 'string' && MERGED.test(file);
    const merged = canMerge ? merge(readText(file, below).text, readText(file, text).text) : undefined;
    files.set(file, merged?.text ?? text);
    places.set(file, merged ? (line) => ({ ...merged.placeOf(line, ownFolder), isMerged: true }) : isOwn);
  }
  // A file that is missing is added beside the organisation's own ones: nobody edits what is supplied.
  const placeOf = (file: string, line: number): Place =>
    (places.get(file) ?? (supplied.has(file) ? isSupplied : isOwn))(line);
  return Object.assign(files, { placeOf });
}

/** The folder of what is supplied, as its editors know it. */
export const SUPPLIED = 'content';

interface Merged {
  readonly text: string;
  placeOf(line: number, ownFolder: string): Place;
}

/** Two YAML texts as one. Undefined where the own one cannot be laid over another: then it stands alone, and is found faulty. */
function merge(supplied: string, own: string): Merged | undefined {
  const [base, patch] = [document(supplied), document(own)];
  if (base.errors.length > 0 || !isMap(base.contents)) return undefined;
  const untouched = patch.contents === null || (isScalar(patch.contents) && patch.contents.value === null);
  if (patch.errors.length > 0 || (!untouched && !isMap(patch.contents))) return undefined;
  if (isMap(patch.contents)) mergeMaps(base.contents, patch.contents);
  let text: string;
  try {
    text = base.toString({ lineWidth: 0 });
  } catch {
    // An alias (`*name`) stands for something in the other file.
    return undefined;
  }
  return { text, placeOf: placesIn(text, supplied, own) };
}

const document = (text: string): Document.Parsed => parseDocument(text.replace(/^\uFEFF/, ''), { prettyErrors: false });

const keyOf = ({ key }: YAMLMap['items'][number]): string => String(isScalar(key) ? key.value : key);

function mergeMaps(base: YAMLMap, patch: YAMLMap): void {
  // One key a line, so that a line is of one file.
  base.flow = false;
  for (const pair of patch.items) {
    const at = base.items.findIndex((other) => keyOf(other) === keyOf(pair));
    const below = base.items[at];
    if (below === undefined) base.items.push(pair);
    else if (isMap(below.value) && isMap(pair.value)) mergeMaps(below.value, pair.value);
    else if (pair.value === null || (isScalar(pair.value) && pair.value.value === null)) base.items.splice(at, 1);
    else base.items[at] = pair;
  }
}

/** Where the lines of a merged text come from. */
function placesIn(text: string, supplied: string, own: string): Merged['placeOf'] {
  const [below, above] = [linesByPath(supplied), linesByPath(own)];
  const places = new Map<number, { readonly isOwn: boolean; readonly line: number }>();
  for (const [path, line] of linesByPath(text)) {
    if (places.has(line)) continue;
    const ownLine = above.get(path);
    places.set(line, { isOwn: ownLine !== undefined, line: ownLine ?? below.get(path) ?? 1 });
  }
  return (line, ownFolder) => {
    // A line without a key, such as the second one of a long text, belongs to the key above it.
    let nearest = line;
    while (nearest > 1 && !places.has(nearest)) nearest -= 1;
    const place = places.get(nearest);
    return { folder: place?.isOwn === true ? ownFolder : SUPPLIED, line: place?.line ?? 1 };
  };
}

/** The 1-based line of each key and list entry of a YAML text, by its path. */
function linesByPath(text: string): Map<string, number> {
  const counter = new LineCounter();
  const lines = new Map<string, number>();
  const note = (path: string, node: unknown): void => {
    if (isNode(node) && node.range) lines.set(path, counter.linePos(node.range[0]).line);
  };
  const walk = (node: unknown, path: string): void => {
    if (isMap(node))
      for (const pair of node.items) {
        note(`${path}/${keyOf(pair)}`, pair.key);
        walk(pair.value, `${path}/${keyOf(pair)}`);
      }
    else if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        note(`${path}/${String(index)}`, item);
        walk(item, `${path}/${String(index)}`);
      }
  };
  walk(parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false }).contents, '');
  return lines;
}
