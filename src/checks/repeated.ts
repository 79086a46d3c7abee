import { readablePages, type AdviceCheck } from './check.ts';

/** Letters of a sentence that is long enough to be recognised: “Say it once.” may stand anywhere. */
const LONG_ENOUGH = 25;

/** A sentence ends at a mark and a space; Thai, which has no such mark, at a space. */
const END = /(?<=[.!?…])\s+/u;
const THAI_END = /(?<=\p{Script=Thai}\S{24,})\s+/u;

/** Links, marks of Markdown and settings, so that only words are held against each other. */
const bare = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*_`]|^\s*(?:\d+\.|-|#+)\s+/g, '')
    .trim();

/** The sentences of a text that are long enough to be recognised. */
export const sentencesOf = (text: string): string[] =>
  bare(text)
    .split(/\p{Script=Thai}/u.test(text) ? THAI_END : END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= LONG_ENOUGH);

/** Every topic may have the same section: `Why it works [#why]`. */
const SECTION_HEADING = /\[#[\w-]+\]\s*$/;

interface Place {
  readonly topic: string;
  readonly file: string;
  readonly line: number;
}

/** A sentence or a checklist item that stands in two topics: a reader who has seen one learns nothing from the other. */
export const repeated: AdviceCheck = function* (content) {
  const first = new Map<string, Place>();
  for (const { topic, lang, page, frontMatter } of readablePages(content)) {
    const items = Object.entries(frontMatter.checklists).flatMap(([list, texts]) =>
      Object.entries(texts).map(([id, text]) => ({ text, line: page.lineOf(['checklists', list, id]) })),
    );
    for (const { text, line } of [...page.texts.filter(({ text }) => !SECTION_HEADING.test(text)), ...items])
      for (const sentence of sentencesOf(text)) {
        const key = `${lang}\n${sentence.toLowerCase()}`;
        const before = first.get(key) ?? { topic: topic.id, file: page.file, line };
        first.set(key, before);
        if (before.topic !== topic.id)
          yield {
            severity: 'advice',
            file: page.file,
            line,
            lang,
            message: `“${sentence}” stands in ${before.file} too, on line ${String(before.line)}.`,
            fix: 'Say it in one topic and link to it from the other, or say here what is special to this one.',
          };
      }
  }
};
