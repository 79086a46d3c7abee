import { languagesOf, oneOf, type Check } from './check.ts';

/** The terms that the glossary explains in any language. */
export const glossaryTerms = (content: Parameters<Check>[0]): string[] => [
  ...new Set([...content.glossary.values()].flatMap(({ data }) => Object.keys(data ?? {}))),
];

/** Each language explains the same terms, all of them terms that search knows. */
export const glossary: Check = function* (content) {
  const terms = content.terms.data ?? {};
  const known = languagesOf(content);
  for (const [lang, file] of content.glossary) {
    if (known.length > 0 && !known.includes(lang))
      yield {
        severity: 'error',
        file: file.file,
        line: 1,
        message: `“${lang}” is not a language of this site.`,
        fix: `Rename the file to one of ${oneOf(known)}, or add the language to site.yaml.`,
        cause: { kind: 'language', id: lang },
      };
    for (const id of Object.keys(file.data ?? {}))
      if (!Object.hasOwn(terms, id))
        yield {
          severity: 'error',
          file: file.file,
          line: file.lineOf([id]),
          message: `“${id}” is not a term of search/terms.yaml.`,
          fix: 'Correct the id, or add it there with the topics it leads to.',
          cause: { kind: 'term', id, remove: `the entry “${id}:”` },
        };
  }
  for (const lang of known)
    for (const id of glossaryTerms(content))
      if (Object.hasOwn(terms, id) && !Object.hasOwn(content.glossary.get(lang)?.data ?? {}, id))
        yield {
          severity: 'missing',
          file: `glossary/${lang}.yaml`,
          line: 1,
          message: `The term “${id}” is not explained in ${lang}.`,
          fix: `Add “${id}:” with name and definition.`,
        };
};
