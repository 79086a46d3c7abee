import type { Spoken } from './alphabets.ts';
import { over, table, type Table } from './tables.ts';

/** How a Thai vowel is written; `-` is where the consonants stand. Without and with a consonant after it. */
export type Form = readonly [open: string, closed: string];

/** Thai vowels by their sound; a glide at the end is part of them: `aːi` is าย. */
export const FORMS: Readonly<Record<string, Form>> = {
  a: ['-ะ', '-ั'],
  aː: ['-า', '-า'],
  e: ['เ-ะ', 'เ-็'],
  eː: ['เ-', 'เ-'],
  ɛ: ['แ-ะ', 'แ-็'],
  ɛː: ['แ-', 'แ-'],
  i: ['-ิ', '-ิ'],
  iː: ['-ี', '-ี'],
  o: ['โ-', 'โ-'],
  oː: ['โ-', 'โ-'],
  ɔ: ['เ-าะ', '-็อ'],
  ɔː: ['-อ', '-อ'],
  u: ['-ุ', '-ุ'],
  uː: ['-ู', '-ู'],
  ɯ: ['-ึ', '-ึ'],
  ɯː: ['-ือ', '-ื'],
  ə: ['เ-อะ', 'เ-ิ'],
  əː: ['เ-อ', 'เ-ิ'],
  ia: ['เ-ีย', 'เ-ีย'],
  iau: ['เ-ียว', 'เ-ียว'],
  ua: ['-ัว', '-ว'],
  // English vowels that r has left behind; Thais write the r.
  iar: ['เ-ียร์', 'เ-ียร์'],
  uar: ['-ัวร์', '-ัวร์'],
  ɛːr: ['แ-ร์', 'แ-ร์'],
  əːr: ['เ-อร์', 'เ-ิร์'],
  ai: ['ไ-', 'ไ-'],
  aːi: ['-าย', '-าย'],
  au: ['เ-า', 'เ-า'],
  aːu: ['-าว', '-าว'],
  ei: ['เ-ย์', 'เ-'],
  eːi: ['เ-ย์', 'เ-'],
  eu: ['เ-ว', 'เ-ว'],
  eːu: ['เ-ว', 'เ-ว'],
  ii: ['-ี', '-ี'],
  iːi: ['-ี', '-ี'],
  iu: ['-ิว', '-ิว'],
  iːu: ['-ิว', '-ิว'],
  oi: ['โ-ย', 'โ-ย'],
  oːi: ['โ-ย', 'โ-ย'],
  ou: ['โ-ว', 'โ-'],
  oːu: ['โ-ว', 'โ-'],
  ɔːi: ['-อย', '-อย'],
  ui: ['-ุย', '-ุย'],
  uːi: ['-ูย', '-ูย'],
  ɯi: ['-ืย', '-ืย'],
  ɯːi: ['-ืย', '-ืย'],
  əi: ['เ-ย', 'เ-ย'],
  əːi: ['เ-ย', 'เ-ย'],
};

/** Short vowels that are written long before ร์: คาร์, เทอร์, วูร์. */
export const LONG_BEFORE_R: ReadonlySet<string> = new Set(['a', 'e', 'ɛ', 'o', 'ɔ', 'ə', 'u']);

export interface ThaiLetters {
  readonly onsets: Table;
  /** After s, where p t k are not breathed: สปีด. */
  readonly afterS: Table;
  readonly codas: Table;
  /** Sound → Thai vowel, a key of FORMS. */
  readonly vowels: Table;
  /** Whether a stressed vowel is written long; Norwegian and English say of each vowel how long it is. */
  readonly longByStress: boolean;
  /** Vowels that are written long at the end of a syllable, which is read with more ease; with ˈ those under stress: คอ-ลีก, not เคาะ-ลีก. */
  readonly easedOpen?: ReadonlySet<string>;
}

const ONSETS = over(
  table('p พ, b บ, t ท, d ด, k ค, ɡ ก, m ม, n น, ŋ ง, f ฟ, v ว, s ซ, z ซ, h ฮ, l ล, r ร, ɾ ร, w ว, j ย, x ฮ, ɣ ก, ʔ อ'),
  table('ʃ ช, ʂ ช, ç ช, ɕː ช, ʒ ช, ʐ ช, ts ตซ, tʃ ช, tɕ จ, dʒ จ, θ ท, ð ด'),
);
const UNBREATHED = table('p ป, t ต, k ก');
const CODAS = over(
  table('p ป, b บ, t ต, d ด, k ก, ɡ ก, m ม, n น, ŋ ง, f ฟ, v ฟ, s ส, z ซ, h, l ล, r ร, ɾ ร, w ว, j ย, x ค, ɣ ก, ʔ'),
  table('ʃ ช, ʂ ช, ç ช, ɕː ช, ʒ ช, ʐ ช, ts ตส, tʃ ช, tɕ ช, dʒ จ, θ ท, ð ด'),
);
const BY_QUALITY = table(
  'a a, ɐ a, æ a, e e, ɛ e, i i, ɪ i, ɨ ɯ, o o, ɔ ɔ, ɵ o, u u, ʊ u, ʉ u, ɯ ɯ, ɤ ə, ə ə, ia ia, ɯa ɯ, ua ua',
);

/**
 * The Royal Society of Thailand’s tables for foreign words (English, Russian; those of others by their sounds), read from the sounds.
 * Russian and Romanian p and t are unbreathed, so ป and ต; k stays ค, so that it is not taken for ɡ, which is ก. Norwegian ʉ is อึ, y อิ.
 */
export const THAI: Readonly<Record<Spoken, ThaiLetters>> = {
  nb: {
    onsets: ONSETS,
    afterS: UNBREATHED,
    // ช at the end would be read as t.
    codas: over(CODAS, table('ʂ ส')),
    vowels: over(
      table(
        'a a, ɑ a, ɐ a, aː aː, ɑː aː, æ ɛ, æː ɛː, ɛ e, ɛː ɛː, e e, eː eː, ə ə, i i, iː iː, ɪ i, ɔ ɔ, ɔː ɔː, o o, oː oː',
      ),
      table('u u, uː uː, ʊ u, ʉ ɯ, ʉː ɯː, y i, yː iː, ʏ i, ø ə, øː əː, œ ə, œː əː'),
      table('æɪ ai, aɪ ai, ɔɪ ɔːi, œʏ əːi, øʏ əːi, æʊ au, æʉ au'),
    ),
    longByStress: false,
    easedOpen: new Set(['e', 'ɔ']),
  },
  en: {
    onsets: ONSETS,
    afterS: UNBREATHED,
    codas: CODAS,
    vowels: over(
      table(
        'æ ɛ, ɑ a, ɑː aː, a a, ɒ ɔ, ɔ ɔ, ɔː ɔː, ʌ a, ə ə, ɜ əːr, ɜː əːr, ɛ e, e e, i iː, iː iː, ɪ i, o o, u u, uː uː, ʊ u',
      ),
      table('eɪ ei, aɪ ai, ɔɪ ɔːi, aʊ au, əʊ oː, oʊ oː, ɪə iar, ɛə ɛːr, eə ɛːr, ʊə uar'),
    ),
    longByStress: false,
    easedOpen: new Set(['ɔ', 'ɔˈ']),
  },
  ro: {
    // ʒ as dʒ, which is next to it; ช is ʃ and tʃ.
    onsets: over(ONSETS, table('p ป, t ต, ʒ จ')),
    afterS: UNBREATHED,
    codas: over(CODAS, table('ʒ จ')),
    vowels: BY_QUALITY,
    longByStress: true,
  },
  ru: {
    onsets: over(ONSETS, table('p ป, t ต')),
    afterS: UNBREATHED,
    codas: CODAS,
    vowels: over(BY_QUALITY, table('ə a')),
    longByStress: true,
    easedOpen: new Set(['e']),
  },
  /** Nobody reads Thai in a respelling in Thai; the table is there so that every pair has one. */
  th: {
    onsets: over(ONSETS, table('p ป, pʰ พ, t ต, tʰ ท, k ก, kʰ ค, tɕ จ, tɕʰ ช')),
    afterS: UNBREATHED,
    codas: CODAS,
    vowels: BY_QUALITY,
    longByStress: false,
  },
};
