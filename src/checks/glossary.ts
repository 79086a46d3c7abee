import { closestMatch } from '../authoring/finding.ts';
import { languagesOf, oneOf, type Check } from './check.ts';

/**
 * Terms lead to topics that exist; each language words the terms of the list, and none besides; no synonym means two terms,
 * and none is a word of what the site does not help with.
 */
export const glossary: Check = function* (content) {
  const terms = content.terms.data;
  const known = languagesOf(content);
  const topics = content.topics.map((topic) => topic.id);
  for (const [id, term] of Object.entries(terms ?? {})) {
    for (const [index, topic] of term.topics.entries()) {
      if (topics.includes(topic)) continue;
      const meant = closestMatch(topic, topics);
      yield {
        severity: 'error',
        file: content.terms.file,
        line: content.terms.lineOf([id, 'topics', index]),
        message: `The term “${id}” leads to the topic “${topic}”, which does not exist.`,
        fix: meant === undefined ? 'Name a folder of topics/.' : `Did you mean “${meant}”?`,
      };
    }
  }
  for (const [lang, file] of content.glossary) {
    if (known.length > 0 && !known.includes(lang))
      yield {
        severity: 'error',
        file: file.file,
        line: 1,
        message: `“${lang}” is not a language of this site.`,
        fix: `Rename the file to one of ${oneOf(known)}, or add the language to site.yaml.`,
      };
    if (!file.data) continue;
    for (const id of Object.keys(file.data))
      if (!terms || !Object.hasOwn(terms, id))
        yield {
          severity: 'error',
          file: file.file,
          line: file.lineOf([id]),
          message: `“${id}” is not a term of glossary/terms.yaml.`,
          fix: 'Correct the id, or add it there with the topics it leads to.',
        };
    const owner = new Map<string, string>();
    for (const [id, { synonyms }] of Object.entries(file.data)) {
      for (const [index, word] of synonyms.entries()) {
        const other = owner.get(word.toLowerCase());
        if (other !== undefined)
          yield {
            severity: 'error',
            file: file.file,
            line: file.lineOf([id, 'synonyms', index]),
            message: `“${word}” is a synonym of “${other}” already.`,
            fix: 'Keep it where it fits best: search follows each word to one term.',
          };
        owner.set(word.toLowerCase(), id);
      }
    }
  }
  for (const [lang, { file, data, lineOf }] of content.outOfScope) {
    if (known.length > 0 && !known.includes(lang))
      yield {
        severity: 'error',
        file,
        line: 1,
        message: `“${lang}” is not a language of this site.`,
        fix: `Rename the file to one of ${oneOf(known)}, or add the language to site.yaml.`,
      };
    const seen = new Set<string>();
    const owners = new Map(
      Object.entries(content.glossary.get(lang)?.data ?? {}).flatMap(([id, { name, forms, synonyms }]) =>
        [name, ...forms, ...synonyms].map((word) => [word.toLowerCase(), id] as const),
      ),
    );
    for (const [index, word] of (data ?? []).entries()) {
      const term = owners.get(word.toLowerCase());
      if (term !== undefined)
        yield {
          severity: 'error',
          file,
          line: lineOf([index]),
          message: `“${word}” is a word of the term “${term}”.`,
          fix: 'Remove it from one of the two: search cannot follow it and hold back at once.',
        };
      else if (/\s/.test(word))
        yield {
          severity: 'error',
          file,
          line: lineOf([index]),
          message: `“${word}” is of several words.`,
          fix: 'Name the one that tells most: search reads single words here.',
        };
      else if (seen.has(word.toLowerCase()))
        yield {
          severity: 'error',
          file,
          line: lineOf([index]),
          message: `“${word}” stands above already.`,
          fix: 'Remove one.',
        };
      seen.add(word.toLowerCase());
    }
  }
  for (const lang of terms ? known : []) {
    for (const id of Object.keys(terms ?? {})) {
      if (!Object.hasOwn(content.glossary.get(lang)?.data ?? {}, id))
        yield {
          severity: 'missing',
          file: `glossary/${lang}.yaml`,
          line: 1,
          message: `The term “${id}” has no words in ${lang}.`,
          fix: `Add “${id}:” with name, definition, forms and synonyms.`,
        };
    }
  }
};
