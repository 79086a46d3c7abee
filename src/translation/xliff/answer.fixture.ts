import type { ContentFiles } from '../../authoring/read.ts';
import { readContent } from '../../authoring/read.ts';
import { exportUnits, type ExportRequest } from './export.ts';
import { writeXliff } from './write-xliff.ts';

/** What `npm run xliff -- export` writes. @param before the old texts of parts, by topic and part */
export async function exportedText(
  files: ContentFiles,
  request: ExportRequest,
  before: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await exportUnits(readContent(files), request, (id, _from, part) =>
    Promise.resolve(before[`${id} ${part}`]),
  );
  return writeXliff(result.from, request.lang, result.files);
}

/** A unit of a document as it stands there. Fails where the document does not have it. */
export function unitText(document: string, id: string): string {
  const [unit] = new RegExp(`<unit id="${id.replaceAll('.', '\\.')}"[\\s\\S]*?</unit>`).exec(document) ?? [];
  if (unit === undefined) throw new Error(`The document does not have the unit “${id}”.`);
  return unit;
}

/**
 * A document as a translation tool sends it back.
 * @param answers the new content of `<target>`, as XML, by the ids of units
 */
export function answered(document: string, answers: Readonly<Record<string, string>>, state = 'translated'): string {
  return Object.entries(answers).reduce((out, [id, target]) => {
    const unit = unitText(out, id);
    const changed = unit
      .replace(/<target>[\s\S]*<\/target>\n/, '')
      .replace(/<\/source>/, () => `</source>\n<target>${target}</target>`)
      .replace(/<segment state="[a-z]+">/, `<segment state="${state}">`);
    return out.replace(unit, () => changed);
  }, document);
}
