import { closestMatch, type Cause, type Finding } from '../authoring/finding.ts';
import { languagesOf, type Check } from './check.ts';
import { lacking } from './own-site.ts';

/** Each level of the ladder names a topic and a sentence that there are, and has a name in each language. */
export const ladder: Check = function* (content): Generator<Finding> {
  const { data, file, lineOf } = content.ladder;
  const known: [key: 'topic' | 'phrase', kind: Cause['kind'], ids: readonly string[]][] = [
    ['topic', 'topic', content.topics.map(({ id }) => id)],
    ['phrase', 'phrase', [...content.phrases.keys()]],
  ];
  for (const [at, rung] of (data ?? []).entries()) {
    for (const [key, kind, ids] of known) {
      const id = rung[key];
      if (ids.includes(id)) continue;
      const meant = closestMatch(id, ids);
      yield {
        severity: 'error',
        file,
        line: lineOf([at, key]),
        message: `“${id}” is not a known ${kind}.`,
        fix: meant === undefined ? `Remove it, or add the ${kind}.` : `Did you mean “${meant}”?`,
        cause: { kind, id, remove: `it from ladder.yaml`, meant },
      };
    }
    yield* lacking(rung.name, languagesOf(content), { file, line: lineOf([at, 'name']) }, `level “${rung.id}”`);
  }
};
