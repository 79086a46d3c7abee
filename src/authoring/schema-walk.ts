import { z } from 'astro/zod';

type Path = readonly PropertyKey[];

/** The schema of a value inside another, and what is said of it; undefined where the schema does not go so far. */
export function schemaAt(schema: z.ZodType, path: Path): unknown {
  let current: unknown = schema;
  for (const step of path) current = childOf(current, step);
  return current;
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return (inner.shape as Record<string, unknown>)[String(step)];
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodArray) return inner.element;
  return undefined;
}

/** A schema without its default and without its being optional. */
export function unwrapped(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodDefault || current instanceof z.ZodOptional) current = current.unwrap();
  return current;
}

/** What stands for a value that may be left out: `title: Keep calm`. Undefined where the schema has no example. */
export function exampleOf(schema: unknown): string | undefined {
  const example = schema instanceof z.ZodType ? schema.meta()?.['example'] : undefined;
  return typeof example === 'string' ? example : undefined;
}

/** A line as it could stand in the file: of the value at the path, or of the nearest around it that has an example. */
export function exampleAt(schema: z.ZodType, path: Path): string | undefined {
  let current: unknown = schema;
  let line: string | undefined;
  for (const step of path) {
    current = childOf(current, step);
    const example = exampleOf(current);
    if (example !== undefined) line = `${String(step)}: ${example}`;
  }
  return line;
}

/** The keys that the object schema at a path allows. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = unwrapped(schemaAt(schema, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** Whether the keys at a path are free, as ids and languages are. */
export const isRecordAt = (schema: z.ZodType, path: Path): boolean =>
  unwrapped(schemaAt(schema, path)) instanceof z.ZodRecord;

/** Whether a text for readers stands at a path, and not an id, a date or a code: only texts lose the spaces around them. */
export function isTextAt(schema: z.ZodType, path: Path): boolean {
  const inner = unwrapped(schemaAt(schema, path));
  return (
    inner instanceof z.ZodString && (inner._zod.def.checks ?? []).some((check) => check._zod.def.check === 'overwrite')
  );
}
