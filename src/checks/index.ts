import { readContent, type Content, type ContentFiles, type Place } from '../authoring/read.ts';
import { ContentError, type Finding } from '../authoring/finding.ts';
import { SUPPLIED } from '../authoring/overlay.ts';
import { isShown, shownContent } from '../authoring/shown-content.ts';
import { unwritten, unwrittenScenes } from '../translation/unwritten.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import { saidWords, sortedSounds, soundLetters, usedExceptions } from '../pronunciation/check.ts';
import { slugs, topicIds } from './addresses.ts';
import type { AdviceCheck, Check } from './check.ts';
import { coverage } from './coverage.ts';
import { lengths, placedPhrases } from './editorial.ts';
import { glossary } from './glossary.ts';
import { joinCauses } from './causes.ts';
import { countryLinks, countryNotes, countryNumbers } from './countries.ts';
import { searchExclusions } from './search-exclusions.ts';
import { searchTerms, sourcePointWords, topicTerms, wordsFiles } from './search-terms.ts';
import { searchPatterns } from './search-patterns.ts';
import { searchQuestions } from './search-questions.ts';
import { topicQuestions } from './topic-questions.ts';
import { wordLists, wordOwners } from './search-words.ts';
import { conditionalItems, items } from './items.ts';
import { ladder } from './ladder.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { moved } from './moved.ts';
import { names } from './names.ts';
import { adminBesideOwnFiles, colours, hiding, logo, ownTexts } from './own-site.ts';
import { grounds, references, sectionPhrases, sourcePoints } from './references.ts';
import { site } from './site.ts';
import { asideReasons } from './set-aside.ts';
import { sceneAdvice } from './scene-advice.ts';
import { sceneTexts, scenes } from './scenes.ts';
import { schedule } from './schedule.ts';
import { repeated } from './repeated.ts';
import { sections } from './sections.ts';
import { pictures } from './pictures.ts';
import { scripts } from './script.ts';
import { settings } from './settings.ts';
import { plainSteps, steps } from './steps.ts';
import { dictionaries, languageNames, phrases, sourceTexts } from './texts.ts';
import { typography } from './typography.ts';

const CHECKS: readonly Check[] = [
  site,
  countryNumbers,
  countryNotes,
  countryLinks,
  hiding,
  logo,
  colours,
  ownTexts,
  names,
  languages,
  sections,
  items,
  conditionalItems,
  references,
  sectionPhrases,
  grounds,
  sourcePoints,
  coverage,
  phrases,
  saidWords,
  soundLetters,
  usedExceptions,
  sortedSounds,
  sourceTexts,
  asideReasons,
  glossary,
  searchTerms,
  topicTerms,
  wordsFiles,
  sourcePointWords,
  wordOwners,
  searchExclusions,
  searchPatterns,
  dictionaries,
  languageNames,
  topicIds,
  slugs,
  moved,
  links,
  pictures,
  steps,
  plainSteps,
  scripts,
  settings,
  schedule,
  ladder,
  scenes,
  sceneTexts,
  typography,
  unwritten,
  unwrittenScenes,
];

/** What a build need not ask for: it tells no advice, and half a minute of its processor time would go into it at 400 topics. */
const ADVICE: readonly AdviceCheck[] = [
  wordLists,
  searchQuestions,
  topicQuestions,
  lengths,
  placedPhrases,
  sceneAdvice,
  repeated,
];

export interface Checked {
  readonly files: ContentFiles;
  /** What the site shows: without hidden topics, and without languages that site.yaml does not list. */
  readonly content: Content;
  readonly findings: readonly Finding[];
}

/**
 * Reads the content and runs the checks over it.
 * @param advice whether the checks that give nothing but advice run, too
 */
export function checkContent(files: ContentFiles, { advice = true } = {}): Checked {
  const all = readContent(files);
  const checks = [...CHECKS, ...(advice ? ADVICE : []), ...(files.placeOf === undefined ? [] : [adminBesideOwnFiles])];
  const found = checks.flatMap((check) => [...check(all)]);
  // What a file holds that was read by a guess is told once it can be read for certain.
  const findings = [...all.findings, ...found.filter(({ file }) => !all.unreadable.has(file))].filter(isShown(all));
  return { files, content: shownContent(all), findings: placed(joinCauses(findings, all), files) };
}

/**
 * The findings with the folder and the line that each really stands on, where an organisation's own files lie over the
 * supplied ones. It is given no advice on the latter, which it does not edit.
 */
export const placed = (findings: readonly Finding[], { placeOf }: ContentFiles): readonly Finding[] =>
  placeOf === undefined
    ? findings
    : findings
        .map((finding) => inFolder(finding, placeOf(finding.file, finding.line)))
        .filter(({ severity, folder }) => severity !== 'advice' || folder !== SUPPLIED);

function inFolder(finding: Finding, { folder, line, isMerged }: Place): Finding {
  if (isMerged !== true) return { ...finding, folder, line };
  const { severity, file, message, fix, lang } = finding;
  return { severity, file, folder, line, message, fix, ...(lang === undefined ? {} : { lang }) };
}

/**
 * The content, if nothing in it is wrong.
 * @param drafts whether half-finished topics, pages and phrases are in it
 * @throws ContentError with all that is wrong or missing
 */
export function validContent(files: ContentFiles, { drafts = false } = {}): Content {
  const { content, findings } = checkContent(files, { advice: false });
  if (findings.some((finding) => finding.severity === 'error'))
    throw new ContentError(findings.filter(({ severity }) => severity !== 'advice'));
  return drafts ? content : withoutDrafts(content);
}
