import type { Finding } from '../authoring/finding.ts';
import { documentOf } from '../authoring/schema.ts';
import { checkDictionary, flatten, IN_LANGUAGE, REFERENCE } from '../i18n/dictionary.ts';
import { interfaceOf } from '../i18n/interface.ts';
import { IN_ANOTHER } from '../i18n/translate.ts';
import { languagesOf, type Check } from './check.ts';

/** Phrases: a wording and a use in each language. */
export const phrases: Check = function* (content) {
  const known = languagesOf(content);
  if (known.length === 0) return;
  for (const phrase of content.phrases.values()) {
    if (!phrase.data) continue;
    for (const part of ['use', 'wording'] as const) {
      const texts = phrase.data[part];
      for (const lang of Object.keys(texts))
        if (!known.includes(lang) && !content.interface.has(lang))
          yield {
            severity: 'error',
            file: phrase.file,
            line: phrase.lineOf([part, lang]),
            message: `“${lang}” is not a language of this site.`,
            fix: 'Correct the code, or add the language to site.yaml.',
            cause: { kind: 'language', id: lang, remove: `the line “${lang}:”` },
          };
      if (Object.keys(texts).length === 0)
        yield {
          severity: 'error',
          file: phrase.file,
          line: phrase.lineOf([part]),
          message: `The phrase has no ${part} in any language.`,
          fix: `Add “${known[0] ?? 'en'}: …” under ${part}.`,
        };
      for (const lang of known)
        if (!(lang in texts))
          yield {
            severity: 'missing',
            file: phrase.file,
            line: phrase.lineOf([part]),
            message: `The phrase has no ${part} in ${lang}.`,
            fix: `Add “${lang}: …” under ${part}.`,
            lang,
          };
    }
  }
};

/** Source texts: a title, a sentence, a resolution for each id of the register, and none besides. */
export const sourceTexts: Check = function* (content): Generator<Finding> {
  const register = content.register.data;
  const evidence = content.evidence.data;
  const known = languagesOf(content);
  if (!register || !evidence || known.length === 0) return;
  const documents = [...new Set(Object.keys(register.points).map(documentOf))];
  const parts = {
    documents,
    points: Object.keys(register.points),
    contradictions: Object.keys(register.contradictions),
    evidence: Object.keys(evidence),
  };
  for (const lang of known) {
    const texts = content.sourceTexts.get(lang);
    if (!texts)
      yield {
        severity: 'missing',
        file: `sources/${lang}.yaml`,
        line: 1,
        message: `The sources are not described in ${lang}.`,
        fix: 'Add the file; sources/en.yaml shows its form.',
      };
    if (!texts?.data) continue;
    for (const part of ['documents', 'points', 'contradictions', 'evidence'] as const) {
      const own = Object.keys(texts.data[part]);
      for (const id of own)
        if (!parts[part].includes(id))
          yield {
            severity: 'error',
            file: texts.file,
            line: texts.lineOf([part, id]),
            message: `“${id}” is not among the ${part} of the register.`,
            fix: 'Correct the id, or add it to sources/register.yaml or sources/evidence.yaml.',
            ...(part === 'points' || part === 'evidence'
              ? {
                  cause: {
                    kind: part === 'points' ? 'source point' : 'piece of evidence',
                    id,
                    remove: `the line “${id}:”`,
                  },
                }
              : {}),
          };
      for (const id of parts[part])
        if (!own.includes(id))
          yield {
            severity: 'missing',
            file: texts.file,
            line: texts.lineOf([part]),
            message: `“${id}” has no text in ${lang}.`,
            fix: `Add it under ${part}.`,
          };
    }
  }
};

/**
 * Interface dictionaries: the same keys in every language. Here a missing key is wrong, since a button cannot say that it is in
 * another language; that of a draft may fall back all the same.
 */
export const dictionaries: Check = function* (content) {
  const reference = content.interface.get(REFERENCE);
  if (!reference && languagesOf(content).length > 0)
    yield {
      severity: 'error',
      file: `interface/${REFERENCE}.json`,
      line: 1,
      message: `The interface has no texts in ${REFERENCE}, with which those of the other languages are compared.`,
      fix: 'Add the file again: it comes with the site.',
    };
  for (const { code, draft } of content.site.data?.languages ?? []) {
    const file = `interface/${code}.json`;
    const own = content.interface.get(code) ?? { file, data: {}, findings: [], lineOf: () => 1 };
    if (reference?.data) yield* checkDictionary(code, own, reference.data, draft);
  }
};

/** Languages that the words of another have no text of their own for: a rule makes one, which may sound odd. */
export const languageNames: Check = function* (content) {
  const known = content.site.data?.languages ?? [];
  const texts = interfaceOf(content);
  for (const { code: lang } of known) {
    const own = content.interface.get(lang);
    if (!own?.data) continue;
    const dictionary = flatten(own.data);
    const byRule = known.filter(({ code }) => !dictionary.has(IN_LANGUAGE + code));
    if (byRule.length === 0 || !dictionary.has(IN_ANOTHER)) continue;
    const made = byRule.map(({ code, name }) => `“${texts.inLanguage(lang, code, name)}” for ${code}`);
    yield {
      severity: 'advice',
      file: own.file,
      line: own.lineOf(['language', 'in']),
      message: `The interface in ${lang} names languages by rule: ${made.join(', ')}.`,
      fix: `Leave it so where it reads well in “${dictionary.get('fallback.page') ?? ''}”; else add ${byRule.map(({ code }) => `“${code}”`).join(', ')} under language.in.`,
    };
  }
};
