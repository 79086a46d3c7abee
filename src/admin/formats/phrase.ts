import { isRecord, type Data, type DataMap } from '../../yaml/data.ts';
import { editYaml, readData } from '../../yaml/edit-yaml.ts';
import { FormatError, withoutEmpty, type Format } from './format.ts';

const BY_LANGUAGE = ['use', 'wording'] as const;
/** What all languages share. */
const SHARED = ['intent', 'where'] as const;

/**
 * `phrases/<id>.yaml`, in which each text stands by language (`wording: { nb: …, en: … }`), as the form shows it: language by
 * language (`nb: { use, wording }`). What all languages share is shown with the first.
 */
export const phraseFile = (languages: readonly string[], first: string): Format => ({
  name: 'calm-phrase',
  byLanguage: true,
  extension: 'yaml',
  fields: (text) => {
    const data = readData(text);
    if (!isRecord(data['wording'] ?? null)) throw new FormatError('This file is no phrase: it has no “wording”.');
    const said = (lang: string): DataMap =>
      Object.fromEntries(
        BY_LANGUAGE.flatMap((key): [string, Data][] => {
          const texts = data[key];
          const found = isRecord(texts) ? texts[lang] : undefined;
          return found === undefined ? [] : [[key, found]];
        }),
      );
    const texts = languages.map((lang): [string, DataMap] => [lang, said(lang)]);
    const known = texts.filter(([lang, found]) => lang === first || Object.keys(found).length > 0);
    const shared = SHARED.flatMap((key): [string, Data][] => (data[key] === undefined ? [] : [[key, data[key]]]));
    return {
      ...Object.fromEntries(known),
      [first]: { draft: data['draft'] ?? false, ...Object.fromEntries(shared), ...said(first) },
    };
  },
  file: (fields, text) => {
    const before = readData(text ?? '');
    const shared = fields[first];
    const texts = BY_LANGUAGE.map((key): [string, DataMap] => {
      const old = before[key];
      const said = languages.flatMap((lang): [string, Data][] => {
        const entry = fields[lang];
        return isRecord(entry) && key in entry ? [[lang, entry[key] ?? '']] : [];
      });
      // A language that the form does not know, such as one that was taken from site.yaml, stays.
      const others = Object.entries(isRecord(old) ? old : {}).filter(([lang]) => !languages.includes(lang));
      return [key, Object.fromEntries([...said, ...others])];
    });
    const draft = isRecord(shared) ? (shared['draft'] ?? false) : false;
    const choices = SHARED.flatMap((key): [string, Data][] => {
      const chosen = isRecord(shared) ? shared[key] : undefined;
      return chosen === undefined ? [] : [[key, chosen]];
    });
    return editYaml(
      text ?? '',
      withoutEmpty({ draft, ...Object.fromEntries(choices), ...Object.fromEntries(texts) }, before),
    );
  },
});
