import type { Spoken } from './alphabets.ts';
import { PLAIN_CONSONANTS, respellLatin, type LatinReader } from './latin.ts';
import type { Respelled } from './respelled.ts';
import type { Sound, Syllable } from './sounds.ts';
import { over, table } from './tables.ts';

/**
 * Romanian letter values. Russian follows the rules of the Academia Română (ж j, ш ș, ч ce/ci, ы î/â, щ as it sounds: ș). Thai rests on
 * RTGS, whose p t k are those of Romanian; the breathed ones have an apostrophe, since ph and th would be read as in English. w is a letter that
 * Romanians know from English names; u before a vowel would be one of its own (ui as in uite). ö and ü stand for rounded front
 * vowels, as in German names. K, G, Č and Ǧ are c/ch, g/gh, ce/ci and ge/gi until the vowel after them is known.
 */
const ROMANIAN: LatinReader = {
  letters: {
    consonants: over(
      PLAIN_CONSONANTS,
      table('k K, ɡ G, ɣ G, ŋ nG, ʃ ș, ʂ ș, ɕː ș, ʒ j, ʐ j, tʃ Č, tɕ Č, dʒ Ǧ, ts ț, θ th, ð d, x h, ç hʲ, j i'),
    ),
    codas: table('ç h, w u'),
    vowels: over(
      table(
        'a a, ɑ a, ʌ a, ɐ a, ɑː a/aa, aː a, æ e, æː e, ɛ e, ɛː e, e e, eː e, ə ă, ɜ ă, ɜː ă, i i, iː i/ii, ɪ i, ɨ â',
      ),
      table(
        'ɒ o, ɔ o, ɔː o, o o, oː o, ɵ o, u u, uː u/uu, ʊ u, ʉ u, ʉː u/uu, y ü, yː ü/üü, ʏ ü, ø ö, øː ö/öö, œ ö, œː ö',
      ),
      table('eɪ ei, aɪ ai, ɔɪ oi, aʊ au, əʊ ou, ɪə iă, ɛə eă, eə eă, ʊə uă, æɪ ei, œʏ öi, øʏ öi, æʊ eu, æʉ eu, ij ii'),
    ),
  },
  of: {
    ru: {
      vowels: table('æ a'),
      rules: [[/ci\|a/, 'ce|a']],
    },
    // As the British say it today; with e, alcool and ambulanță would not be known again.
    // At the end ci would be read as a syllable: iitș.
    en: { vowels: table('æ a, uː u'), rules: [[/ci#/, 'tș#']] },
    th: {
      // Romanian gi is what Thais write จ, and ci what they write ช.
      consonants: table('pʰ p’, tʰ t’, kʰ k’, tɕ Ǧ, tɕʰ Ț'),
      codas: table('ŋ nG'),
      vowels: over(
        // Long o and e are not doubled: oo and ee would be read as in English.
        table('aː aa, ɛː e, eː e, iː ii, ɔː o, oː o, uː uu, ɯ â, ɯː ââ, ɤ ă, ɤː ăă, uw u, ij i'),
        // ă is weak: the force is on what stands before it, and เรียก is not read as one with ย.
        table('ia iă, ɯa âă, ua uă'),
      ),
      // In ciuă and ciaa the i would be heard.
      rules: [
        [/Ț(?=\|?[ei])/g, 'c'],
        [/Ț/g, 'tș'],
      ],
    },
  },
  tones: 'after',
  rules: [
    [/ʲ\|(?=i)/, '|'],
    [/^Čʲ\|/, 'Č|'],
    // другое, решение: the last vowel is heard.
    [/^i\|i\|#/, 'i|e|#'],
    [/^i\|i/, '|i'],
    [/ʲ\|/, 'i|'],
    [/ʲ#/, 'i#'],
    [/nG(?=[KG])/, 'n'],
    [/K(?=\|?[eiöü])/, 'ch'],
    [/G(?=\|?[eiöü])/, 'gh'],
    [/K/g, 'c'],
    [/G/g, 'g'],
    // The i of ci and gi would be heard before ă, â and î, where Romanian has it nowhere.
    [/Č(?=\|?[ăâî])/, 'tș'],
    [/Ǧ(?=\|?[ăâî])/, 'dj'],
    [/Č(?=\|?[ei])/, 'c'],
    [/Ǧ(?=\|?[ei])/, 'g'],
    [/Č/g, 'ci'],
    [/Ǧ/g, 'gi'],
    // î stands at both ends of a word, â inside.
    [/^\|ââ/, '|îî'],
    [/^\|â/, '|î'],
    [/ââ\|#/, 'îî|#'],
    [/â\|#/, 'î|#'],
  ],
};

/** A word in the letters of a Romanian reader: `ˈtʃeɪndʒ` becomes ceingi. */
export const respellRomanian = (syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] =>
  respellLatin(
    syllables.map((syllable, at) => readable(syllable, { next: syllables[at + 1], count: syllables.length, spoken })),
    spoken,
    ROMANIAN,
  );

interface Place {
  readonly next: Syllable | undefined;
  readonly count: number;
  readonly spoken: Spoken;
}

const sound = (letter: string): Sound => ({ letter, isLong: false, isSoft: false });

/** A syllable as a Romanian is to read it: n for ŋ before k, the r that English is spelled with, Norwegian length. */
function readable(syllable: Syllable, place: Place): Syllable {
  const { next, spoken } = place;
  const isBeforeK = spoken !== 'th' && /^[kɡ]$/.test(next?.onset[0]?.letter ?? '');
  const { coda } = syllable;
  const plain =
    isBeforeK && coda.at(-1)?.letter === 'ŋ' ? { ...syllable, coda: [...coda.slice(0, -1), sound('n')] } : syllable;
  if (spoken === 'en') return withR(plain, place);
  return spoken === 'nb' ? withLength(plain, next) : plain;
}

/** English as it is spelled, with the r that Romanians know: work wărc, there deăr, over ou-văr; not in a word that is ə alone (the, to). */
function withR(syllable: Syllable, { next, count }: Place): Syllable {
  const { nucleus, coda } = syllable;
  const last = nucleus.at(-1);
  const isCentring = nucleus.length > 1 && last?.letter === 'ə';
  const isLastSchwa = next === undefined && count > 1 && last?.letter === 'ə' && coda.length === 0;
  const hasR = last?.letter === 'ɜ' || isCentring || isLastSchwa;
  return hasR && next?.onset[0]?.letter !== 'r' && coda[0]?.letter !== 'r'
    ? { ...syllable, coda: [sound('r'), ...coda] }
    : syllable;
}

/** A vowel without force is not doubled; a consonant after a short vowel with force is: ic-că, but le-să. */
function withLength(syllable: Syllable, next: Syllable | undefined): Syllable {
  const { nucleus, coda, stressed } = syllable;
  if (!stressed) return { ...syllable, nucleus: nucleus.map(({ letter }) => sound(letter)) };
  const [first, second] = next?.onset ?? [];
  const isShort = nucleus.length === 1 && nucleus[0]?.isLong === false && coda.length === 0;
  return isShort && first && !second && !/^[hçjw]$/.test(first.letter) ? { ...syllable, coda: [first] } : syllable;
}
