import { checkContent } from '../../checks/index.ts';
import { ContentError, type Finding } from '../../authoring/finding.ts';
import { readContent, type Content, type ContentFiles, type Lang } from '../../authoring/read.ts';
import type { PartId } from '../parts.ts';
import { assertWritten, recordedFiles } from './edited-files.ts';
import { importFile, type UnitOutcome } from './import-file.ts';
import { unitsOf } from './units.ts';
import { textsOfFile, type XliffDocument } from './xliff.ts';

export interface ImportResult {
  /** The files that change, with their new text. */
  readonly files: ReadonlyMap<string, string>;
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
 * @throws ImportLanguageError, LosslessEditError, LostWordsError, and ContentError with what the content check finds wrong in the result
 */
export function importXliff(raw: ContentFiles, document: XliffDocument): ImportResult {
  const content = readContent(raw);
  const { from, lang } = checkedLanguages(content, document);
  const imported = [...Map.groupBy(document.files, ({ id }) => textsOfFile(id))].map(([id, files]) => ({
    id,
    ...importFile(
      raw,
      content,
      { id, from, lang },
      files.flatMap(({ units }) => units),
    ),
  }));
  const outcomes = imported.flatMap((file) => file.outcomes);
  const edited = new Map(imported.flatMap(({ files }) => [...files]));
  const after = edited.size > 0 ? readContent(new Map([...raw, ...edited])) : content;
  const { files: records, parts } = recordedFiles(
    after,
    new Map(imported.map(({ id, finished }) => [id, finished])),
    from,
    lang,
  );
  const files = new Map([...edited, ...records]);
  if (files.size > 0) assertSound(raw, files);
  for (const { id, before, words } of imported)
    if (words.size > 0) assertWritten(unitsOf(after, id, from, lang), before, words);
  return { files, outcomes, recorded: parts };
}

/** @throws ContentError if the check finds faults in the result that it does not find today */
function assertSound(raw: ContentFiles, changed: ContentFiles): void {
  const key = ({ file, message }: Finding): string => `${file} ${message}`;
  const known = new Set(checkContent(raw).findings.map(key));
  // Whose a line is does not change, and some things are asked of the supplied content alone.
  const after = Object.assign(new Map([...raw, ...changed]), raw.placeOf ? { placeOf: raw.placeOf } : {});
  const { findings } = checkContent(after);
  const wrong = findings.filter((finding) => finding.severity === 'error' && !known.has(key(finding)));
  if (wrong.length > 0) throw new ContentError(wrong);
}

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
