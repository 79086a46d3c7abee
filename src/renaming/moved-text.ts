import { isMap, isScalar, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Moved } from '../authoring/moved-schema.ts';

export const MOVED_FILE = 'moved.yaml';

const HEAD = `# Old addresses and names, each with what it leads to now, so that links, embeds and readers’ ticks go on working. Written by
# npm run rename. A line that nobody needs any more may be taken out.
`;

type Leaves = Map<string, { readonly path: readonly string[]; readonly value: string }>;

/** The single entries of the file, by their paths. */
function leavesOf(value: unknown, path: readonly string[] = [], found: Leaves = new Map()): Leaves {
  if (typeof value === 'string') found.set(JSON.stringify(path), { path, value });
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) leavesOf(inner, [...path, key], found);
  return found;
}

/**
 * `moved.yaml` with other entries. Lines that stay keep their place and their comments; a new one stands in the order of the alphabet.
 * @returns undefined where nothing is left
 */
export function withMoved(source: string | undefined, before: Moved, after: Moved): string | undefined {
  const document = parseDocument(source ?? HEAD);
  const [old, now] = [leavesOf(before), leavesOf(after)];
  for (const [key, { path }] of old) if (!now.has(key)) removeLeaf(document, path);
  for (const [key, { path, value }] of now) if (old.get(key)?.value !== value) setLeaf(document, path, value);
  return now.size === 0 ? undefined : document.toString({ lineWidth: 0 });
}

function removeLeaf(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  const parent = path.slice(0, -1);
  const node = document.getIn(parent);
  if (parent.length > 0 && isMap(node) && node.items.length === 0) removeLeaf(document, parent);
}

function setLeaf(document: Document, path: readonly string[], value: string): void {
  document.contents ??= document.createNode({});
  let map = document.contents as YAMLMap;
  for (const [index, key] of path.entries()) {
    const found = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (index === path.length - 1) {
      if (found) found.value = document.createNode(value);
      else insert(document, map, key, value);
    } else {
      const inner = found && isMap(found.value) ? found.value : document.createNode({});
      if (!found) insert(document, map, key, inner);
      else if (found.value !== inner) found.value = inner;
      map = inner;
    }
  }
}

function insert(document: Document, map: YAMLMap, key: string, value: unknown): void {
  const at = map.items.findIndex((item) => isScalar(item.key) && String(item.key.value) > key);
  const pair = document.createPair(key, value);
  if (at < 0) map.items.push(pair);
  else map.items.splice(at, 0, pair);
}
