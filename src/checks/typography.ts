import type { Finding } from '../authoring/finding.ts';
import type { MdxFile } from '../authoring/mdx-file.ts';
import type { PhraseData } from '../authoring/schema.ts';
import type { YamlFile } from '../authoring/yaml-file.ts';
import { NEUTRAL_PROFILE, PROFILES, profileOf } from '../language/profiles/index.ts';
import type { TypographyRule } from '../language/profiles/profile.ts';
import { languagesOf, readablePages, type Check } from './check.ts';
import { perFile } from './unchanged.ts';

/** `«» in nb and ru, „” in ro`: the quotation marks of the languages that have a profile with some. */
function quotationMarksByLanguage(): string {
  const languages = new Map<string, string[]>();
  for (const [lang, { quotationMarks }] of PROFILES) {
    if (quotationMarks === undefined) continue;
    languages.set(quotationMarks, [...(languages.get(quotationMarks) ?? []), lang]);
  }
  return [...languages].map(([marks, codes]) => `${marks} in ${codes.join(' and ')}`).join(', ');
}

/** Rules for every language, with or without a profile. */
const COMMON_RULES: readonly TypographyRule[] = [
  {
    pattern: /["]/,
    message: 'A straight quotation mark stands in the text.',
    fix: `Use the marks of the language: ${quotationMarksByLanguage()}.`,
  },
  { pattern: /\p{L}'\p{L}/u, message: 'A straight apostrophe stands in the text.', fix: 'Write ’ instead.' },
];

/**
 * The rules for texts in a language: common ones, its own, and those of other languages that hold there too. The last are
 * left out where the language has no profile, since its alphabet may have the letters: Turkish writes ş.
 */
function rulesOf(lang: string): TypographyRule[] {
  const own = profileOf(lang);
  const others = own === NEUTRAL_PROFILE ? [] : [...PROFILES.values()].filter((profile) => profile !== own);
  return [
    ...COMMON_RULES,
    ...(own.typography ?? []),
    ...others.flatMap(({ typography: rules = [] }) =>
      rules.filter(({ inOtherLanguages }) => inOtherLanguages === true),
    ),
  ];
}

function* inText(
  text: string,
  lang: string,
  at: Pick<Finding, 'file' | 'line'>,
  kind: 'text' | 'wording' = 'text',
): Generator<Finding> {
  for (const { pattern, message, fix, only = kind, severity = 'error' } of rulesOf(lang))
    if (only === kind && pattern.test(text)) yield { severity, ...at, lang, message, fix };
}

/** A line that ends in a letter, and a next one that begins with one, with no mark of Markdown between them. */
const GOES_ON = /\p{L}\p{M}*$/u;
const BEGINS = /^\p{L}/u;

/** Lines of a page that break a paragraph, in a language without spaces between words. */
export function* brokenLines(page: MdxFile, lang: string): Generator<Finding> {
  if (profileOf(lang).writesNoSpaces !== true) return;
  const lines = page.body.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.trim() ?? '';
    if (GOES_ON.test(line.trimEnd()) && BEGINS.test(next) && !line.startsWith('#'))
      yield {
        severity: 'error',
        file: page.file,
        line: page.bodyLine + index + 1,
        lang,
        message: 'A paragraph is broken into lines; readers see a space there, inside a word or between two.',
        fix: 'Write the paragraph on one line, however long it is.',
      };
  }
}

/** Marks that software puts in and readers notice, in pages, phrases and what is said of countries. */
export const typography: Check = function* (content) {
  for (const { lang, page } of readablePages(content)) yield* inPage(page, lang);
  for (const phrase of content.phrases.values()) yield* inPhrase(phrase);
  const languages = languagesOf(content);
  for (const { data, file, lineOf } of content.countries.values())
    for (const [path, text] of textsOf({ law: data?.law, help: data?.help })) {
      const lang = path.at(-1) ?? '';
      if (languages.includes(lang)) yield* inText(text, lang, { file, line: lineOf(path) });
    }
};

const inPage = perFile(function* (page: MdxFile, lang: string): Generator<Finding> {
  yield* brokenLines(page, lang);
  for (const { text, line } of page.texts) yield* inText(text, lang, { file: page.file, line });
  for (const [path, text] of textsOf(page.frontMatter))
    yield* inText(text, lang, { file: page.file, line: page.lineOf(path) });
});

const inPhrase = perFile(function* ({ file, data, lineOf }: YamlFile<PhraseData>): Generator<Finding> {
  for (const [path, text] of textsOf(data ?? {}))
    yield* inText(text, path.at(-1) ?? '', { file, line: lineOf(path) }, path[0] === 'wording' ? 'wording' : 'text');
});

/** Every text in nested objects, with the keys that lead to it. */
function* textsOf(value: unknown, path: readonly string[] = []): Generator<[readonly string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, [...path, key]);
}
