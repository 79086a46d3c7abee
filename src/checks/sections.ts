import { closestMatch } from '../authoring/finding.ts';
import { MOST_STEPS, NOW } from '../authoring/schema.ts';
import { oneOf, readablePages, type Check } from './check.ts';

/** The sections of a page against those of its topic.yaml, and the number of steps to do now. */
export const sections: Check = function* (content) {
  for (const { data, lang, page, frontMatter } of readablePages(content)) {
    if (page.findings.length > 0) continue;
    const { untranslated } = frontMatter;
    const present = page.sections.map(({ id }) => id);
    const at = { severity: 'error' as const, file: page.file };
    /** Sections whose id is misspelt: they are told once, and not as lost too. */
    const misspelt = new Set<string>();
    for (const { id, heading, line } of page.sections) {
      if (data.sections.includes(id)) continue;
      const meant = closestMatch(
        id,
        data.sections.filter((other) => !present.includes(other)),
      );
      if (meant !== undefined) misspelt.add(meant);
      yield {
        ...at,
        line,
        message: `“## ${heading} [#${id}]” names a section that this topic does not have.`,
        fix: `${meant === undefined ? '' : `Did you mean [#${meant}]? `}The sections in topic.yaml are ${oneOf(data.sections)}.`,
      };
    }
    for (const id of untranslated) {
      const line = page.lineOf(['untranslated']);
      if (!data.sections.includes(id)) {
        const fix = `The sections in topic.yaml are ${oneOf(data.sections)}.`;
        yield { ...at, line, message: `“${id}” is not a section of this topic.`, fix };
      } else if (present.includes(id)) {
        const message = `The section “${id}” is there, though untranslated names it.`;
        yield { ...at, line, message, fix: `Take “${id}” out of untranslated.` };
      } else {
        const fix = `Write it below a heading that ends with [#${id}], and take “${id}” out of untranslated.`;
        yield { ...at, severity: 'missing', line, message: `The section “${id}” is not translated into ${lang}.`, fix };
      }
    }
    // Without its heading the words of a section would stand under the heading before: “What not to do” under “What to say”.
    for (const id of data.sections.filter(
      (other) => !present.includes(other) && !untranslated.includes(other) && !misspelt.has(other),
    )) {
      yield {
        ...at,
        line: page.bodyLine,
        message: `No heading begins the section “${id}”.`,
        fix: `Put its heading above its words, ending with [#${id}]; or, if it is not translated yet, say so in the front matter: untranslated: [${id}].`,
      };
    }
    for (const { id, heading, line, nodes } of page.sections) {
      if (nodes.some(({ type }) => type !== 'definition')) continue;
      yield {
        ...at,
        line,
        message: `Nothing stands below “## ${heading} [#${id}]”.`,
        fix: `Write the words of the section; or, if it is not translated yet, take the heading out and say so in the front matter: untranslated: [${id}].`,
      };
    }
    const now = page.sections.find(({ id }) => id === NOW);
    if (now && now.steps > MOST_STEPS) {
      yield {
        ...at,
        line: now.line,
        message: `“${now.heading}” has ${String(now.steps)} steps; a person under pressure takes in ${String(MOST_STEPS)} at most.`,
        fix: 'Join or drop steps.',
      };
    }
  }
};
