import type { Spoken } from './alphabets.ts';
import { PLAIN_CONSONANTS, respellLatin, type LatinReader } from './latin.ts';
import type { Respelled } from './respelled.ts';
import type { Syllable } from './sounds.ts';
import { over, table } from './tables.ts';

/**
 * English letter values, in the manner of the respellings of the BBC Pronunciation Unit: ah, ay, ee, oh, oo, uh. Russian follows BGN/PCGN in
 * its consonants (zh, kh, ts, ch, sh; y for softness). Thai rests on RTGS (but eu for ue, as phrasebooks have it); aspirated p t k are plain, as the English say them, and
 * unaspirated ones bp, dt, g, as phrasebooks have them.
 */
const ENGLISH: LatinReader = {
  letters: {
    consonants: over(PLAIN_CONSONANTS, table('ʃ sh, ʂ sh, ɕː sh, ʒ zh, ʐ zh, tʃ ch, tɕ ch, dʒ j, x kh, ç hʲ, j y')),
    codas: table('ç h, j y'),
    vowels: over(
      table(
        'a ah/a, ɑ ah/a, aː ah, ɑː ah, ɐ a, æ a, æː ae, ɛ eh/e, ɛː ae, e eh/e, eː ay, ə uh, i ee, iː ee, ɪ ih/i, ɨ ih/i',
      ),
      table(
        'o oh/o, oː oh, ɔ oh/o, ɔː aw, ɵ oh/o, u oo, uː oo, ʊ oo, ʉ oo, ʉː oo, y ew, yː ew, ʏ ew, ø ur, øː ur, œ ur',
      ),
      table('œː ur, æɪ ay, aɪ igh, ɔɪ oy, œʏ oy, øʏ oy, æʊ ow, æʉ ow, aj igh, ɐj igh, əj igh, oj oy, ej ay, ɛj ay'),
      table('uj ooy, ʊj ooy, ij ee, ɪj ee, ɨj ihy, aw ow, ew ehw, iw eew, ow oh, əw uhw, əʊ oh'),
    ),
  },
  of: {
    ru: { vowels: table('ɨj ee') },
    th: {
      consonants: table('p bp, pʰ p, t dt, tʰ t, k g, kʰ k, tɕ j, tɕʰ ch'),
      codas: table('p p, t t, k k, j i, w o'),
      vowels: over(
        table(
          'a a, aː aa, e e, ɛ ae, i i, o o, ɔ aw, ɯ eu, ɯː eu, ɤ ur, ɤː ur, ia ia, ɯa eua, ua ua, aj ai, aːj aai, aw ao',
        ),
        table(
          'ɤj uhy, ɤːj uhy, aːw aao, oj oi, oːj oi, ɔj oi, ɔːj oi, uj ui, iw iu, ij ee, uw oo, eːw eo, ew eo, ɛːw aeo, ɛw aeo',
        ),
      ),
    },
  },
  tones: 'on-vowel',
  rules: [
    [/ʲ\|(?=i|ee)/, '|'],
    [/ʲ\|/, 'y|'],
    // Before e and i, g would be read as in “gem”.
    [/g\|(?=[ei])/, 'gh|'],
    [/ng([kg])/, 'n$1'],
    // A single s at the end of a word would be read as in “is”.
    [/\|s#/, '|ss#'],
  ],
};

/** A word in the letters of an English reader: `ˈjɛl.pə` becomes yel-puh. */
export const respellEnglish = (syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] =>
  respellLatin(syllables, spoken, ENGLISH);
