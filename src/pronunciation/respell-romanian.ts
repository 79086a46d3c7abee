import type { Spoken } from './alphabets.ts';
import { PLAIN_CONSONANTS, respellLatin, type LatinReader } from './latin.ts';
import type { Respelled } from './respelled.ts';
import type { Syllable } from './sounds.ts';
import { over, table } from './tables.ts';

/**
 * Romanian letter values. Russian follows the rules of the Academia Română (ж j, ш ș, ч ce/ci, ы î/â, щ as it sounds: ș). Thai rests on
 * RTGS, whose p t k are those of Romanian. ö and ü stand for rounded front vowels, as in German names. K, G, Č and Ǧ are c/ch, g/gh, ce/ci
 * and ge/gi until the vowel after them is known.
 */
const ROMANIAN: LatinReader = {
  letters: {
    consonants: over(
      PLAIN_CONSONANTS,
      table('k K, ɡ G, ɣ G, ŋ nG, ʃ ș, ʂ ș, ɕː ș, ʒ j, ʐ j, tʃ Č, tɕ Č, dʒ Ǧ, ts ț, θ th, ð d, x h, ç hʲ, j i, w u'),
    ),
    codas: table('ç h'),
    vowels: over(
      table('a a, ɑ a, ʌ a, ɐ a, ɑː a, aː a, æ e, æː e, ɛ e, ɛː e, e e, eː e, ə ă, ɜ ă, ɜː ă, i i, iː i, ɪ i, ɨ â'),
      table('ɒ o, ɔ o, ɔː o, o o, oː o, ɵ o, u u, uː u, ʊ u, ʉ u, ʉː u, y ü, yː ü, ʏ ü, ø ö, øː ö, œ ö, œː ö'),
      table('eɪ ei, aɪ ai, ɔɪ oi, aʊ au, əʊ ou, ɪə iă, ɛə eă, eə eă, ʊə uă, æɪ ei, œʏ öi, øʏ öi, æʊ eu, æʉ eu, ij ii'),
    ),
  },
  of: {
    ru: { vowels: table('æ a') },
    th: {
      consonants: table('pʰ ph, tʰ th, kʰ kh, tɕʰ Č'),
      codas: table('ŋ nG'),
      vowels: table('ɯ â, ɯː â, ɤ ă, ɤː ă, ia ia, ɯa âa, ua ua, uw u'),
    },
  },
  tones: 'after',
  rules: [
    [/ʲ\|(?=i)/, '|'],
    [/^Čʲ\|/, 'Č|'],
    [/^i\|i/, '|i'],
    [/ʲ\|/, 'i|'],
    [/ʲ#/, 'i#'],
    [/nG(?=[KG])/, 'n'],
    [/K(?=\|?[eiöü])/, 'ch'],
    [/G(?=\|?[eiöü])/, 'gh'],
    [/K/g, 'c'],
    [/G/g, 'g'],
    [/Č(?=\|?[ei])/, 'c'],
    [/Ǧ(?=\|?[ei])/, 'g'],
    [/Č/g, 'ci'],
    [/Ǧ/g, 'gi'],
    // î stands at both ends of a word, â inside.
    [/^\|â/, '|î'],
    [/â\|#/, 'î|#'],
  ],
};

/** A word in the letters of a Romanian reader: `ˈtʃeɪndʒ` becomes ceingi. */
export const respellRomanian = (syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] =>
  respellLatin(syllables, spoken, ROMANIAN);
