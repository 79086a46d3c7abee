import type { Spoken } from './alphabets.ts';
import { over, table, type Table } from './tables.ts';

export interface CyrillicLetters {
  readonly consonants: Table;
  /**
   * Of `э/е`, the first stands where no consonant comes before. A consonant before the sound (`høʏ`) says what it is after that one.
   */
  readonly vowels: Table;
  /** l at the end of a syllable. */
  readonly codaL: string;
  /**
   * Which long vowels are doubled: `all`, or those that are stressed in a closed syllable, where a Russian would say them short
   * (in an open one he draws them out by himself).
   */
  readonly doubled?: 'all' | 'closed';
  /** Whether a consonant after a short stressed vowel is doubled: и́к-кэ. */
  readonly doublesConsonants?: true;
  /** Vowels before the stressed syllable, where they differ. */
  readonly beforeStress?: Table;
}

const CONSONANTS = over(
  table('p п, b б, t т, d д, k к, ɡ г, m м, n н, ŋ нг, f ф, v в, s с, z з, h х, l л, r р, ɾ р, w у, j й, x х, ɣ г, ʔ'),
  table('ʃ ш, ʂ ш, ʒ ж, ʐ ж, ts ц, tʃ ч, tɕ ч, dʒ дж, ɕː щ, θ с, ð з, ç х'),
);

const VOWELS = over(
  table('a а, ɑ а, ʌ а, ɐ а, æ э, e э/е, ɛ э/е, ə э/е, i и, ɪ и, ɨ ы, ɯ ы, ɔ о, o о, ɒ о, ɵ о, u у, ʊ у, ʉ у'),
  table('y и/ю, ʏ и/ю, ø э/ё, œ э/ё, ɜ э/ё, ɤ ы'),
);

/**
 * The practical transcriptions into Russian, with changes for those who read the line aloud at sight. Nobody reads Russian in Cyrillic
 * of this kind; the table is there so that every pair has one.
 */
export const CYRILLIC: Readonly<Record<Spoken, CyrillicLetters>> = {
  /**
   * Norwegian: the tables of Gilyarevsky and Starostin, from the sounds: æ is э everywhere, au is эу; but e is э after consonants, as in
   * English, so that they stay hard and an unstressed e is not read as и (ку́н-дэн). kj is х before a vowel that makes it soft, which is
   * the same sound (хё-пэ); øy is ой after h and at the beginning.
   */
  nb: {
    consonants: CONSONANTS,
    vowels: over(VOWELS, table('e э, ɛ э, ə э, æɪ эй, aɪ ай, ɔɪ ой, œʏ ой/ёй, øʏ ой/ёй, hœʏ ой, høʏ ой, æʊ эу, æʉ эу')),
    codaL: 'ль',
    doubled: 'closed',
    doublesConsonants: true,
  },
  /**
   * English: the tables of Gilyarevsky and Starostin, but э after consonants, as phrasebooks have it, so that they stay hard; ə before the
   * stress is а, which is that sound there (а-ба́ут).
   */
  en: {
    consonants: CONSONANTS,
    vowels: over(VOWELS, table('e э, ɛ э, ə э, eɪ эй, aɪ ай, ɔɪ ой, aʊ ау, əʊ оу, ɪə иэ, ɛə эа, eə эа, ʊə уэ')),
    codaL: 'л',
    doubled: 'closed',
    beforeStress: table('ə а'),
  },
  /** Romanian: the table of the practical transcription; ă э, â and î ы, a final short i ь. */
  ro: { consonants: CONSONANTS, vowels: over(VOWELS, table('ə э')), codaL: 'л' },
  /**
   * Thai: Morev’s and the mapmakers’ table (ก к, ข кх) with marks of the tones; but long vowels are doubled, ช is чх as against จ, e is
   * э so that consonants stay hard, and เออ is ё, which does not soften; ы is อือ.
   */
  th: {
    consonants: over(CONSONANTS, table('pʰ пх, tʰ тх, kʰ кх, tɕʰ чх, w в')),
    vowels: over(VOWELS, table('e э, ɛ э, ɤ ё, ia иа, ɯa ыа, ua уа')),
    codaL: 'л',
    doubled: 'all',
  },
  ru: { consonants: CONSONANTS, vowels: VOWELS, codaL: 'л' },
};
