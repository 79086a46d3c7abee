import type { Finding } from '../authoring/finding.ts';
import { closestMatch } from '../authoring/finding.ts';
import type { DictionaryTree } from '../authoring/read.ts';
import type { YamlFile } from '../authoring/yaml-file.ts';

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

/** Plural categories of a language (CLDR), e.g. one, few, many, other for Russian. */
export const pluralCategories = (lang: string): string[] =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories;

/** The keys a language must have: the reference's, with the plural forms of its own grammar. */
export function expectedKeys(reference: Dictionary, lang: string): Map<string, string> {
  const expected = new Map<string, string>();
  for (const key of reference.keys()) {
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
 */
export function* checkDictionary(
  lang: string,
  own: YamlFile<DictionaryTree>,
  reference: DictionaryTree,
): Generator<Finding> {
  if (!own.data) return;
  const dictionary = flatten(own.data);
  const model = flatten(reference);
  const expected = expectedKeys(model, lang);
  const line = (key: string): number => own.lineOf(key.split('.'));
  for (const [key, from] of expected) {
    const text = dictionary.get(key);
    const original = model.get(from) ?? '';
    if (text === undefined) {
      yield {
        severity: 'error',
        file: own.file,
        line: line(key),
        message: `The interface text “${key}” is missing in ${lang}.`,
        fix: `Add “${key}”: in ${REFERENCE} it reads “${original}”.`,
      };
      continue;
    }
    const lacking = variables(original).filter(
      (name) => !variables(text).includes(name) && !(name === 'count' && PLURAL.test(key)),
    );
    const unknown = variables(text).filter((name) => !variables(original).includes(name));
    for (const name of [...lacking, ...unknown]) {
      yield {
        severity: 'error',
        file: own.file,
        line: line(key),
        message: `The interface text “${key}” in ${lang} ${lacking.includes(name) ? 'lacks' : 'has an unknown'} {{${name}}}.`,
        fix: `Use the variables of the ${REFERENCE} text: “${original}”.`,
      };
    }
  }
  for (const key of dictionary.keys()) {
    if (expected.has(key)) continue;
    const meant = closestMatch(
      key,
      [...expected.keys()].filter((candidate) => !dictionary.has(candidate)),
    );
    yield {
      severity: 'error',
      file: own.file,
      line: line(key),
      message: `The interface text “${key}” in ${lang} is a surplus: nothing uses it${PLURAL.test(key) ? `, or ${lang} has no such plural form` : ''}.`,
      fix: meant === undefined ? 'Remove it.' : `Did you mean “${meant}”? Else remove it.`,
    };
  }
}
