import type { Finding } from '../authoring/finding.ts';
import { closestMatch } from '../authoring/finding.ts';
import type { DictionaryTree } from '../authoring/read.ts';
import type { YamlFile } from '../authoring/yaml-file.ts';
import { missingTexts } from './missing-texts.ts';
import { describePlurals, pluralCategories } from './plural-categories.ts';

/** Flat dictionary: `checklist.count_few` → text. */
export type Dictionary = ReadonlyMap<string, string>;

/** The language with which the keys of the others are compared. */
export const REFERENCE = 'en';
const PLURAL = /_(zero|one|two|few|many|other)$/;

export function flatten(tree: DictionaryTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/**
 * What a language says for “in Thai”. It may have such a text for every language, and needs none: see `createTranslator` for
 * what stands in its place.
 */
export const IN_LANGUAGE = 'language.in.';

/** The keys a language must have: the reference's, with the plural forms of its own grammar. */
export function expectedKeys(reference: Dictionary, lang: string): Map<string, string> {
  const expected = new Map<string, string>();
  for (const key of reference.keys()) {
    if (key.startsWith(IN_LANGUAGE)) continue;
    const base = key.replace(PLURAL, '');
    if (base === key) expected.set(key, key);
    else for (const category of pluralCategories(lang)) expected.set(`${base}_${category}`, `${base}_other`);
  }
  return expected;
}

const variables = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g), (match) => match[1] ?? ''))].sort();

/**
 * Compares one language's dictionary with the reference: missing and surplus keys, plural forms that the grammar lacks,
 * variables that differ. The form for one may leave its number out (“one item”).
 * @param isDraft texts may be missing, and are shown in another language
 */
export function* checkDictionary(
  lang: string,
  own: YamlFile<DictionaryTree>,
  reference: DictionaryTree,
  isDraft = false,
): Generator<Finding> {
  if (!own.data) return;
  const dictionary = flatten(own.data);
  const model = flatten(reference);
  const expected = expectedKeys(model, lang);
  const at = (key: string) => ({ severity: 'error' as const, file: own.file, line: own.lineOf(key.split('.')) });
  const originalOf = (key: string): string => model.get(expected.get(key) ?? key) ?? '';
  yield* missingTexts({
    lang,
    isDraft,
    file: own.file,
    missing: [...expected.keys()]
      .filter((key) => !dictionary.has(key))
      .map((key) => ({ key, original: originalOf(key), isCounted: PLURAL.test(key), line: at(key).line })),
    count: expected.size,
  });
  for (const [key, text] of dictionary) {
    if (!expected.has(key)) continue;
    const original = originalOf(key);
    const lacking = variables(original).filter(
      (name) => !variables(text).includes(name) && !(name === 'count' && PLURAL.test(key)),
    );
    const unknown = variables(text).filter((name) => !variables(original).includes(name));
    for (const name of [...lacking, ...unknown])
      yield {
        ...at(key),
        message: `The interface text “${key}” in ${lang} ${lacking.includes(name) ? 'lacks' : 'has an unknown'} {{${name}}}.`,
        fix: `Use the variables of the ${REFERENCE} text: “${original}”.`,
      };
  }
  for (const key of dictionary.keys()) {
    if (expected.has(key) || key.startsWith(IN_LANGUAGE)) continue;
    const meant = closestMatch(
      key,
      [...expected.keys()].filter((candidate) => !dictionary.has(candidate)),
    );
    const isForm = expected.has(key.replace(PLURAL, '_other'));
    yield {
      ...at(key),
      message: `The interface text “${key}” in ${lang} is a surplus: ${isForm ? `${lang} has no such plural form; its forms are ${describePlurals(lang)}` : 'nothing uses it'}.`,
      fix: meant === undefined ? 'Remove it.' : `Did you mean “${meant}”? Else remove it.`,
    };
  }
}
