import type { FileContent, UnreadableFile } from './text-file.ts';

const HOW =
  'Save it as UTF-8: in Word “Save as”, “Plain text”, then “Unicode (UTF-8)”; in Notepad “Save as”, then “Encoding: UTF-8”.';

/** Encodings of old programs, by letters that are frequent in the languages they were made for. */
const OLD_ENCODINGS: readonly (readonly [label: string, name: string, frequent: RegExp])[] = [
  ['windows-1251', 'Windows-1251 (Cyrillic)', /[а-яё]/g],
  ['windows-874', 'Windows-874 (Thai)', /[ก-ฮ]/g],
  ['windows-1250', 'Windows-1250 (Central European)', /[ăâîşţąćęłńśźżčďěňřšťůžőű]/gi],
  ['windows-1252', 'Windows-1252 (Western European)', /[æøåäöüéèàâêîïçñß]/gi],
];
/** What a wrong guess shows: letters of two scripts in one word, signs inside words, places without a letter. */
const UNLIKELY =
  /\p{Ll}\p{Lu}|[A-Za-z][\u0400-\u0e7f]|[\u0400-\u0e7f][A-Za-z]|\p{L}[\u00a1-\u00bf×÷](?=\p{L})|[\x80-\x9f\ufffd๐-๙]/gu;
/** The upper halves of UTF-16 letters: Latin, Romanian ș, Cyrillic, Thai. Nobody types these bytes. */
const UPPER_HALVES: ReadonlySet<number> = new Set([0x00, 0x01, 0x02, 0x04, 0x0e]);

/** The text of a file. What is not in UTF-8 is read as what it most probably is, so that its other faults can be told too. */
export function decodeText(bytes: Uint8Array): FileContent {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return wrong('UTF-16 LE', 'utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return wrong('UTF-16 BE', 'utf-16be', bytes);
  if (isHalf(bytes, 1)) return wrong('UTF-16 LE', 'utf-16le', bytes);
  if (isHalf(bytes, 0)) return wrong('UTF-16 BE', 'utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const [label, name] = likeliest(bytes);
    return wrong(name, label, bytes);
  }
}

/** Whether each second byte, from the first or from the second on, is the upper half of a letter. */
function isHalf(bytes: Uint8Array, start: 0 | 1): boolean {
  const end = Math.min(400, bytes.length);
  let [halves, upper] = [0, 0];
  // A loop, since the first bytes of some thousand files are looked at, in `npm run dev` at each save.
  for (let at: number = start; at < end; at += 2) {
    halves += 1;
    if (UPPER_HALVES.has(bytes[at] ?? -1)) upper += 1;
  }
  return halves >= 4 && upper >= halves * 0.8;
}

function wrong(name: string, label: string, bytes: Uint8Array): UnreadableFile {
  const text = new TextDecoder(label).decode(bytes);
  return { message: `The file is not saved as UTF-8, but most probably as ${name}.`, fix: HOW, text };
}

/** The encoding in which most of the foreign bytes are letters that its languages use. */
function likeliest(bytes: Uint8Array): readonly [label: string, name: string] {
  const scores = OLD_ENCODINGS.map(([label, name, frequent]) => {
    const text = new TextDecoder(label).decode(bytes);
    return { label, name, score: (text.match(frequent)?.length ?? 0) - 2 * (text.match(UNLIKELY)?.length ?? 0) };
  });
  const best = scores.reduce((most, each) => (each.score > most.score ? each : most));
  return [best.label, best.name];
}
