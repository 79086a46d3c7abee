import i18next, { type i18n } from 'i18next';
import { pseudo, PSEUDO_LANG } from './pseudo.ts';
import { flatten, IN_LANGUAGE, REFERENCE, type Dictionary } from './dictionary.ts';
import { nameIn } from './language-name.ts';
import { pluralExamples } from './plural-categories.ts';
import type { DictionaryTree } from '../authoring/read.ts';

/** A key that no dictionary has, or a variable that was not given: a fault of the code, so it stops the build. */
export class InterfaceTextError extends Error {
  override readonly name = 'InterfaceTextError';
}

/** “in {{name}}”, for languages without a text of their own. */
export const IN_ANOTHER = 'language.in-another';

export type Variables = Readonly<Record<string, string | number>>;
/** Looks up an interface text. `count` chooses the plural form. Throws InterfaceTextError for an unknown key. */
export type Translate = (key: string, variables?: Variables) => string;

export interface Translator {
  /** The interface in one language. */
  in(lang: string): Translate;
  /** All plural forms of a text in one language, by CLDR category, for counting in the browser. */
  forms(lang: string, key: string): Readonly<Record<string, string>>;
  /**
   * “in Thai”, in the words of a language: what it says for it (`language.in.th`), or else its `language.in-another` with
   * the name that the other language has in it.
   * @param ownName what the other language calls itself, where its name is not known
   */
  inLanguage(lang: string, other: string, ownName: string): string;
}

/**
 * Makes the interface from checked dictionaries (i18next; keys are flat, plurals by Intl.PluralRules).
 * @param chains for languages that may lack texts: the languages to take them from, in order
 */
export function createTranslator(
  trees: ReadonlyMap<string, DictionaryTree>,
  chains: ReadonlyMap<string, readonly string[]> = new Map(),
): Translator {
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
  const chainOf = (lang: string): readonly string[] => [lang, ...(chains.get(lang) ?? [])];
  const has = (lang: string, key: string): boolean => dictionaries.get(lang)?.has(key) === true;
  const formsIn = (lang: string, key: string): Map<string, string> =>
    new Map(
      [...(dictionaries.get(lang) ?? [])].flatMap(([name, text]) =>
        name.startsWith(`${key}_`) ? [[name.slice(key.length + 1), text] as const] : [],
      ),
    );
  return {
    in: (lang) => {
      const languages = chainOf(lang).map((code) => ({ code, translate: engine.getFixedT(code) }));
      const plain = new Map<string, string>();
      const look = (key: string, variables: Variables): string => {
        const found = languages.find(({ code }) => engine.exists(key, { lng: code, ...variables }));
        if (!found) throw new InterfaceTextError(`There is no interface text “${key}” in ${lang}.`);
        return found.translate(key, variables);
      };
      return (key, variables) => {
        if (variables !== undefined) return look(key, variables);
        // The name of a button stands on each of thousands of pages.
        const text = plain.get(key) ?? look(key, {});
        plain.set(key, text);
        return text;
      };
    },
    forms: (lang, key) => {
      const forms = formsIn(lang, key);
      // A form that a draft lacks is that of another language for a number of its kind: 5 is `many` in Polish, `other` in English.
      for (const [category, [number = 0]] of chains.has(lang) ? pluralExamples(lang) : []) {
        if (forms.has(category)) continue;
        const [text] = chainOf(lang).flatMap(
          (code) => formsIn(code, key).get(new Intl.PluralRules(code).select(number)) ?? [],
        );
        if (text !== undefined) forms.set(category, text);
      }
      if (forms.size === 0) throw new InterfaceTextError(`There is no counted interface text “${key}” in ${lang}.`);
      return Object.fromEntries(forms);
    },
    inLanguage: (lang, other, ownName) => {
      const own = IN_LANGUAGE + other;
      const source = chainOf(lang).find((code) => has(code, own) || has(code, IN_ANOTHER)) ?? lang;
      const translate = engine.getFixedT(source);
      return has(source, own) ? translate(own) : translate(IN_ANOTHER, { name: nameIn(source, other) ?? ownName });
    },
  };
}
