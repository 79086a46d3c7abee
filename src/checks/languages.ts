import { languagesOf, oneOf, type Check } from './check.ts';

/** Files of a language the site does not have, topics without a page in any, and pages that a language still lacks. */
export const languages: Check = function* (content) {
  const known = languagesOf(content);
  if (known.length === 0) return;
  const unknown = (lang: string, file: string) => ({
    severity: 'error' as const,
    file,
    line: 1,
    message: `“${lang}” is not a language of this site.`,
    fix: `Rename the file to one of ${oneOf(known)}, or add the language to site.yaml.`,
    cause: { kind: 'language' as const, id: lang },
  });
  for (const topic of content.topics) {
    for (const [lang, page] of topic.pages) if (!known.includes(lang)) yield unknown(lang, page.file);
    if (!known.some((lang) => topic.pages.has(lang))) {
      yield {
        severity: 'error',
        file: topic.yaml.file,
        line: 1,
        message: `The topic “${topic.id}” has no page in any language.`,
        fix: `Add topics/${topic.id}/${known[0] ?? 'en'}.mdx.`,
      };
      continue;
    }
    for (const lang of known) {
      if (!topic.pages.has(lang) && topic.yaml.data?.draft !== true)
        yield {
          severity: 'missing',
          file: `topics/${topic.id}/${lang}.mdx`,
          line: 1,
          message: `The topic “${topic.id}” is not translated into ${lang}.`,
          fix: `Begin it: npm run translate -- ${topic.id} ${lang}. Until then readers see the page in another language, and are told so.`,
        };
    }
  }
  for (const [lang, file] of content.sourceTexts) if (!known.includes(lang)) yield unknown(lang, file.file);
  for (const [lang, { file }] of content.interface)
    if (!known.includes(lang))
      yield {
        severity: 'advice',
        file,
        line: 1,
        message: `Readers do not see what is here in “${lang}”: site.yaml does not list it among the languages.`,
        fix: `Add it there, or remove interface/${lang}.json and the other files of that language.`,
      };
};
