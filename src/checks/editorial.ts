import { MOST_STEPS, NOW } from '../authoring/schema.ts';
import { profileOf } from '../language/profiles/index.ts';
import { readablePages, type AdviceCheck } from './check.ts';
import { countWords } from './count-words.ts';

/** Words of an English page below its title: fewer leave questions open, more are not read at a counter. */
const FEWEST_WORDS = 250;
const MOST_WORDS = 500;
/** Steps to do now: fewer are a sentence, not steps. */
const FEWEST_STEPS = 3;

/** Advice on the length of pages. What an untranslated section would add is not counted, so half a page is not advised on. */
export const lengths: AdviceCheck = function* (content) {
  for (const { lang, page, frontMatter } of readablePages(content)) {
    if (page.findings.length > 0) continue;
    const at = { severity: 'advice' as const, file: page.file };
    const now = page.sections.find(({ id }) => id === NOW);
    if (now && now.steps < FEWEST_STEPS) {
      const message = `“${now.heading}” has ${String(now.steps)} numbered steps.`;
      const fix = `Give ${String(FEWEST_STEPS)} to ${String(MOST_STEPS)}, each beginning with what to do, in bold: “1. **Breathe out.** …”.`;
      yield { ...at, line: now.line, message, fix };
    }
    if (frontMatter.untranslated.length > 0) continue;
    const words = countWords(page.sections.flatMap(({ heading, text }) => [heading, text]).join('\n'), lang);
    const { wordRatio = 1 } = profileOf(lang);
    const [fewest, most] = [FEWEST_WORDS, MOST_WORDS].map((count) => Math.round(count * wordRatio)) as [number, number];
    if (words >= fewest && words <= most) continue;
    const message = `The page has ${String(words)} words.`;
    const fix =
      words < fewest
        ? `Say more: ${String(fewest)} at least.`
        : `Say less: ${String(most)} at most; or make two topics of it.`;
    yield { ...at, line: page.bodyLine, message, fix };
  }
};

/** A phrase that no topic places is shown nowhere. */
export const placedPhrases: AdviceCheck = function* (content) {
  // A topic.yaml that cannot be read may place any phrase, so that one fault is reported once.
  if (content.topics.some((topic) => !topic.yaml.data)) return;
  const placed = new Set(content.topics.flatMap((topic) => topic.yaml.data?.phrases ?? []));
  for (const [id, { file }] of content.phrases) {
    if (placed.has(id)) continue;
    const message = `No topic places the phrase “${id}”, so no reader sees it.`;
    yield { severity: 'advice', file, line: 1, message, fix: `Add it to a topic.yaml: phrases: [${id}].` };
  }
};
