import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import { z } from 'astro/zod';
import { closestMatch, type Finding } from './finding.ts';

export type KeyPath = readonly PropertyKey[];

/** A YAML text read against a schema. `data` is absent where it broke the schema; `lineOf` always answers. */
export interface YamlFile<T> {
  readonly file: string;
  readonly data: T | undefined;
  readonly findings: readonly Finding[];
  /** 1-based line of a key (`['checklists', 'honesty']`), or of its nearest existing parent. */
  readonly lineOf: (path: KeyPath) => number;
}

/**
 * Reads YAML text.
 * @param firstLine line of the file on which the text starts, 1-based (front matter starts on line 2)
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: KeyPath): number => lineAt(offsetOf(document, path));

  if (document.errors.length > 0) {
    const findings = document.errors.map((error): Finding => ({
      severity: 'error',
      file,
      line: lineAt(error.pos[0]),
      message: `This is not valid YAML: ${error.message}`,
      fix: 'Check the indentation and the colons of this line and the one above; put a text that holds “: ” or starts with a quote mark into quotes.',
    }));
    return { file, data: undefined, findings, lineOf };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { file, data: parsed.data, findings: [], lineOf };
  return {
    file,
    data: undefined,
    findings: parsed.error.issues.flatMap((issue) => explain(issue, schema, file, lineOf)),
    lineOf,
  };
}

/** Offset of the key at `path`; where it does not exist, of the deepest parent that does. */
function offsetOf(document: Document, path: KeyPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) && node.range ? node.range[0] : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair || !isNode(pair.key) || !pair.key.range) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else {
      const child =
        isNode(node) && 'items' in node && Array.isArray(node.items)
          ? (node.items as unknown[])[Number(step)]
          : undefined;
      if (!isNode(child) || !child.range) break;
      offset = child.range[0];
      node = child;
    }
  }
  return offset;
}

function explain(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  file: string,
  lineOf: (path: KeyPath) => number,
): Finding[] {
  const at = (path: KeyPath): string => (path.length > 0 ? `“${path.map(String).join('.')}”` : 'This file');
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = closestMatch(key, allowed);
      return {
        severity: 'error',
        file,
        line: lineOf([...issue.path, key]),
        message: `“${[...issue.path, key].map(String).join('.')}” is not a key this file may have.`,
        fix: `${meant === undefined ? 'Remove it' : `Did you mean “${meant}”? Else remove it`}. Allowed here: ${allowed.join(', ')}.`,
      };
    });
  }
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [
    {
      severity: 'error',
      file,
      line: lineOf(issue.path),
      message: missing ? `${at(issue.path)} is missing.` : `${at(issue.path)}: ${issue.message}.`,
      fix: missing ? `Add ${at(issue.path)} to the file.` : `Write ${at(issue.path)} as CONTRIBUTING.md shows it.`,
    },
  ];
}

/** The keys that the object schema at `path` allows, for the fix text. */
function keysAt(schema: z.ZodType, path: KeyPath): string[] {
  let current: unknown = schema;
  for (const step of [...path, undefined]) {
    while (current instanceof z.ZodDefault || current instanceof z.ZodOptional) current = current.unwrap();
    if (step === undefined) break;
    if (current instanceof z.ZodObject) current = (current.shape as Record<string, unknown>)[String(step)];
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else if (current instanceof z.ZodArray) current = current.element;
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}
