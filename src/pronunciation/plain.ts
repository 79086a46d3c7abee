import type { Spoken } from './alphabets.ts';
import type { Sound, Syllable } from './sounds.ts';

const plain = (letter: string): Sound => ({ letter, isLong: false, isSoft: false });

/** Norwegian consonants that stand for r and another: `fɔ.ˈʈɛ.lə` is read off as `fɔr.ˈtɛ.lə`. */
const RETROFLEX: ReadonlyMap<string, string> = new Map([
  ['ʈ', 't'],
  ['ɖ', 'd'],
  ['ɳ', 'n'],
  ['ɭ', 'l'],
]);

/** Syllables in sounds that every reader’s script can show; how many they are does not change. */
export function plainSyllables(syllables: readonly Syllable[], spoken: Spoken): readonly Syllable[] {
  if (spoken === 'nb') return withoutRetroflexes(syllables);
  return spoken === 'ro' ? syllables.map(withoutDiphthong) : syllables;
}

/** ŋ stands at the end of a syllable, as the letters of Europe have it: `rɪ.ŋər` is read off as ring-er. */
export const withFinalNg = (syllables: readonly Syllable[]): readonly Syllable[] =>
  syllables.map((syllable, at) => {
    const onset = at > 0 && isNg(syllable) ? syllable.onset.slice(1) : syllable.onset;
    const next = syllables[at + 1];
    return { ...syllable, onset, coda: next && isNg(next) ? [...syllable.coda, plain('ŋ')] : syllable.coda };
  });
const isNg = ({ onset }: Syllable): boolean => onset[0]?.letter === 'ŋ';

/**
 * A consonant after a short vowel belongs to both syllables, as Thais write it in words from other languages: `ˈrɪ.ŋər` is ริง-เงอรฺ,
 * `ˈmɪ.nɪt` มิน-นิต; an English reader says the vowel short before it: `ˈkɔ.mə` is kom-muh.
 * @param single consonants that stay with the second: for Thai those that it would read otherwise at the end (`ˈtɛ.lɪŋ` is เทะ-ลิง)
 */
export const withDoubled = (syllables: readonly Syllable[], single: RegExp): readonly Syllable[] =>
  syllables.map((syllable, at) => {
    const [first, second] = syllables[at + 1]?.onset ?? [];
    const { nucleus, coda, stressed } = syllable;
    const isShort = nucleus.length === 1 && nucleus[0]?.isLong === false && coda.length === 0;
    const isDoubled = first && !second && !single.test(first.letter) && isShort && (stressed || first.letter === 'ŋ');
    return isDoubled ? { ...syllable, coda: [first] } : syllable;
  });

/**
 * ts inside a word belongs to both syllables, where a reader has no letter for it: `pɐ.ˈlʲi.tsɨ.jə` is read off as pa-lit-sy-ya.
 * @param isSplit whether it is so before a syllable
 */
export const withSplitTs = (
  syllables: readonly Syllable[],
  isSplit: (syllable: Syllable) => boolean = () => true,
): readonly Syllable[] =>
  syllables.map((syllable, at) => {
    const next = syllables[at + 1];
    const [first, ...rest] = syllable.onset;
    const onset =
      at > 0 && first && isTs(syllable) && isSplit(syllable) ? [{ ...first, letter: 's' }, ...rest] : syllable.onset;
    const coda = next && isTs(next) && isSplit(next) ? [...syllable.coda, plain('t')] : syllable.coda;
    return { ...syllable, onset, coda };
  });
const isTs = ({ onset }: Syllable): boolean => onset[0]?.letter === 'ts';

/** Consonants with an r before each retroflex, unless one stands there. @param before the last sound of the syllable before */
function expanded(sounds: readonly Sound[], before: Sound | undefined): readonly Sound[] {
  return sounds.flatMap((sound, at) => {
    const letter = RETROFLEX.get(sound.letter);
    if (letter === undefined) return [sound];
    const previous = sounds[at - 1] ?? before;
    const hasR = previous !== undefined && (RETROFLEX.has(previous.letter) || /^[rʂ]$/.test(previous.letter));
    return hasR ? [plain(letter)] : [plain('r'), plain(letter)];
  });
}

function withoutRetroflexes(syllables: readonly Syllable[]): readonly Syllable[] {
  return syllables.map((syllable, index) => {
    const lastBefore = syllables[index - 1]?.coda.at(-1);
    const next = syllables[index + 1]?.onset ?? [];
    const lent = expanded(next, syllable.coda.at(-1));
    const lends = RETROFLEX.has(next[0]?.letter ?? '') && lent[0]?.letter === 'r';
    const onset = expanded(syllable.onset, lastBefore);
    const isLent = RETROFLEX.has(syllable.onset[0]?.letter ?? '') && onset[0]?.letter === 'r';
    return {
      ...syllable,
      onset: isLent ? onset.slice(1) : onset,
      coda: [...expanded(syllable.coda, undefined), ...(lends ? [plain('r')] : [])],
    };
  });
}

/** Romanian diphthongs that were written as two vowels: `ea` softens what stands before, `oa` begins with w, `ai` ends with j. */
function withoutDiphthong(syllable: Syllable): Syllable {
  const [first, second, ...rest] = syllable.nucleus;
  if (!first || !second || rest.length > 0) return syllable;
  const { onset, coda } = syllable;
  if (first.letter === 'e' && second.letter === 'a') {
    const last = onset.at(-1);
    return last
      ? { ...syllable, onset: [...onset.slice(0, -1), { ...last, isSoft: true }], nucleus: [second] }
      : { ...syllable, onset: [plain('j')], nucleus: [second] };
  }
  if (first.letter === 'o' && second.letter === 'a')
    return { ...syllable, onset: [...onset, plain('w')], nucleus: [second] };
  if (second.letter === 'i') return { ...syllable, nucleus: [first], coda: [plain('j'), ...coda] };
  if (second.letter === 'u') return { ...syllable, nucleus: [first], coda: [plain('w'), ...coda] };
  return syllable;
}
