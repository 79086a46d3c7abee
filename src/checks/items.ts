import { closestMatch, type Finding } from '../authoring/finding.ts';
import { LISTS } from '../authoring/schema.ts';
import { oneOf, readable, readablePages, type Check } from './check.ts';

/** Items that may not apply are items of the topic. */
export const conditionalItems: Check = function* (content): Generator<Finding> {
  for (const { topic, data } of readable(content)) {
    const all = LISTS.flatMap((list) => data.checklists[list]);
    for (const [index, id] of data.conditional.entries()) {
      if (all.includes(id)) continue;
      const meant = closestMatch(
        id,
        all.filter((item) => !data.conditional.includes(item)),
      );
      yield {
        severity: 'error',
        file: topic.yaml.file,
        line: topic.yaml.lineOf(['conditional', index]),
        message: `“${id}” under conditional is not an item of these checklists.`,
        fix: `${meant === undefined ? 'Remove it, or add it to a list above' : `Did you mean “${meant}”`}? The items are ${oneOf(all)}.`,
      };
    }
  }
};

/** Checklist items and situations of a page against the ids in its topic.yaml. */
export const items: Check = function* (content) {
  for (const { topic, data, lang, page, frontMatter } of readablePages(content)) {
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
    const said = [...topic.pages.values()].find((other) => other.frontMatter?.pause !== undefined);
    if (said !== undefined && frontMatter.pause === undefined)
      yield {
        severity: 'missing',
        file: page.file,
        line: page.lineOf(['checklists']),
        message: `The pause point has no text in ${lang}.`,
        fix: `Add a line “pause: …” above checklists; ${said.file} has “${said.frontMatter?.pause ?? ''}”.`,
      };
  }
};
