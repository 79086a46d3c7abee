import { z } from 'astro/zod';

const version = z
  .string()
  .regex(/^[0-9a-f]{10}$/, 'must be a version that npm run translate wrote, such as 3f2a90c1d4');
const versions = z.record(z.string(), version);

/**
 * `translations.yaml` beside the texts: for each language the one its texts were made from, and in which version. A language without
 * `from` is one that others are made from, with its versions as they were when they were last recorded.
 */
export const translationsSchema = z.record(
  z.string(),
  z.strictObject({
    from: z.string().optional().meta({ example: 'en' }),
    parts: versions.meta({ example: '{ title: 3f2a90c1d4 }' }),
  }),
);

/** The name of the files that say which version each translation was made from, beside the texts. */
export const TRANSLATIONS = 'translations.yaml';

export type Translations = z.infer<typeof translationsSchema>;
