import { REFERENCE } from '../i18n/dictionary.ts';
import { unlistedLanguages } from '../authoring/shown-content.ts';
import { draftLanguages } from '../language/drafts.ts';
import { languagesOf, oneOf, type Check } from './check.ts';

/** site.yaml within itself: languages named twice or unknown. */
export const site: Check = function* (content) {
  const { data, file, lineOf } = content.site;
  if (!data) return;
  const known = languagesOf(content);
  const at = (...path: (string | number)[]) => ({ severity: 'error' as const, file, line: lineOf(path) });
  for (const [index, { code, fallback }] of data.languages.entries()) {
    if (known.indexOf(code) !== index)
      yield {
        ...at('languages', index),
        message: `The language “${code}” is there twice.`,
        fix: 'Remove one of the two.',
      };
    for (const other of fallback) {
      if (!known.includes(other))
        yield {
          ...at('languages', index),
          message: `${code} falls back to “${other}”, which is not a language of this site.`,
          fix: `Name one of ${oneOf(known)}.`,
          cause: { kind: 'language', id: other, remove: 'it from fallback' },
        };
    }
  }
  const unlisted = unlistedLanguages(content);
  for (const [owner, names] of Object.entries(data.owners))
    for (const lang of Object.keys(names))
      if (!known.includes(lang) && !unlisted.has(lang))
        yield {
          ...at('owners', owner, lang),
          message: `The owner “${owner}” has a name in “${lang}”, which is not a language of this site.`,
          fix: 'Remove the line, or add the language to languages.',
          cause: { kind: 'language', id: lang, remove: `“${lang}” from owners` },
        };
  if (!known.includes(REFERENCE) && !content.interface.has(REFERENCE))
    yield {
      ...at('languages'),
      message: `The site has no “${REFERENCE}”, and no interface/${REFERENCE}.json: interface texts are held against it.`,
      fix: `Add ${REFERENCE} to languages, or the file alone.`,
    };
  const drafts = draftLanguages(content);
  if (drafts.has(REFERENCE))
    yield {
      ...at('languages', known.indexOf(REFERENCE), 'draft'),
      message: `“${REFERENCE}” cannot be a draft: interface texts that others lack are taken from it.`,
      fix: 'Take “draft: true” away.',
    };
  const customer = data['customer-language'];
  if (drafts.has(customer))
    yield {
      ...at('customer-language'),
      message: `The customer language “${customer}” is a draft, which a build leaves out.`,
      fix: `Take “draft: true” away from ${customer}, or name one of ${oneOf(known.filter((code) => !drafts.has(code)))}.`,
    };
  if (!known.includes(customer))
    yield {
      ...at('customer-language'),
      message: `The customer language “${customer}” is not a language of this site.`,
      fix: `Name one of ${oneOf(known)}.`,
    };
};
