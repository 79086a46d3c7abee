import type { Spoken } from './alphabets.ts';
import { PLAIN_CONSONANTS, respellLatin, type LatinReader } from './latin.ts';
import type { Respelled } from './respelled.ts';
import type { Syllable } from './sounds.ts';
import { over, table } from './tables.ts';

/**
 * Norwegian letter values: o is [u], å is [o], u is [ʉ]. Russian follows Språkrådet’s transcription (ж zj, ч tsj, ш sj, ы y; ia and
 * io after s), but ш and щ alike are sj, as they sound. Thai rests on RTGS; aspirated p t k are plain, as Norwegians say them,
 * and unaspirated ones bp, dt, g.
 */
const NORWEGIAN: LatinReader = {
  letters: {
    consonants: over(PLAIN_CONSONANTS, table('ʃ sj, ʂ sj, ɕː sj, ʒ zj, ʐ zj, tʃ tsj, tɕ tsj, dʒ dj, θ th, ð d, x kh')),
    vowels: over(
      table('a a, ɑ a, ʌ a, ɐ a, ɑː a, æ æ, ɛ e, e e, ə e, ɜ ø, ɜː ø, i i, iː i, ɪ i, ɨ y, ɒ å, ɔ å, ɔː å, o å, ɵ å'),
      table('u o, uː o, ʊ o, ʉ u, eɪ ei, aɪ ai, ɔɪ åi, aʊ au, əʊ åu, ɪə ia, ɛə æ, eə æ, ʊə oa, ij i, iːj i'),
    ),
  },
  of: {
    ro: { consonants: table('w o') },
    ru: { vowels: table('æ a') },
    th: {
      consonants: table('p bp, pʰ p, t dt, tʰ t, k g, kʰ k, tɕ dj, tɕʰ tsj, w v'),
      codas: table('p p, t t, k k, j i, w o'),
      vowels: over(
        table('aː aa, ɛ æ, ɛː æ, eː e, oː å, ɯ u, ɯː u, ɤ ø, ɤː ø, ia ia, ɯa ua, ua oa, ij i, uw o'),
        table('aːj aai, aːw aao, ɤːj øi, ɔːj åi, uj oi, iw io, eːw eo, ɛːw æo, uaj oai, iaw iao, ɯaj uai'),
      ),
    },
  },
  tones: 'on-vowel',
  rules: [
    [/ʲ\|(?=[iy])/, '|'],
    // kj, tj and sj have sounds of their own.
    [/([skt])ʲ\|/, '$1i|'],
    [/ʲ\|/, 'j|'],
    [/jj/, 'j'],
    // g before i and y is said j.
    [/g\|(?=[iy]|ei)/, 'gh|'],
    [/ng([kg])/, 'n$1'],
  ],
};

/** A word in the letters of a Norwegian reader: `ˈspɐ.sʲi.bə` becomes spa-si-be. */
export const respellNorwegian = (syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] =>
  respellLatin(syllables, spoken, NORWEGIAN);
