import type { Spoken } from './alphabets.ts';
import { withSplitTs } from './plain.ts';
import type { Respelled } from './respelled.ts';
import type { Sound, Syllable } from './sounds.ts';
import { FORMS, LONG_BEFORE_R, THAI, type ThaiLetters } from './thai-letters.ts';

/** The mark of a consonant that is written and not heard. */
const KARAN = '์';
/** The mark of a consonant that is said without a vowel, as school books and dictionaries have it: กฺราบ, ขะ-หฺนม. */
const PHINTHU = 'ฺ';
/** Consonants that Thais say together, or do in words from other languages; the vowel sign stands before both: ไกร, แบฺล. */
const TOGETHER = /^(?:[กคปพบฟ][รล]|[ตทด]ร|[กค]ว)$/;
/** Those of Thai words: โปร is read so at sight. */
const NATIVE = /^(?:[กคปพ][รล]|ตร|[กค]ว)$/;
/** Letters that are read as they stand at the end of a syllable. ส would be t, and ค (Russian х) k without breath; these are marked. */
const READ_AT_END = /^[กงดตทนบปมยว]$/;
/** Of several at the end, these have no mark before another: ไฟนดฺ, ฟิลมฺ. */
const READ_BEFORE_ANOTHER = /^[งนมล]$/;
/** Breathed, as Norwegian and English have them where they are heard by themselves: เย็ลฺพฺ. */
const BREATHED: ReadonlyMap<string, string> = new Map([
  ['ป', 'พ'],
  ['ต', 'ท'],
  ['ก', 'ค'],
]);

/** A word in Thai letters: `ˈjɛl.pə` becomes เย็ลฺ-เพอะ. */
export function respellThai(syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] {
  const letters = THAI[spoken];
  const heard = spoken === 'nb' ? syllables.map((one, at) => withForR(one, syllables[at + 1])) : syllables;
  const read = withSplitTs(spoken === 'ro' ? heard.flatMap(readAloud) : heard);
  return read.map((syllable, at) => ({
    text: textOf(syllable, letters, {
      spoken,
      isFirst: at === 0,
      isLast: at === read.length - 1,
      next: read[at + 1],
    }),
    stressed: syllable.stressed,
  }));
}

/** Norwegian for- before s, whose r is one with it: forstå is ฟอร์-สฺโต, as fortelle is ฟอร์-. */
function withForR(syllable: Syllable, next: Syllable | undefined): Syllable {
  const text = [...syllable.onset, ...syllable.nucleus, ...syllable.coda].map(({ letter }) => letter).join('');
  const hasR = text === 'fɔ' && next?.onset[0]?.letter === 'ʂ';
  return hasR ? { ...syllable, coda: [{ letter: 'r', isLong: false, isSoft: false }] } : syllable;
}

/** A Romanian -i that is hardly heard is a syllable where that is easier to understand (azi อา-ซิ) or to read (simți ซีม-ตฺซิ). */
export function readAloud(syllable: Syllable): readonly Syllable[] {
  const { coda } = syllable;
  const last = coda.at(-1);
  if (last?.isSoft !== true) return [syllable];
  const isLateTs = last.letter === 'ts' && /^[^jw]/.test(coda.at(-2)?.letter ?? '');
  if (/[sʃʒ]$/.test(last.letter) && !isLateTs) return [syllable];
  const i = { letter: 'i', isLong: false, isSoft: false };
  return [
    { ...syllable, coda: coda.slice(0, -1) },
    { ...syllable, onset: [last], nucleus: [i], coda: [], stressed: false },
  ];
}

interface Place {
  readonly spoken: Spoken;
  /** Whether the syllable begins the word, and whether it ends it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly next: Syllable | undefined;
}

function textOf(syllable: Syllable, letters: ThaiLetters, place: Place): string {
  // A Russian preposition by itself.
  if (syllable.nucleus.length + syllable.coda.length === 0)
    return syllable.onset
      .flatMap(({ letter }) => (letter === 's' ? 'ส' : (letters.onsets.get(letter) ?? '')).match(/./g) ?? [])
      .map((letter) => letter + PHINTHU)
      .join('');
  const { vowel, coda } = vowelOf(syllable, letters, place);
  const { onset, sound } = softened(syllable.onset, vowel);
  const form = withCoda(sound, coda, letters, place);
  const { prefix, core } = divided(onsetLetters(onset, letters, place), /^[เแโ]-(?:ร|$)/.test(form), place);
  return `${prefix}${form.replace('-', core)}`;
}

/** The Thai vowel of a syllable, and the coda without the glide that became part of it. */
function vowelOf({ nucleus, coda, onset, stressed }: Syllable, letters: ThaiLetters, place: Place) {
  const keys = nucleus.map(({ letter, isLong }) => `${letter}${isLong ? 'ː' : ''}`);
  const base = letters.vowels.get(keys.join('')) ?? letters.vowels.get(nucleus[0]?.letter ?? '') ?? 'a';
  const quality = place.spoken === 'en' && base === 'ə' ? englishSchwa(onset, coda, place) : base;
  const isEased = coda.length === 0 && (letters.easedOpen?.has(`${base}${stressed ? 'ˈ' : ''}`) ?? false);
  const isLong = (letters.longByStress && stressed) || nucleus.at(-1)?.isLong === true || isEased;
  const vowel = isLong && `${quality}ː` in FORMS ? `${quality}ː` : quality;
  const glide = { j: 'i', w: 'u' }[coda[0]?.letter ?? ''];
  return glide !== undefined && `${vowel}${glide}` in FORMS
    ? { vowel: `${vowel}${glide}`, coda: coda.slice(1) }
    : { vowel, coda };
}

/** English ə as Thais write it: อะ-เวย์, อันด์, โอ-เวอร์, เดอะ. */
function englishSchwa(onset: readonly Sound[], coda: readonly Sound[], { isFirst, isLast }: Place): string {
  if (isFirst && onset.length === 0) return 'a';
  return isLast && !isFirst && coda.length === 0 ? 'əːr' : 'ə';
}

/**
 * Softness, and j after a consonant, go into the vowel where Thai has one for both: `nʲa` เนีย, `kjuː` คิว; before other back vowels they are
 * ย (`pʲo` ปฺโย); before front ones, and before o and u after two consonants, they are not written.
 */
function softened(
  onset: readonly Sound[],
  vowel: string,
): { readonly onset: readonly Sound[]; readonly sound: string } {
  const last = onset.at(-1);
  const isGlide = last?.letter === 'j' && onset.length > 1;
  if (!isGlide && last?.isSoft !== true) return { onset, sound: vowel };
  const bare = isGlide ? onset.slice(0, -1) : onset;
  if (/^[ieɛ]/.test(vowel)) return { onset: bare, sound: vowel };
  // -ню, -лю: นิว, ลิว.
  if (/^uː?$/.test(vowel) && /^[nlr]$/.test(bare.at(-1)?.letter ?? '')) return { onset: bare, sound: 'iu' };
  if (/^aː?$/.test(vowel)) return { onset: bare, sound: 'ia' };
  if (isGlide && /^(uː?|ua)$/.test(vowel)) return { onset: bare, sound: 'iu' };
  if (/^aː?u$/.test(vowel)) return { onset: bare, sound: 'iau' };
  if (!isGlide && bare.length > 1 && /^[ou]/.test(vowel)) return { onset: bare, sound: vowel };
  return { onset: [...bare, { letter: 'j', isLong: false, isSoft: false }], sound: vowel };
}

function onsetLetters(onset: readonly Sound[], { onsets, afterS }: ThaiLetters, { spoken }: Place): readonly string[] {
  return onset
    .map(({ letter }, at) => {
      const previous = onset[at - 1]?.letter ?? '';
      // Of Norwegian ʂt too, since สต is read at sight: ฟอ-สฺโต.
      const isHiss =
        (letter === 's' || (letter === 'ʂ' && spoken === 'nb')) &&
        at < onset.length - 1 &&
        onset[at + 1]?.letter !== 'r';
      if (isHiss) return 'ส';
      return (/^[sʂʃ]$/.test(previous) ? afterS.get(letter) : undefined) ?? onsets.get(letter) ?? '';
    })
    .flatMap((letter) => letter.match(/./g) ?? []);
}

/**
 * The consonant, or the two, that carry the vowel, and those before them, which are marked so that no short a is read: สฺเปฺร.
 * @param isOpen whether the vowel is before them and nothing after: two that no Thai word has are marked too (แบฺล), lest the second be
 * read as the end
 */
function divided(
  onset: readonly string[],
  isOpen: boolean,
  { spoken }: Place,
): { readonly prefix: string; readonly core: string } {
  if (onset.length === 0) return { prefix: '', core: 'อ' };
  const two = onset.slice(-2);
  // Russian к and в are two words: คฺวา-ชึ-มุ.
  const areTogether = TOGETHER.test(two.join('')) && !(spoken === 'ru' && two[1] === 'ว');
  const core = areTogether ? two : onset.slice(-1);
  // ทร would be read as ซ (ทราบ).
  const isMarked = areTogether && ((isOpen && !NATIVE.test(two.join(''))) || two.join('') === 'ทร');
  const before = onset.slice(0, -core.length).map((letter) => letter + PHINTHU);
  return { prefix: before.join(''), core: core.join(isMarked ? PHINTHU : '') };
}

/** The vowel with what follows: the first consonant as Thai has it, others marked; เฟิร์สทฺ, ไทมฺ, ดารฺ. */
function withCoda(vowel: string, coda: readonly Sound[], letters: ThaiLetters, place: Place): string {
  const [open, closed] = FORMS[vowel] ?? ['-ะ', '-ั'];
  const heard = coda.flatMap(({ letter }) => (letters.codas.get(letter) ?? '').match(/./g) ?? []);
  if (heard.length === 0) return open;
  const hasR = heard[0] === 'ร';
  const rest = hasR ? heard.slice(1) : heard;
  const isSilent = isSilentR(coda, vowel, place);
  const r = hasR ? `ร${isSilent ? KARAN : PHINTHU}` : '';
  const [longOpen, longClosed] = FORMS[hasR && LONG_BEFORE_R.has(vowel) ? `${vowel}ː` : vowel] ?? [open, closed];
  if (hasR && rest.length === 0) return `${longOpen}${r}`;
  const isFull = /[iu]$/.test(vowel) && vowel.length > 1 && closed !== 'เ-' && closed !== 'โ-' && closed !== '-ี';
  const end = rest.map((letter, at) =>
    marked(letter, { isLater: at > 0 || isFull || (hasR && !isSilent), isLast: at === rest.length - 1 }, place),
  );
  return `${longClosed}${r}${end.join('')}`;
}

/** A consonant of the coda. All are marked but those that are read as they stand: จัสฺทฺ, แล็ปสฺทฺ, ไฟนดฺ, เฮ็ลพฺ. */
function marked(letter: string, { isLater, isLast }: Record<'isLater' | 'isLast', boolean>, { spoken }: Place): string {
  if ((!isLater && READ_AT_END.test(letter)) || (!isLast && READ_BEFORE_ANOTHER.test(letter))) return letter;
  const isBreathed = isLater && (spoken === 'nb' || spoken === 'en');
  return `${(isBreathed ? BREATHED.get(letter) : undefined) ?? letter}${PHINTHU}`;
}

/** English has lost its r there; Norwegian r is one with a t, d, n, l or s, and weak in -er and for-, as Thais know them: ริง-เงอร์. */
function isSilentR(coda: readonly Sound[], vowel: string, { spoken, next }: Place): boolean {
  const after = coda[1] ?? next?.onset[0];
  return spoken === 'en' || (spoken === 'nb' && (/^(?:əː?|ɔ)$/.test(vowel) || /^[tdnlsʂ]$/.test(after?.letter ?? '')));
}
