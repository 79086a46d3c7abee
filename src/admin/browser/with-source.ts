import type { Format } from '../formats/format.ts';
import { isRecord, type Data, type DataMap } from '../lossless/data.ts';

/** The file as it was read travels with its fields under this name, which no field has. */
const SOURCE = 'fileAsRead';

/**
 * A format as the CMS takes it. The CMS hands over nothing but the fields when a file is saved, and a file that was written from
 * them alone would lose its comments, quotes and order; so its text goes with them.
 * @param first the language that holds what all languages share, where one file holds all of them
 */
export function withSource(
  format: Format,
  first: string,
): { readonly fromFile: (text: string) => DataMap; readonly toFile: (fields: DataMap) => string } {
  return {
    fromFile: (text) => {
      const fields = format.fields(text);
      const shared = format.byLanguage === true ? fields[first] : undefined;
      return isRecord(shared) ? { ...fields, [first]: { ...shared, [SOURCE]: text } } : { ...fields, [SOURCE]: text };
    },
    toFile: (fields) => {
      const shared = format.byLanguage === true ? fields[first] : undefined;
      const holder = isRecord(shared) ? shared : fields;
      const { [SOURCE]: source, ...rest } = holder;
      const own: DataMap = isRecord(shared) ? { ...fields, [first]: rest as Data as DataMap } : rest;
      return format.file(own, typeof source === 'string' ? source : undefined);
    },
  };
}
