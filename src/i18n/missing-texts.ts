import type { Finding } from '../authoring/finding.ts';
import { describePlurals } from './plural-categories.ts';

/** An interface text that a language lacks. */
export interface MissingText {
  readonly key: string;
  /** What it reads in the reference language. */
  readonly original: string;
  /** Whether it is one of the plural forms of a counted text. */
  readonly isCounted: boolean;
  readonly line: number;
}

/** More than these are told by their groups, or not retold one by one. */
const FEW = 12;

/** All texts that a language lacks, as one finding: wrong, or merely missing where the language is a draft. */
export function* missingTexts({
  lang,
  file,
  missing,
  count,
  isDraft,
}: {
  readonly lang: string;
  readonly file: string;
  readonly missing: readonly MissingText[];
  /** How many texts the language needs. */
  readonly count: number;
  readonly isDraft: boolean;
}): Generator<Finding> {
  const [first] = missing;
  if (!first) return;
  const all = missing.length === count;
  const few = !all && missing.length <= FEW;
  const keys = all ? '' : `: ${missing.map(({ key }) => `“${key}”`).join(', ')}`;
  const groups = all || few ? keys : `: ${groupsOf(missing)}`;
  const lacks = all
    ? `The interface has no texts in ${lang}, of the ${String(count)} that it needs`
    : `The interface lacks ${String(missing.length)} of ${String(count)} texts in ${lang}`;
  const forms = missing.some(({ isCounted }) => isCounted)
    ? ` A counted text has one form for each kind of number: in ${lang} ${describePlurals(lang)}.`
    : '';
  const how = few
    ? `Add to ${file}: ${missing.map(({ key, original }) => `“${key}”, which in en reads “${original}”`).join('; ')}.`
    : `Copy them from interface/en.json to ${file}, and write each in ${lang}; what stands in {{…}} stays as it is.`;
  yield isDraft
    ? {
        severity: 'missing',
        file,
        line: first.line,
        message: `${lacks}; the language is a draft${groups}.`,
        fix: `${how}${forms} Until then they are shown in another language. When none is missing, take “draft: true” away in site.yaml.`,
      }
    : {
        severity: 'error',
        file,
        line: first.line,
        message: `${lacks}${keys}.`,
        fix: `${how}${forms} Or let the language be a draft until it has them: write “draft: true” beside it in site.yaml.`,
      };
}

/** How many texts are missing in each part of the dictionary: `nav 7, search 16`. */
function groupsOf(missing: readonly MissingText[]): string {
  const groups = new Map<string, number>();
  for (const { key } of missing) {
    const [group = key] = key.split('.');
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].map(([group, number]) => `${group} ${String(number)}`).join(', ');
}
