import { LineCounter, isMap, isNode, isScalar, type Document } from 'yaml';
import type { z } from 'astro/zod';
import { applyEdits } from '../text/edits.ts';
import type { Finding } from './finding.ts';
import { mendData } from './mend-data.ts';
import { readOnce } from './read-once.ts';
import { schemaFaults } from './schema-message.ts';
import { isTextAt } from './schema-walk.ts';
import { othersOf } from './text-file.ts';
import { parseYaml, syntaxFault, type YamlFault } from './yaml-syntax.ts';
import { valueFaults } from './yaml-values.ts';

export type KeyPath = readonly PropertyKey[];

/** A YAML text read against a schema. `data` is absent where it broke the schema; `lineOf` always answers. */
export interface YamlFile<T> {
  readonly file: string;
  readonly data: T | undefined;
  readonly findings: readonly Finding[];
  /** 1-based line of a key (`['checklists', 'honesty']`), or of its nearest existing parent. */
  readonly lineOf: (path: KeyPath) => number;
}

/** A file with other data; one that could not be read stays as it is. */
export const withData = <T>(file: YamlFile<T>, change: (data: T) => T): YamlFile<T> =>
  file.data === undefined ? file : { ...file, data: change(file.data) };

/** Where a YAML text begins in its file: front matter begins on the second line. */
export interface Start {
  readonly line: number;
  readonly offset: number;
}

/** Reads YAML or JSON text. */
export function readYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
  start: Start = { line: 1, offset: 0 },
): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const document = parseYaml(source, counter);
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + start.line - 1, column: Math.max(1, col) };
  };
  const lineOf = linesOf(source, start, { document, counter });
  const found = ({ offset, message, fix, repair, other }: YamlFault): Finding => ({
    severity: 'error',
    file,
    ...placeAt(offset),
    message: other === undefined ? message : `${message} The other is on line ${String(placeAt(other).line)}.`,
    fix,
    ...(repair
      ? { repair: repair.map(({ from, to, text }) => ({ from: from + start.offset, to: to + start.offset, text })) }
      : {}),
  });
  /** Faults of one group as one, at the first of them, with the lines of the others. */
  const joined = (faults: readonly YamlFault[]): YamlFault[] =>
    [...Map.groupBy(faults, ({ group, offset }) => group ?? offset).values()].flatMap((group): YamlFault[] => {
      const [first] = group;
      if (!first || group.length === 1) return group;
      const repair = group.flatMap((fault) => fault.repair ?? []);
      const others = othersOf(
        group.slice(1).map(({ offset }) => placeAt(offset).line),
        placeAt(first.offset).line,
      );
      const { offset, message, fix } = first;
      return [{ offset, message: message + others, fix, ...(repair.length === group.length ? { repair } : {}) }];
    });
  /** The file as it would be without the faults that can be mended, so that others are told at once. */
  const withRepairs = (faults: readonly YamlFault[]): YamlFile<z.output<S>> => {
    const mended = applyEdits(
      source,
      faults.flatMap(({ repair = [] }) => repair),
    );
    const read = readYaml(file, mended, schema, start);
    return {
      ...read,
      lineOf,
      findings: [...joined(faults).map(found), ...read.findings.map(withoutRepair)],
    };
  };

  const isJson = file.endsWith('.json');
  const broken = syntaxFault(source, document, isJson);
  if (broken?.repair) return withRepairs([broken]);
  if (broken) return { file, data: undefined, findings: [found(broken)], lineOf };
  const { refused, told } = valueFaults(
    source,
    document,
    isJson,
    (path) => file !== 'site.yaml' && isTextAt(schema, path),
  );
  if (refused.length > 0) return { file, data: undefined, findings: refused.slice(0, 1).map(found), lineOf };
  if (told.some(({ repair }) => repair)) return withRepairs(told);
  const findings = joined(told).map(found);

  const written: unknown = document.toJS();
  let parsed = schema.safeParse(written);
  if (!parsed.success && mendData(parsed.error.issues, schema, document, written)) parsed = schema.safeParse(written);
  if (parsed.success) return { file, data: parsed.data, findings, lineOf };
  const faults = parsed.error.issues
    .flatMap((issue) => schemaFaults(issue, schema, written))
    .map(({ path, message, fix }) => found({ offset: offsetOf(document, path), message, fix }));
  return { file, data: undefined, findings: [...findings, ...faults], lineOf };
}

/** A text as it was parsed. */
interface Parsed {
  readonly document: Document;
  readonly counter: LineCounter;
}

/**
 * Tells on which line a key stands. The tree that it looks this up in takes ten times the memory of the text, and is seldom asked for once
 * the checks are done: it may be given back, and is made anew then.
 */
function linesOf(source: string, start: Start, parsed: Parsed): YamlFile<unknown>['lineOf'] {
  let kept = new WeakRef(parsed);
  return (path) => {
    const { document, counter } = kept.deref() ?? parsedAnew(source);
    return counter.linePos(offsetOf(document, path)).line + start.line - 1;
  };
  function parsedAnew(text: string): Parsed {
    const again = new LineCounter();
    const made = { document: parseYaml(text, again), counter: again };
    kept = new WeakRef(made);
    return made;
  }
}

const yamlOnce = readOnce((file, source, schema: z.ZodType) => readYaml(file, source, schema));

/** A file of YAML or JSON, which is not read again as long as it stays the same. */
export const readYamlFile = <S extends z.ZodType>(file: string, source: string, schema: S): YamlFile<z.output<S>> =>
  yamlOnce(file, source, schema) as YamlFile<z.output<S>>;

/** A finding on a mended text: what would mend it stands elsewhere in the file as it is. */
function withoutRepair({ severity, file, line, column, message, fix }: Finding): Finding {
  return { severity, file, line, ...(column === undefined ? {} : { column }), message, fix };
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
