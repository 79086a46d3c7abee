import { readContent, type Content, type ContentFiles } from '../authoring/read.ts';
import { ContentError, type Finding } from '../authoring/finding.ts';
import { unwritten } from '../translation/unwritten.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import { slugs, topicIds } from './addresses.ts';
import type { Check } from './check.ts';
import { lengths, placedPhrases } from './editorial.ts';
import { glossary } from './glossary.ts';
import { searchTerms, sourcePointWords, wordsFiles } from './search-terms.ts';
import { wordLists, wordOwners } from './search-words.ts';
import { items } from './items.ts';
import { languages } from './languages.ts';
import { links, plainSteps } from './links.ts';
import { moved } from './moved.ts';
import { names } from './names.ts';
import { references, sourcePoints } from './references.ts';
import { site } from './site.ts';
import { sections } from './sections.ts';
import { settings } from './settings.ts';
import { dictionaries, phrases, sourceTexts } from './texts.ts';
import { typography } from './typography.ts';

const CHECKS: readonly Check[] = [
  site,
  names,
  languages,
  sections,
  items,
  references,
  sourcePoints,
  phrases,
  sourceTexts,
  glossary,
  searchTerms,
  wordsFiles,
  sourcePointWords,
  wordOwners,
  wordLists,
  dictionaries,
  topicIds,
  slugs,
  moved,
  links,
  plainSteps,
  settings,
  lengths,
  placedPhrases,
  typography,
  unwritten,
];

export interface Checked {
  readonly content: Content;
  readonly findings: readonly Finding[];
}

/** Reads the content and runs every check over it. */
export function checkContent(files: ContentFiles): Checked {
  const content = readContent(files);
  return { content, findings: [...content.findings, ...CHECKS.flatMap((check) => [...check(content)])] };
}

/**
 * The content, if nothing in it is wrong.
 * @param drafts whether half-finished topics, pages and phrases are in it
 * @throws ContentError with all that is wrong or missing
 */
export function validContent(files: ContentFiles, { drafts = false } = {}): Content {
  const { content, findings } = checkContent(files);
  if (findings.some((finding) => finding.severity === 'error'))
    throw new ContentError(findings.filter(({ severity }) => severity !== 'advice'));
  return drafts ? content : withoutDrafts(content);
}
