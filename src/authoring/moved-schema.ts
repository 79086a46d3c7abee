import { z } from 'astro/zod';
import { idSchema, LISTS } from './schema.ts';

/** Old ids, each with the one it has become. */
const ids = z.record(idSchema, idSchema);

/**
 * `moved.yaml`: old addresses and names, each with what it leads to now. `npm run rename` writes it. Each line stands by itself, so
 * that two people who rename at once get both of their lines, and a chain (`a: b` and `b: c`) is as good as its end.
 */
const entries = z.strictObject({
  /** Topics under another id: readers' ticks go along. */
  topics: ids.default({}),
  /** Topics that are no more, each with the nearest one. */
  removed: ids.default({}),
  /** Old slugs by language, each with its topic. */
  slugs: z.record(z.string(), z.record(z.string(), idSchema)).default({}),
  /** Sections by topic. */
  sections: z.record(idSchema, ids).default({}),
  /** Checklist items by topic and list. */
  items: z.record(idSchema, z.partialRecord(z.enum(LISTS), ids)).default({}),
});

/** A file of which every line was taken out is as good as none. */
export const movedSchema = z.preprocess((value) => value ?? {}, entries);

export type Moved = z.infer<typeof movedSchema>;

export const NOTHING_MOVED: Moved = movedSchema.parse({});
