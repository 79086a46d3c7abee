import { ContentError, type Finding } from '../authoring/finding.ts';
import type { ContentFiles } from '../authoring/read.ts';
import { withoutTopics } from '../authoring/shown-content.ts';
import { checkContent, type Checked } from '../checks/index.ts';

/** Content that can be shown though files of it have faults. */
export interface TolerantContent extends Pick<Checked, 'content'> {
  /** The faults, by the file that has them. */
  readonly faults: ReadonlyMap<string, readonly Finding[]>;
  /** The files that it was made from: those to fall back to at the next fault. */
  readonly files: ContentFiles;
}

/** Rounds of mending: a file that is put back may bring another fault to light. */
const MOST_ROUNDS = 4;

const errorsIn = (findings: readonly Finding[]): Map<string, Finding[]> =>
  Map.groupBy(
    findings.filter(({ severity }) => severity === 'error'),
    ({ file }) => file,
  );

/** The topic that a file of the content folder belongs to: `topics/keep-calm/th.mdx` → `keep-calm`. */
const topicOf = (file: string): string | undefined => /^topics\/([^/]+)\//.exec(file)?.[1];

/**
 * The content for a preview, in which a fault stays where it is: a file with one is shown as it was when it last was right. A topic that
 * never was is left out, and any other file with it.
 * @param lastGood the files that were last shown
 * @throws ContentError if nothing can be shown without the files with faults, as with a broken site.yaml at the start
 */
export function tolerantContent(files: ContentFiles, lastGood: ContentFiles | undefined): TolerantContent {
  const first = checkContent(files, { advice: false });
  const faults = errorsIn(first.findings);
  let [checked, shown, wrong] = [first, files, faults];
  for (let round = 0; wrong.size > 0 && round < MOST_ROUNDS; round += 1) {
    const next = Object.assign(new Map(shown), shown.placeOf ? { placeOf: shown.placeOf } : {});
    for (const file of wrong.keys()) {
      const before = lastGood?.get(file);
      if (before !== undefined && before !== next.get(file)) next.set(file, before);
      else next.delete(file);
    }
    shown = next;
    checked = checkContent(shown, { advice: false });
    wrong = errorsIn(checked.findings);
  }
  if (wrong.size === 0) return { content: checked.content, faults, files: shown };
  // What still has faults belongs to topics that never were right: without them the rest can be shown.
  const topics = new Set([...wrong.keys()].flatMap((file) => topicOf(file) ?? []));
  if ([...wrong.keys()].some((file) => topicOf(file) === undefined) || !checked.content.site.data)
    throw new ContentError(first.findings.filter(({ severity }) => severity === 'error'));
  return { content: withoutTopics(checked.content, topics), faults, files: shown };
}
