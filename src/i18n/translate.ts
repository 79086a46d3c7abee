import i18next, { type i18n } from 'i18next';
import { pseudo, PSEUDO_LANG } from './pseudo.ts';
import { flatten, REFERENCE, type Dictionary } from './dictionary.ts';
import type { DictionaryTree } from '../authoring/read.ts';

/** A key that no dictionary has, or a variable that was not given: a fault of the code, so it stops the build. */
export class InterfaceTextError extends Error {
  override readonly name = 'InterfaceTextError';
}

export type Variables = Readonly<Record<string, string | number>>;
/** Looks up an interface text. `count` chooses the plural form. Throws InterfaceTextError for an unknown key. */
export type Translate = (key: string, variables?: Variables) => string;

export interface Translator {
  /** The interface in one language. */
  in(lang: string): Translate;
  /** All plural forms of a text in one language, by CLDR category, for counting in the browser. */
  forms(lang: string, key: string): Readonly<Record<string, string>>;
}

/** Makes the interface from checked dictionaries (i18next; keys are flat, plurals by Intl.PluralRules). */
export function createTranslator(trees: ReadonlyMap<string, DictionaryTree>): Translator {
  const dictionaries = new Map<string, Dictionary>([...trees].map(([lang, tree]) => [lang, flatten(tree)]));
  const reference = dictionaries.get(REFERENCE) ?? [...dictionaries.values()][0] ?? new Map<string, string>();
  dictionaries.set(PSEUDO_LANG, new Map([...reference].map(([key, text]) => [key, pseudo(text)])));
  const engine: i18n = i18next.createInstance();
  void engine.init({
    initAsync: false,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, value: RegExpExecArray) => {
      throw new InterfaceTextError(`The text “${text}” was not given ${value[0]}.`);
    },
    resources: Object.fromEntries(
      [...dictionaries].map(([lang, texts]) => [lang, { translation: Object.fromEntries(texts) }]),
    ),
  });
  return {
    in: (lang) => {
      const translate = engine.getFixedT(lang);
      return (key, variables = {}) => {
        if (!engine.exists(key, { lng: lang, ...variables }))
          throw new InterfaceTextError(`There is no interface text “${key}” in ${lang}.`);
        return translate(key, variables);
      };
    },
    forms: (lang, key) => {
      const texts = dictionaries.get(lang);
      const forms = [...(texts ?? [])].flatMap(([name, text]) =>
        name.startsWith(`${key}_`) ? [[name.slice(key.length + 1), text]] : [],
      );
      if (forms.length === 0) throw new InterfaceTextError(`There is no counted interface text “${key}” in ${lang}.`);
      return Object.fromEntries(forms) as Record<string, string>;
    },
  };
}
