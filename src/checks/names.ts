import type { Finding } from '../authoring/finding.ts';
import { idSchema } from '../authoring/schema.ts';
import type { Check } from './check.ts';

/** Names of topic folders and phrase files are ids: they stand in addresses, in links and in readers' storage. */
export const names: Check = function* (content): Generator<Finding> {
  const named = [
    ...content.topics.map(({ id, yaml }) => ({ id, file: yaml.file })),
    ...[...content.phrases].map(([id, { file }]) => ({ id, file })),
  ];
  for (const { id, file } of named) {
    if (!idSchema.safeParse(id).success)
      yield {
        severity: 'error',
        file,
        line: 1,
        message: `“${id}” cannot be an id.`,
        fix: 'Rename it: lower-case Latin letters, digits and single hyphens.',
      };
  }
};
