import type { Spoken } from './alphabets.ts';
import type { Respelled } from './respelled.ts';
import type { Sound, Syllable } from './sounds.ts';
import { FORMS, LONG_BEFORE_R, THAI, type ThaiLetters } from './thai-letters.ts';

/** The mark of a consonant that is written and hardly heard. */
const KARAN = '์';
/** Consonants that Thais say together, or do in words from other languages; the vowel sign stands before both: เปร, แบล. */
const TOGETHER = /(?:[กคปพบฟ][รล]|[ตทด]ร|[กค]ว)$/;

/** A word in Thai letters: `ˈjɛl.pə` becomes เย็ล-เพอะ. */
export function respellThai(syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] {
  const letters = THAI[spoken];
  return syllables.map((syllable, at) => ({
    text: textOf(syllable, letters, { spoken, isFirst: at === 0, isLast: at === syllables.length - 1 }),
    stressed: syllable.stressed,
  }));
}

interface Place {
  readonly spoken: Spoken;
  /** Whether the syllable begins the word, and whether it ends it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function textOf(syllable: Syllable, letters: ThaiLetters, place: Place): string {
  const { vowel, coda } = vowelOf(syllable, letters, place);
  const { onset, sound } = softened(syllable.onset, vowel);
  const { prefix, core } = divided(onsetLetters(onset, letters, place));
  const text = `${prefix}${withCoda(sound, coda, letters).replace('-', core)}`;
  return readOtherwise(text, coda.length === 0);
}

/** ทร would be read as ซ (ทราบ, ไทร), โทร as โท, and เบล as “bel”: ตรึก, ไตร, เบละ. */
const readOtherwise = (text: string, isOpen: boolean): string =>
  text.replace(/(?<!เ)ทร(?!์)/, 'ตร').replace(/[เแ][กคปพบฟ]ล$/, isOpen ? '$&ะ' : '$&');

/** The Thai vowel of a syllable, and the coda without the glide that became part of it. */
function vowelOf({ nucleus, coda, onset, stressed }: Syllable, letters: ThaiLetters, place: Place) {
  const keys = nucleus.map(({ letter, isLong }) => `${letter}${isLong ? 'ː' : ''}`);
  const base = letters.vowels.get(keys.join('')) ?? letters.vowels.get(nucleus[0]?.letter ?? '') ?? 'a';
  const quality = place.spoken === 'en' && base === 'ə' ? englishSchwa(onset, coda, place) : base;
  const isLong = (letters.longByStress && stressed) || nucleus.at(-1)?.isLong === true;
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
 * ย (`pʲo` ปโย); before front ones they are not written.
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
  if (/^aː?$/.test(vowel)) return { onset: bare, sound: 'ia' };
  if (isGlide && /^(uː?|ua)$/.test(vowel)) return { onset: bare, sound: 'iu' };
  return { onset: [...bare, { letter: 'j', isLong: false, isSoft: false }], sound: vowel };
}

function onsetLetters(onset: readonly Sound[], { onsets, afterS }: ThaiLetters, { spoken }: Place): string {
  return onset
    .map(({ letter }, at) => {
      const previous = onset[at - 1]?.letter ?? '';
      // Of Norwegian ʂt too, since สต is read at sight: เฟาะ-สโต.
      const isHiss =
        (letter === 's' || (letter === 'ʂ' && spoken === 'nb')) &&
        at < onset.length - 1 &&
        onset[at + 1]?.letter !== 'r';
      if (isHiss) return 'ส';
      return (/^[sʂʃ]$/.test(previous) ? afterS.get(letter) : undefined) ?? onsets.get(letter) ?? '';
    })
    .join('');
}

/** The consonant, or the two, that carry the vowel, and those before them, which Thais read with a short a: ส-เปร. */
function divided(onset: string): { readonly prefix: string; readonly core: string } {
  if (onset === '') return { prefix: '', core: 'อ' };
  const length = TOGETHER.test(onset) ? 2 : 1;
  return { prefix: onset.slice(0, -length), core: onset.slice(-length) };
}

/** The vowel with what follows: one consonant is read, the others are silenced; ร์ always is: เฟิร์สต์, คาร์, ไทม์. */
function withCoda(vowel: string, coda: readonly Sound[], { codas }: ThaiLetters): string {
  const heard = coda.map(({ letter }) => codas.get(letter) ?? '').filter((letter) => letter !== '');
  const [open, closed] = FORMS[vowel] ?? ['-ะ', '-ั'];
  if (heard.length === 0) return open;
  const hasR = heard[0] === 'ร';
  const rest = hasR ? heard.slice(1) : heard;
  if (hasR && rest.length === 0) {
    const [long] = FORMS[LONG_BEFORE_R.has(vowel) ? `${vowel}ː` : vowel] ?? [closed];
    return `${long}ร${KARAN}`;
  }
  const form = hasR && LONG_BEFORE_R.has(vowel) ? (FORMS[`${vowel}ː`]?.[1] ?? closed) : closed;
  const isFull = /[iu]$/.test(vowel) && vowel.length > 1 && closed !== 'เ-' && closed !== 'โ-' && closed !== '-ี';
  const together = rest.join('');
  const read = isFull ? '' : together.slice(0, 1);
  const unread = together.slice(read.length);
  return `${form}${hasR ? `ร${KARAN}` : ''}${read}${unread}${unread === '' ? '' : KARAN}`;
}
