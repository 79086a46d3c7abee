import { MOST_STEPS, NOW } from '../authoring/schema.ts';
import { oneOf, readablePages, type Check } from './check.ts';

/** The `##` headings of a page against the section ids of its topic.yaml, and the number of steps to do now. */
export const sections: Check = function* (content) {
  for (const { data, lang, page, frontMatter } of readablePages(content)) {
    if (page.findings.length > 0) continue;
    for (const id of frontMatter.untranslated) {
      if (!data.sections.includes(id))
        yield {
          severity: 'error',
          file: page.file,
          line: page.lineOf(['untranslated']),
          message: `“${id}” is not a section of this topic.`,
          fix: `The sections in topic.yaml are ${oneOf(data.sections)}.`,
        };
      else
        yield {
          severity: 'missing',
          file: page.file,
          line: page.lineOf(['untranslated']),
          message: `The section “${id}” is not translated into ${lang}.`,
          fix: `Write it in its place and take “${id}” out of untranslated.`,
        };
    }
    const expected = data.sections.filter((id) => !frontMatter.untranslated.includes(id));
    for (const surplus of page.sections.slice(expected.length)) {
      yield {
        severity: 'error',
        file: page.file,
        line: surplus.line,
        message: `“## ${surplus.heading}” is one section too many: the topic has ${String(expected.length)} (${oneOf(expected)}).`,
        fix: 'Make it a “###” heading, or add its id to sections in topic.yaml.',
      };
    }
    for (const id of expected.slice(page.sections.length)) {
      yield {
        severity: 'missing',
        file: page.file,
        line: page.bodyLine,
        message: `The section “${id}” has no “##” heading in ${lang}.`,
        fix: `Write it in its place; or, if it is another section that is missing, name that one in the front matter: untranslated: [${id}].`,
      };
    }
    const now = page.sections[expected.indexOf(NOW)];
    if (now && now.steps > MOST_STEPS)
      yield {
        severity: 'error',
        file: page.file,
        line: now.line,
        message: `“${now.heading}” has ${String(now.steps)} steps; a person under pressure takes in ${String(MOST_STEPS)} at most.`,
        fix: 'Join or drop steps.',
      };
  }
};
