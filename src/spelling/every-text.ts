import type { Content, Lang } from '../authoring/read.ts';
import { readable } from '../checks/check.ts';
import { flatten } from '../i18n/dictionary.ts';

/** A text that readers are shown, and where it stands. */
export interface PlacedText {
  readonly text: string;
  /** Path inside the content folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** What is read by programs, not by people: the address of a page. */
const UNREAD = new Set(['slug', 'untranslated', 'draft']);

/** What binds a heading to its section: `## Do this now [#now]`. */
const SECTION_ID = /\[#[\w-]+\]/g;

/** Every text of a language that readers see: pages, phrases, the countries, the glossary, the sources, the interface. */
export function* everyText(content: Content, lang: Lang): Generator<PlacedText> {
  for (const { topic } of readable(content)) {
    const page = topic.pages.get(lang);
    if (!page) continue;
    const { file } = page;
    for (const { text, line } of page.texts) yield { text: text.replace(SECTION_ID, ''), file, line };
    for (const [path, text] of textsIn(page.frontMatter ?? {}))
      if (!UNREAD.has(path[0] ?? '')) yield { text, file, line: page.lineOf(path) };
  }
  for (const phrase of content.phrases.values())
    for (const part of ['use', 'wording'] as const) {
      const text = phrase.data?.[part][lang];
      if (text !== undefined) yield { text, file: phrase.file, line: phrase.lineOf([part, lang]) };
    }
  for (const { data, file, lineOf } of content.countries.values())
    for (const [path, text] of textsIn({ law: data?.law, help: data?.help }))
      if (path.at(-1) === lang) yield { text, file, line: lineOf(path) };
  for (const [at, { name }] of (content.ladder.data ?? []).entries()) {
    const text = name[lang];
    if (text !== undefined) yield { text, file: content.ladder.file, line: content.ladder.lineOf([at, 'name']) };
  }
  for (const file of [content.glossary.get(lang), content.sourceTexts.get(lang)])
    for (const [path, text] of textsIn(file?.data ?? {}))
      yield { text, file: file?.file ?? '', line: file?.lineOf(path) ?? 1 };
  const dictionary = content.interface.get(lang);
  if (dictionary?.data)
    for (const text of flatten(dictionary.data).values())
      yield { text: text.replace(/\{\{[^}]*\}\}/g, ' '), file: `interface/${lang}.json`, line: 1 };
}

/** Every text in nested objects, with the keys that lead to it. */
function* textsIn(value: unknown, path: readonly string[] = []): Generator<[readonly string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [...path, key]);
}
