import { closestMatch, type Finding } from '../authoring/finding.ts';
import { LISTS } from '../authoring/schema.ts';
import { oneOf, readablePages, type Check } from './check.ts';

/** Checklist items and situations of a page against the ids in its topic.yaml. */
export const items: Check = function* (content) {
  for (const { data, lang, page, frontMatter } of readablePages(content)) {
    const compare = function* (
      path: string[],
      name: string,
      ids: readonly string[],
      texts: Readonly<Record<string, string>>,
    ): Generator<Finding> {
      for (const id of Object.keys(texts)) {
        if (ids.includes(id)) continue;
        const meant = closestMatch(
          id,
          ids.filter((candidate) => !Object.hasOwn(texts, candidate)),
        );
        yield {
          severity: 'error',
          file: page.file,
          line: page.lineOf([...path, id]),
          message: `${name} “${id}” is not in topic.yaml.`,
          fix: `${meant === undefined ? 'Remove it, or add its id to topic.yaml' : `Did you mean “${meant}”`}? topic.yaml has ${oneOf(ids)}.`,
        };
      }
      for (const id of ids) {
        if (!Object.hasOwn(texts, id))
          yield {
            severity: 'missing',
            file: page.file,
            line: page.lineOf(path),
            message: `${name} “${id}” has no text in ${lang}.`,
            fix: `Add “${id}: …” under ${path.join('.')}.`,
          };
      }
    };
    yield* compare(['situations'], 'The situation', data.situations, frontMatter.situations);
    for (const list of LISTS)
      yield* compare(['checklists', list], `The ${list} item`, data.checklists[list], frontMatter.checklists[list]);
  }
};
