import type { Content, Lang } from '../authoring/read.ts';
import type { Finding } from '../authoring/finding.ts';
import { languagesOf, type Check } from '../checks/check.ts';
import { ALPHABETS, isSpoken, SPOKEN, type Spoken } from './alphabets.ts';
import { exceptionsFileOf, soundsFileOf, type WordsYaml } from './files.ts';
import { parseSounds, SoundError } from './sounds.ts';
import { wordKey, wordsIn } from './words.ts';

/** For each language, a reader and a line of exceptions as it may be typed. */
const EXCEPTIONS: Readonly<Record<Spoken, readonly [reader: Spoken, line: string]>> = {
  nb: ['th', 'unnskyld: "*อึน*-ชึล"'],
  ro: ['nb', 'bine: "*bi*-ne"'],
  ru: ['en', 'спасибо: spa-*see*-buh'],
  th: ['nb', 'ขอบคุณ: kå̀p-kon'],
  en: ['th', 'sorry: "*ซอ*-รี"'],
};

/** Languages of the site that can be respelled; none on a site that has no list of sounds at all. */
function spokenOf({ pronunciation, ...content }: Content): readonly Spoken[] {
  const isUsed = pronunciation.words.size + pronunciation.exceptions.size > 0;
  return isUsed ? languagesOf({ pronunciation, ...content }).filter(isSpoken) : [];
}

const keysOf = (yaml: WordsYaml | undefined, lang: Lang): ReadonlySet<string> =>
  new Set(Object.keys(yaml?.data ?? {}).map((word) => wordKey(word, lang)));

/** The words of all wordings in a language, each where it stands first. */
function wordsOfWordings(content: Content, spoken: Spoken): ReadonlyMap<string, Pick<Finding, 'file' | 'line'>> {
  const { words, exceptions } = content.pronunciation;
  const lists = [
    words.get(spoken),
    ...[...exceptions].filter(([pair]) => pair.startsWith(spoken)).map(([, yaml]) => yaml),
  ];
  const known = new Set(lists.flatMap((yaml) => [...keysOf(yaml, spoken)]));
  const found = new Map<string, Pick<Finding, 'file' | 'line'>>();
  for (const { data, file, lineOf } of content.phrases.values())
    for (const { key, isRepeat } of wordsIn(data?.wording[spoken] ?? '', spoken, (word) => known.has(word)))
      if (!isRepeat && !found.has(key)) found.set(key, { file, line: lineOf(['wording', spoken]) });
  return found;
}

/** Every word of a wording has its sounds, or an exception for each reader. */
export const saidWords: Check = function* (content) {
  const spoken = spokenOf(content);
  for (const lang of spoken) {
    const file = soundsFileOf(lang);
    const list = content.pronunciation.words.get(lang);
    // What a list lacks is told once it can be read.
    if (list && list.data === undefined) continue;
    if (!list) {
      yield {
        severity: 'missing',
        file,
        line: 1,
        lang,
        message: `No list says how words of ${lang} are said.`,
        fix: `Add the file with a line for each word, for example “${ALPHABETS[lang].example}”.`,
      };
      continue;
    }
    const sounds = keysOf(list, lang);
    const byReader = spoken
      .filter((reader) => reader !== lang)
      .map((reader) => keysOf(content.pronunciation.exceptions.get(`${lang}-${reader}`), lang));
    const [reader, line] = EXCEPTIONS[lang];
    for (const [word, place] of wordsOfWordings(content, lang))
      if (!sounds.has(word) && !(byReader.length > 0 && byReader.every((words) => words.has(word))))
        yield {
          severity: 'missing',
          ...place,
          lang,
          message: `No list says how “${word}” is said in ${lang}.`,
          fix: `Add it to ${file}, for example “${ALPHABETS[lang].example}”, or write how it is said in ${exceptionsFileOf(lang, reader)}, for example “${line}”.`,
        };
  }
};

/** Sounds are written with the letters of their language, in syllables. */
export const soundLetters: Check = function* ({ pronunciation }) {
  for (const [spoken, { data, file, lineOf }] of pronunciation.words)
    for (const [word, sounds] of Object.entries(data ?? {})) {
      try {
        parseSounds(sounds, spoken);
      } catch (error) {
        if (!(error instanceof SoundError)) throw error;
        yield { severity: 'error', file, line: lineOf([word]), ...error.finding };
      }
    }
};

/** Exceptions are for words that a wording has. */
export const usedExceptions: Check = function* (content) {
  for (const spoken of SPOKEN) {
    const pairs = [...content.pronunciation.exceptions].filter(([pair]) => pair.startsWith(`${spoken}-`));
    if (pairs.length === 0) continue;
    const used = wordsOfWordings(content, spoken);
    for (const [, { data, file, lineOf }] of pairs)
      for (const word of Object.keys(data ?? {}))
        if (!used.has(wordKey(word, spoken)))
          yield {
            severity: 'advice',
            file,
            line: lineOf([word]),
            message: `“${word}” is a word of no wording in ${spoken}.`,
            fix: 'Correct the word as the wording has it, or remove the line.',
          };
  }
};

/** Lines stand in the order of their letters, so that a word is found at a glance and two editors do not add it twice. */
export const sortedSounds: Check = function* ({ pronunciation }) {
  for (const { data, file, lineOf } of [...pronunciation.words.values(), ...pronunciation.exceptions.values()]) {
    const lines = Object.keys(data ?? {})
      .map((word) => ({ word, line: lineOf([word]) }))
      .sort((a, b) => a.line - b.line);
    const at = lines.findIndex(({ word }, index) => index > 0 && word < (lines[index - 1]?.word ?? ''));
    const [before, late] = [lines[at - 1], lines[at]];
    if (before && late)
      yield {
        severity: 'advice',
        file,
        line: late.line,
        message: `“${late.word}” stands after “${before.word}”.`,
        fix: 'Sort the lines by their letters.',
      };
  }
};
