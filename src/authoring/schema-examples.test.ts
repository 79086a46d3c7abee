import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as schemas from './schema.ts';
import { exampleOf, unwrapped } from './schema-walk.ts';

/** Every field of a schema, at any depth, with the path that leads to it. */
function fieldsOf(schema: unknown, path: string): [path: string, field: unknown][] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, unknown>).flatMap(([key, field]): [string, unknown][] => [
      [`${path}.${key}`, field],
      ...fieldsOf(field, `${path}.${key}`),
    ]);
  if (inner instanceof z.ZodRecord) return fieldsOf(inner.valueType, `${path}.*`);
  return inner instanceof z.ZodArray ? fieldsOf(inner.element, `${path}[]`) : [];
}

const fields = Object.entries(schemas).flatMap(([name, schema]) =>
  schema instanceof z.ZodType ? fieldsOf(schema, name) : [],
);

describe('the example of a field', () => {
  it('is looked for in all schemas', () => {
    const names = fields.map(([path]) => path);
    expect(names.length).toBeGreaterThan(60);
    for (const path of ['topicSchema.checklists.self-care', 'siteSchema.languages[].code', 'termsSchema.*.points'])
      expect(names).toContain(path);
  });

  it.each(fields)('of %s is there, and may stand in a file', (_, field) => {
    const example = exampleOf(field);
    expect(example).toBeDefined();
    expect((field as z.ZodType).safeParse(parse(example ?? '')).error?.issues).toBeUndefined();
  });
});
