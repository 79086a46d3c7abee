import { checkContent } from '../../checks/index.ts';
import { ContentError, type Finding } from '../../authoring/finding.ts';
import { readContent, type Content, type ContentFiles, type Lang } from '../../authoring/read.ts';
import type { PartId } from '../parts.ts';
import { PHRASES } from '../status.ts';
import { assertWritten, editedFiles, recordedFiles } from './edited-files.ts';
import { judgeUnit, type Judgement } from './judge-unit.ts';
import { unitsOf, type Unit } from './units.ts';
import { unitId, type XliffDocument } from './xliff.ts';

export type Outcome = 'written' | 'confirmed' | 'unchanged' | 'empty' | 'waiting' | 'refused';

/** What became of one unit. */
export interface UnitOutcome {
  /** `keep-calm: section/why/2` */
  readonly unit: string;
  readonly outcome: Outcome;
  /** Why it was refused, or what it waits for. */
  readonly why?: string | undefined;
}

export interface ImportResult {
  /** The files that change, with their new text. */
  readonly files: ContentFiles;
  readonly outcomes: readonly UnitOutcome[];
  /** The parts that are recorded as saying what the source says today, by topic. */
  readonly recorded: ReadonlyMap<string, readonly PartId[]>;
}

/** The languages of a file are not those of the site. */
export class ImportLanguageError extends Error {
  override readonly name = 'ImportLanguageError';
}

/**
 * What a file from a translation tool changes. Nothing but texts: all else in the files stays letter by letter.
 * @throws ImportLanguageError, LostWordsError, and ContentError with what the content check finds wrong in the result
 */
export function importXliff(raw: ContentFiles, document: XliffDocument): ImportResult {
  const content = readContent(raw);
  const { from, lang } = checkedLanguages(content, document);
  const files = new Map<string, string>();
  const outcomes: UnitOutcome[] = [];
  const done = new Map<string, PartId[]>();
  for (const file of document.files) {
    const today = known(content, file.id) ? unitsOf(content, file.id, from, lang) : undefined;
    const units = new Map(today?.units.map((unit) => [unitId(unit.name), unit]));
    const judged = file.units.map((back) => ({
      id: back.id,
      unit: units.get(back.id),
      judgement: judgeUnit(back, units.get(back.id)),
    }));
    const words = new Map(
      judged.flatMap(({ unit, judgement }) =>
        unit && judgement.kind === 'new' ? [[unit.name, { unit, sentence: judgement.sentence }] as const] : [],
      ),
    );
    const edited = editedFiles(raw, content, { id: file.id, from, lang }, words);
    const waiting = new Set(edited.waiting.map(({ name }) => name));
    for (const [path, text] of edited.files) files.set(path, text);
    assertWritten(unitsOf(readContent(new Map([...raw, ...edited.files])), file.id, from, lang), today, words, waiting);
    outcomes.push(
      ...judged.map(({ id, unit, judgement }) =>
        outcomeOf(`${file.id}: ${unit?.name ?? id}`, judgement, unit, waiting),
      ),
    );
    const finished = new Set(
      judged.flatMap(({ unit, judgement }) =>
        unit &&
        !waiting.has(unit.name) &&
        (judgement.kind === 'new' || (judgement.kind === 'same' && judgement.confirmed))
          ? [unit.name]
          : [],
      ),
    );
    const parts = Map.groupBy(today?.units ?? [], ({ part }) => part);
    done.set(
      file.id,
      [...parts].flatMap(([part, all]) => (all.every(({ name }) => finished.has(name)) ? [part] : [])),
    );
  }
  const recorded = recordedFiles(raw, files, done, from, lang);
  const all = new Map([...files, ...recorded.files]);
  if (all.size > 0) assertSound(raw, all);
  return { files: all, outcomes, recorded: recorded.parts };
}

/** @throws ContentError if the check finds faults in the result that it did not find before */
function assertSound(raw: ContentFiles, changed: ContentFiles): void {
  const key = ({ file, message }: Finding): string => `${file} ${message}`;
  const known = new Set(checkContent(raw).findings.map(key));
  const { findings } = checkContent(new Map([...raw, ...changed]));
  const wrong = findings.filter((finding) => finding.severity === 'error' && !known.has(key(finding)));
  if (wrong.length > 0) throw new ContentError(wrong);
}

const known = (content: Content, id: string): boolean =>
  id === PHRASES || content.topics.some((topic) => topic.id === id);

function checkedLanguages(content: Content, { from, lang }: XliffDocument): { from: Lang; lang: Lang } {
  const codes = content.site.data?.languages.map(({ code }) => code) ?? [];
  const code = (name: string): Lang => {
    const found = codes.find((one) => one.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
    throw new ImportLanguageError(
      `The file is from “${from}” into “${lang}”; “${name}” is not a language of this site (${codes.join(', ')}). Set srcLang and trgLang of the file to the codes that it was exported with.`,
    );
  };
  if (code(from) === code(lang)) throw new ImportLanguageError(`The file is from “${from}” into the same language.`);
  return { from: code(from), lang: code(lang) };
}

function outcomeOf(
  unit: string,
  judgement: Judgement,
  { place }: Partial<Unit> = {},
  waiting: ReadonlySet<string>,
): UnitOutcome {
  const isWaiting = waiting.has(unit.slice(unit.indexOf(': ') + 2));
  if (judgement.kind === 'refused') return { unit, outcome: 'refused', why: judgement.why };
  if (judgement.kind === 'same') return { unit, outcome: judgement.confirmed ? 'confirmed' : 'unchanged' };
  if (judgement.kind === 'empty') return { unit, outcome: 'empty' };
  return isWaiting
    ? {
        unit,
        outcome: 'waiting',
        why: `Its section is written as a whole: translate its other ${place === 'heading' ? 'texts' : 'texts and its heading'} too.`,
      }
    : { unit, outcome: 'written' };
}
