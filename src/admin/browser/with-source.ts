import { BEGUN } from './begun.ts';
import { SOURCE } from '../config/fields.ts';
import { textOf, type Format } from '../formats/format.ts';
import { isRecord, type DataMap } from '../../yaml/data.ts';

/**
 * A format as the CMS takes it. The CMS hands over nothing but the fields when a file is saved, and a file that was written from
 * them alone would lose its comments, quotes and order; so its text goes with them.
 * A file that is new has the code of its language instead.
 * @param languages codes of the languages of the site; where one file holds all of them, the first holds what they share
 */
export function withSource(
  format: Format,
  languages: readonly string[],
): { readonly fromFile: (text: string) => DataMap; readonly toFile: (fields: DataMap) => string } {
  const [first = ''] = languages;
  /** Files that were begun since the page was opened, by language and address; a scene, which has none, by its title. */
  const begun = new Map<string, string>();
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
      const own: DataMap = isRecord(shared) ? { ...fields, [first]: rest } : rest;
      const isNew = typeof source !== 'string' || source.startsWith(BEGUN) || languages.includes(source);
      if (!isNew) return format.file(own, source);
      // The CMS does not read what it has written: the second save of a new file begins with what the first one wrote.
      const name = `${textOf(source)} ${textOf(own['slug'] ?? own['title'])}`;
      const text = format.file(own, begun.get(name));
      begun.set(name, text);
      return text;
    },
  };
}
