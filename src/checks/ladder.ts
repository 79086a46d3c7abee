import { closestMatch, type Cause, type Finding } from '../authoring/finding.ts';
import { languagesOf, oneOf, readable, type Check } from './check.ts';
import { lacking } from './own-site.ts';

/** Each level of the ladder names a topic, a section of it and a sentence that there are, and has a name in each language. */
export const ladder: Check = function* (content): Generator<Finding> {
  const { data, file, lineOf } = content.ladder;
  const known: [key: 'topic' | 'phrase', kind: Cause['kind'], ids: readonly string[]][] = [
    ['topic', 'topic', content.topics.map(({ id }) => id)],
    ['phrase', 'phrase', [...content.phrases.keys()]],
  ];
  const sectionsOf = new Map(readable(content).map(({ topic, data: { sections } }) => [topic.id, sections]));
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
    const sections = sectionsOf.get(rung.topic) ?? [];
    if (rung.section !== undefined && sections.length > 0 && !sections.includes(rung.section)) {
      const meant = closestMatch(rung.section, sections);
      yield {
        severity: 'error',
        file,
        line: lineOf([at, 'section']),
        message: `The level “${rung.id}” names the section “${rung.section}”, which “${rung.topic}” does not have.`,
        fix: meant === undefined ? `Name one of ${oneOf(sections)}, or remove the line.` : `Did you mean “${meant}”?`,
      };
    }
    yield* lacking(rung.name, languagesOf(content), { file, line: lineOf([at, 'name']) }, `level “${rung.id}”`);
  }
};
