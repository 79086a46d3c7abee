import type { MdastNode } from 'satteri';
import type { Finding } from '../authoring/finding.ts';
import type { MdxFile } from '../authoring/mdx-file.ts';
import { NOW } from '../authoring/schema.ts';
import { linkTarget } from '../markdown/links.ts';
import { childrenOf, placeOf, quoted } from '../markdown/problem.ts';
import type { PageSection } from '../markdown/sections.ts';
import { wordsOf } from '../markdown/words.ts';
import { readablePages, type Check } from './check.ts';
import { perFile } from './unchanged.ts';

const EXAMPLE = '“1. **Breathe out.** Let your shoulders drop.”';
/** What nobody looks at while a customer shouts, and what would delay the first screen. */
const UNFIT: ReadonlyMap<string, string> = new Map([
  ['blockquote', 'A quotation or box'],
  ['table', 'A table'],
  ['image', 'A picture'],
]);

type Told = Omit<Finding, 'severity' | 'file'>;

function* unfit(node: MdastNode): Generator<Told> {
  const name = UNFIT.get(node.type);
  if (name !== undefined)
    yield {
      ...placeOf(node),
      message: `${name} stands among the steps to do now, where nobody looks at it under pressure.`,
      fix: 'Move it to another section, or say it in a step.',
    };
  else for (const child of childrenOf(node)) yield* unfit(child);
}

/** What keeps a section from being a list of steps. */
function* stepFaults({ nodes, heading, line }: PageSection): Generator<Told> {
  for (const node of nodes) yield* unfit(node);
  const lists = nodes.filter((node) => node.type === 'list');
  const [first, ...others] = lists.filter(({ ordered }) => ordered === true);
  if (first === undefined) {
    const [bullets] = lists;
    const place = bullets ? placeOf(bullets) : { line };
    yield bullets
      ? { ...place, message: 'The steps to do now begin with bullets.', fix: `Number them: ${EXAMPLE}.` }
      : { ...place, message: `${quoted(heading)} has no steps.`, fix: `Write them as a numbered list: ${EXAMPLE}.` };
    return;
  }
  const [second] = others;
  if (second) {
    const between = nodes[nodes.indexOf(first) + 1] ?? second;
    yield {
      ...placeOf(between),
      message: `${quoted(wordsOf(between))} parts the steps into two lists.`,
      fix: 'Begin its lines with three spaces, so that it belongs to the step above; or put it below the last step.',
    };
  }
}

const stepsOf = perFile(function* (page: MdxFile): Generator<Finding> {
  const now = page.sections.find(({ id }) => id === NOW);
  if (!now || now.nodes.length === 0) return;
  for (const told of stepFaults(now)) yield { severity: 'error', file: page.file, ...told };
  const items = now.nodes.flatMap((node) => (node.type === 'list' && node.ordered === true ? node.children : []));
  for (const step of items) {
    if (childrenOf(childrenOf(step)[0] ?? step)[0]?.type === 'strong') continue;
    yield {
      severity: 'advice',
      file: page.file,
      ...placeOf(step),
      message: `The step ${quoted(wordsOf(step))} has no bold start, which readers look for first.`,
      fix: `Make its first words bold, so that they can be read by themselves: ${EXAMPLE}.`,
    };
  }
});

/** The steps to do now are one numbered list. */
export const steps: Check = function* (content): Generator<Finding> {
  for (const { page } of readablePages(content)) yield* stepsOf(page);
};

/** Steps to do now stay plain: nobody unfolds an explanation while a customer shouts. */
export const plainSteps: Check = function* (content): Generator<Finding> {
  for (const { page } of readablePages(content)) {
    const index = page.sections.findIndex(({ id }) => id === NOW);
    const [from, to] = [page.sections[index]?.line, page.sections[index + 1]?.line ?? Infinity];
    if (from === undefined) continue;
    for (const { href, line } of page.links) {
      if (linkTarget(href).kind !== 'term' || line < from || line >= to) continue;
      const message = 'A word of the steps is explained by the glossary, which nobody reads under pressure.';
      yield {
        severity: 'error',
        file: page.file,
        line,
        message,
        fix: 'Write the word plainly, or explain it in another section.',
      };
    }
  }
};
