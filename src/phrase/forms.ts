import { profileOf } from '../language/profiles/index.ts';

/** Words that depend on who speaks: `{ woman: 'คะ', man: 'ครับ' }`. */
export interface SpeakerForm {
  readonly woman: string;
  readonly man: string;
}
/** A stretch of a sentence, or words of it that depend on who speaks. */
export type SentencePart = string | SpeakerForm;

/** Two words with a slash between: `mulțumită/mulțumit`, in a language that parts its words by spaces. */
const PAIR = /(?<woman>[\p{L}\p{M}’-]+)\/(?<man>[\p{L}\p{M}’-]+)/u;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** What a pair looks like in a language; one of its own where the profile lists the pairs, since Thai has no spaces to tell words by. */
function pairIn(lang: string): RegExp {
  const { speakerForms } = profileOf(lang);
  if (speakerForms === undefined) return PAIR;
  const [women, men] = [0, 1].map((index) =>
    [...new Set(speakerForms.map((pair) => escaped(pair[index] ?? '')))].join('|'),
  );
  return new RegExp(`(?<woman>${women ?? ''})/(?<man>${men ?? ''})`, 'u');
}

/**
 * A sentence in parts, as it is said by a woman or by a man. Editors write both with a slash between.
 * @example partsOf('ขอบคุณค่ะ/ครับ', 'th') // ['ขอบคุณ', { woman: 'ค่ะ', man: 'ครับ' }]
 */
export function partsOf(text: string, lang: string): SentencePart[] {
  const pair = pairIn(lang);
  const parts: SentencePart[] = [];
  let rest = text;
  for (let found = pair.exec(rest); found?.groups; found = pair.exec(rest)) {
    if (found.index > 0) parts.push(rest.slice(0, found.index));
    parts.push({ woman: found.groups['woman'] ?? '', man: found.groups['man'] ?? '' });
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') parts.push(rest);
  return parts;
}

/** The sentence as one of the two says it. */
export const asSaidBy = (speaker: keyof SpeakerForm, text: string, lang: string): string =>
  partsOf(text, lang)
    .map((part) => (typeof part === 'string' ? part : part[speaker]))
    .join('');

/** Whether any word of the sentence depends on who speaks. */
export const hasForms = (text: string, lang: string): boolean =>
  partsOf(text, lang).some((part) => typeof part !== 'string');
