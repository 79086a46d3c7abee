import { z } from 'astro/zod';
import { isScalar, type Document } from 'yaml';
import { schemaAt, unwrapped } from './schema-walk.ts';
import { valueAt } from './schema-message.ts';

/**
 * Makes of the data what was certainly meant where YAML reads it otherwise: a text that looks like a number (`title: 112`) stays as
 * it was written, and a key without a value (`related:`) is as if it were not there, where it may be left out.
 * @param data changed in place
 * @returns whether anything was changed
 */
export function mendData(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  document: Document.Parsed,
  data: unknown,
): boolean {
  let changed = false;
  for (const { path, code } of issues) {
    const key = path.at(-1);
    const parent = valueAt(data, path.slice(0, -1));
    if (key === undefined || typeof parent !== 'object' || parent === null || code === 'unrecognized_keys') continue;
    const holder = parent as Record<PropertyKey, unknown>;
    const value = holder[key];
    const expected = schemaAt(schema, path);
    if (value === null && expected !== unwrapped(expected)) {
      Reflect.deleteProperty(holder, key);
      changed = true;
    } else if (
      (typeof value === 'number' || typeof value === 'boolean') &&
      unwrapped(expected) instanceof z.ZodString
    ) {
      const node = document.getIn(path, true);
      if (!isScalar(node)) continue;
      holder[key] = node.source ?? String(value);
      changed = true;
    }
  }
  return changed;
}
