import type { z } from 'astro/zod';
import { closestMatch } from './finding.ts';
import { exampleAt, isRecordAt, keysAt } from './schema-walk.ts';

type Path = readonly PropertyKey[];

/** A fault of the data in plain words, at the key that it concerns. */
export interface SchemaFault {
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
  fraction: 'a fraction',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** `“checklists.empathy”`, `“people, entry 2, name”`: a person counts from one. */
function named(path: Path): string {
  if (path.length === 0) return 'This file';
  const steps = path.map((step, at) => {
    if (typeof step === 'number') return `, entry ${String(step + 1)}`;
    return `${at === 0 ? '' : typeof path[at - 1] === 'number' ? ', ' : '.'}${String(step)}`;
  });
  return `“${steps.join('')}”`;
}

/** A text in few words. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 40)}…` : text);

/** What the schema says of the data, in the words of an editor. @param data what was read, as it was written */
export function schemaFaults(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): SchemaFault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey([...path, key], keysAt(schema, path)));
  if (issue.code === 'invalid_key') return [wrongKey(issue, path, exampleAt(schema, path))];
  const value = valueAt(data, path);
  const example = exampleAt(schema, path);
  const shown = example === undefined ? '' : ` For example: ${example}`;
  if (value === undefined && path.length > 0)
    return [{ path, message: `${named(path)} is missing.`, fix: `Add ${named(path)} to the file.${shown}` }];
  if (value === null && isRecordAt(schema, path.slice(0, -1)))
    return [
      {
        path,
        message: messageOf(issue, value, path),
        fix: `Write the text after “${String(path.at(-1))}:”, or remove the line: readers then see another language.${shown}`,
      },
    ];
  const hint = hintFor(issue, value, path.at(-1));
  const fix = hint ?? (example === undefined ? 'Write it as CONTRIBUTING.md shows it.' : shown.trim());
  return [{ path, message: messageOf(issue, value, path), fix: hint === undefined ? fix : `${hint}${shown}` }];
}

function unknownKey(path: Path, allowed: readonly string[]): SchemaFault {
  const meant = closestMatch(String(path.at(-1)), allowed);
  return {
    path,
    message: `${named(path)} is not a key this file may have.`,
    fix: `${meant === undefined ? 'Remove it' : `Did you mean “${meant}”? Else remove it`}. Allowed here: ${allowed.join(', ')}.`,
  };
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey, path: Path, example: string | undefined): SchemaFault {
  const [inner] = issue.issues;
  const key = String(path.at(-1));
  return {
    path,
    message: `“${key}” cannot stand here: the key ${inner?.message ?? 'is another one'}.`,
    fix: `Write another key in place of “${key}”.${example === undefined ? '' : ` For example: ${example}`}`,
  };
}

function messageOf(issue: z.core.$ZodIssue, value: unknown, path: Path): string {
  if (value === null || value === undefined) return `${named(path)} is empty.`;
  // Schemas whose own words say what belongs there.
  if (!/^(Invalid|Too|Unrecognized)/.test(issue.message)) return told(issue, value, path);
  if (issue.code === 'invalid_type') {
    const found = KINDS[kindOf(value)] ?? 'something else';
    return `${named(path)} is ${found}${said(value)}; ${KINDS[issue.expected] ?? issue.expected} belongs there.`;
  }
  if (issue.code === 'invalid_value')
    return `${named(path)} is “${typeof value === 'string' ? value : JSON.stringify(value)}”; it must be one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_union')
    return `${named(path)} is ${KINDS[kindOf(value)] ?? 'something else'}${said(value)}; a text belongs there.`;
  return `${named(path)} is not what belongs there.`;
}

function told(issue: z.core.$ZodIssue, value: unknown, path: Path): string {
  return `${named(path)} ${issue.message}${typeof value === 'string' && value !== '' && !issue.message.includes(';') ? `; it says “${short(value)}”` : ''}.`;
}

/** ` (“first”)`, for what can be shown in a few words. */
const said = (value: unknown): string =>
  typeof value === 'string'
    ? ` (“${short(value)}”)`
    : typeof value === 'number' || typeof value === 'boolean'
      ? ` (${String(value)})`
      : '';

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : typeof value === 'number' && !Number.isInteger(value) ? 'fraction' : typeof value;

/** What exactly to type, where it can be told from what stands there. */
function hintFor(issue: z.core.$ZodIssue, value: unknown, key: PropertyKey | undefined): string | undefined {
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof value === 'string')
    return `Put it into square brackets: ${String(key)}: [${value}].`;
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = closestMatch(value, issue.values.map(String));
    return meant === undefined ? undefined : `Did you mean “${meant}”?`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'object' && value !== null)
    return 'If it is text that begins with a bracket, put it into straight quotation marks.';
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(String(value)) ?? [];
  return year === '' ? undefined : `Type ${String(key)}: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
}

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
