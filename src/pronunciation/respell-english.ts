import type { Spoken } from './alphabets.ts';
import { PLAIN_CONSONANTS, respellLatin, type LatinReader } from './latin.ts';
import type { Respelled } from './respelled.ts';
import type { Syllable } from './sounds.ts';
import { over, table } from './tables.ts';

/**
 * English letter values of a Briton, in the manner of the respellings of the BBC Pronunciation Unit: ah, ay, ee, oo, uh; but aw, which is one
 * vowel, where the Unit has oh. Russian follows BGN/PCGN in its consonants (zh, ts, ch, sh; y for softness), but х is h, since kh is read k.
 * Thai rests on RTGS (but eu for ue, as phrasebooks have it, and air for ae); aspirated p t k are plain, as the English say them, and
 * unaspirated ones bp, dt, g, as phrasebooks have them.
 */
const ENGLISH: LatinReader = {
  letters: {
    consonants: over(PLAIN_CONSONANTS, table('ʃ sh, ʂ sh, ɕː sh, ʒ zh, ʐ zh, tʃ ch, tɕ ch, dʒ j, x kh, ç hʲ, j y')),
    codas: table('ç h, j y'),
    vowels: over(
      table(
        'a ah/a, ɑ ah/a, aː ah, ɑː ah, ɐ a, æ a, æː air, ɛ eh/e, ɛː air, e eh/e, eː ay, ə uh, i ee, iː ee, ɪ ee/i, ɨ ih/i',
      ),
      table(
        'o aw/o, oː aw, ɔ aw/o, ɔː aw, ɵ aw/o, u oo, uː oo, ʊ oo, ʉ oo, ʉː oo, y ee/i, yː ee, ʏ ee/i, ø ur, øː ur, œ ur',
      ),
      table('œː ur, æɪ ay, aɪ igh, ɔɪ oy, œʏ oy, øʏ oy, æʊ ow, æʉ ow, aj igh, ɐj igh, əj igh, oj oy, ej ay, ɛj ay'),
      table('uj ooy, ʊj ooy, ij ee, ɪj ee, ɨj ihy, aw ow, ew ehw, iw eew, ow oh, əw oh, əʊ oh'),
    ),
  },
  of: {
    nb: {
      vowels: table('æ air'),
      rules: [
        // As in “fur” before r alone: shuhn-ner; and -ger, which would be read as in “gem”.
        [/\|ur\|(?=[bcdfgklmnpstv])/, '|uh|'],
        [/g\|uh\|r/, 'gh|e|r'],
      ],
    },
    ro: {
      rules: [
        // As in “swan” and “war”.
        [/w\|a\|(?=[a-z])/, 'w|ah|'],
        // The last -i, which the English hear as none, but Romanians miss.
        [/([nrzkbpvd]|sht)ʲ#/, '$1ee#'],
      ],
    },
    ru: {
      consonants: table('x h'),
      vowels: table('ɨj ee, əj oy'),
      rules: [
        // A Briton says no r in “vir”.
        [/\|i\|r/, '|ee|r'],
        // другое must not sound as другие.
        [/^y\|ee\|#/, 'y|eh|#'],
      ],
    },
    th: {
      consonants: table('p bp, pʰ p, t dt, tʰ t, k g, kʰ k, tɕ j, tɕʰ ch'),
      codas: table('p p, t t, k k, j i, w o'),
      vowels: over(
        table(
          'a a, aː aa, e e, i i, o o, oː oh, ɔ aw, ɯ eu, ɯː eu, ɤ ur, ɤː ur, ia ia, ɯa eua, ua ua, aj ai, aːj aai, aw ow',
        ),
        table(
          'ɤj uhy, ɤːj uhy, aːw ow, oj oi, oːj oi, ɔj oi, ɔːj oi, uj ooy, uaj uay, iw iu, ij ee, uw oo, eːw eo, ew eo, ɛːw aeo, ɛw aeo',
        ),
      ),
      rules: [
        // As in “cup”; a would be read as in “cap”.
        [/\|a\|(?=[ptkmn])/, '|u|'],
        // Before l and r an English b and d are near enough.
        [/^bp(?=[lr])/, 'b'],
        [/^dt(?=r)/, 'd'],
      ],
    },
  },
  tones: 'on-vowel',
  rules: [
    [/ʲ\|(?=i(?!gh)|ee)/, '|'],
    [/ʲ\|/, 'y|'],
    // Before e and i, g would be read as in “gem”.
    [/(?<!n)g\|(?=[ei])/, 'gh|'],
    [/ng([kg])/, 'n$1'],
    // A single s at the end of a word would be read as in “is”.
    [/\|sʲ?#/, '|ss#'],
    // As in “air”, “far”, “for” and “fur”, which have the very vowel.
    [/(?:air|ay)\|r/, 'air|'],
    [/ah\|r/, 'a|r'],
    [/aw\|r/, 'o|r'],
    [/ur\|r/, 'ur|'],
    [/(^|[^g])\|uh\|r/, '$1|e|r'],
    // Not as in “loch”.
    [/\|([aeo])\|ch/, '|$1|tch'],
    // Not as in “salt”, “folk” and “kind”.
    [/\|a\|l(?=[a-z])/, '|ah|l'],
    [/\|o\|l(?=[kptdm])/, '|o|ll'],
    [/\|i\|(?=[nl]d)/, '|ih|'],
  ],
};

/** Languages whose a is never that of “cap”, which many would read in vam, spat, kats, and whose stressed o is always aw (pawm-nee-tee). */
const BROAD: ReadonlySet<Spoken> = new Set<Spoken>(['ro', 'ru']);
/** a before a consonant; in Norwegian, where a doubled one is read rightly (mat-ta), of words of one syllable. */
const SHORT_A = /a(?=[bcdfgklmnpstvz])/;

/** A word in the letters of an English reader: `ˈjɛl.pə` becomes yel-puh. */
export function respellEnglish(syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] {
  const isAlone = syllables.length === 1;
  const isBroad = BROAD.has(spoken);
  const read = isBroad ? syllables.map((one) => (one.stressed || isAlone ? withLongO(one) : one)) : syllables;
  return respellLatin(read, spoken, ENGLISH).map(({ text, stressed }, at) => {
    const hasAh = isAlone ? isBroad || spoken === 'nb' : isBroad && (stressed || at === 0);
    return { text: hasAh ? text.replace(SHORT_A, 'ah') : text, stressed };
  });
}

/** o before any consonant: rawg; not before a glide, which makes another vowel of it. */
function withLongO(syllable: Syllable): Syllable {
  const [vowel, ...rest] = syllable.nucleus;
  const isO =
    vowel && rest.length === 0 && /^[oɔɵ]$/.test(vowel.letter) && !/^[jw]$/.test(syllable.coda[0]?.letter ?? '');
  return isO ? { ...syllable, nucleus: [{ letter: 'o', isLong: true, isSoft: false }] } : syllable;
}
