import type { Spoken } from './alphabets.ts';
import { PLAIN_CONSONANTS, respellLatin, type LatinReader } from './latin.ts';
import { withSplitTs } from './plain.ts';
import type { Respelled } from './respelled.ts';
import type { Sound, Syllable } from './sounds.ts';
import { over, table } from './tables.ts';

/**
 * Norwegian letter values: o is [u], written oo in a closed syllable, where o alone would be å; å is [o], u is [ʉ]. Russian follows
 * Språkrådet’s transcription (ж zj, ч tsj, ш sj, ы y; ia and io after s), but ш and щ alike are sj, as they sound, and х is h, since kh
 * is read k. Thai rests on RTGS; aspirated p t k are plain, as Norwegians say them, and unaspirated ones bp, dt, g; long a is ah,
 * since aa is read å.
 */
const NORWEGIAN: LatinReader = {
  letters: {
    consonants: over(PLAIN_CONSONANTS, table('ʃ sj, ʂ sj, ɕː sj, ʒ zj, ʐ zj, tʃ tsj, tɕ tsj, dʒ dsj, θ th, ð d, x h')),
    vowels: over(
      table('a a, ɑ a, ʌ a, ɐ a, ɑː a, æ æ, ɛ e, e e, ə e, ɜ ø, ɜː ø, i i, iː i, ɪ i, ɨ y, ɒ å, ɔ å, ɔː å, o å, ɵ å'),
      table('u o/oo, uː o/oo, ʊ o/oo, ʉ u, eɪ ei, aɪ ai, ɔɪ åi, aʊ au, əʊ åu, ɪə ia, ɛə æ, eə æ, ʊə oa, ij i, iːj i'),
    ),
  },
  of: {
    // Long before a consonant, too: “can’t” is not kant.
    en: { vowels: table('ɑː a/ah, iː i/ii, uː oo, ɜː ør, ɛə ær, eə ær') },
    ro: {
      consonants: table('w o'),
      vowels: table('uː oo'),
      // The last -i, which is whispered: nimenj. It is read after k and z, whose letters with j are others, and not after s and sj.
      rules: [
        [/kʲ#/, 'khi#'],
        [/zʲ#/, 'zi#'],
        [/sjtʲ#/, 'sjt#'],
        [/([^sj])ʲ#/, '$1j#'],
      ],
    },
    ru: {
      // As Russians know it from their own letters: ne- for на- would be heard as “не”.
      vowels: table('æ a, ə a, uː oo'),
      rules: [
        [/^hj\|/, 'h|'],
        // As in German “ach”; a single h at the end would not be read.
        [/\|h#/, '|hh#'],
        [/^zjd/, 'sjd'],
      ],
    },
    th: {
      consonants: table('p bp, pʰ p, t dt, tʰ t, k g, kʰ k, tɕ dsj, tɕʰ tsj, w v'),
      codas: table('p p, t t, k k, j i, w o'),
      vowels: over(
        table('aː ah, ɛ æ, ɛː æ, eː e, oː å, u o/oo, uː oo, ɯ u, ɯː u, ɤ ø, ɤː ø, ia ia, ɯa ua, ua oa, ij i, uw o'),
        // ung is read oong; ahi would be read as two syllables, and ai as short.
        table('ɯŋ uung, ɯːŋ uung, aːj ahj, aːw ao, ɤːj øi, ɔːj åi, iw io, eːw eo, ɛːw æo, uaj oai, iaw iao, ɯaj uai'),
      ),
      // Thai has no other bl, br and tr.
      rules: [
        [/^bp(?=[lr])/, 'b'],
        [/^dt(?=r)/, 't'],
      ],
    },
  },
  tones: 'after',
  rules: [
    [/ʲ\|(?=[iy])/, '|'],
    // djen- and lje- would begin with j, and trje- is hard to say.
    [/([kgstzdlr])ʲ\|(?=e)/, '$1|'],
    // kj, gj, tj and sj have sounds of their own, and zj is ж.
    [/([kg])ʲ\|/, '$1hi|'],
    [/([stz])ʲ\|/, '$1i|'],
    [/ʲ\|/, 'j|'],
    [/jj/, 'j'],
    // g before i and y is said j, k there kj, but for “-king”, which is known.
    [/(?<!n)g\|(?=[iy]|ei)/, 'gh|'],
    [/k\|(?=[iy])(?!i\|ng)/, 'kh|'],
    [/ng([kg])/, 'n$1'],
  ],
};

/** A word in the letters of a Norwegian reader: `ˈspɐ.sʲi.bə` becomes spa-si-ba. */
export const respellNorwegian = (syllables: readonly Syllable[], spoken: Spoken): readonly Respelled[] =>
  respellLatin(spelled(syllables, spoken), spoken, NORWEGIAN);

/** Consonants that show by being written twice that the vowel before is short; r does inside a word alone, m only there. */
const TWICE = { inside: /^[pbtdkɡmnlrsfvz]$/, atEnd: /^[pbtdkɡnlsfvz]$/ };

/** The sounds as Norwegian spelling needs them; as many syllables as there were. */
function spelled(syllables: readonly Syllable[], spoken: Spoken): readonly Syllable[] {
  if (spoken === 'ro')
    return syllables.map((one) => (one.stressed || syllables.length === 1 ? withFullVowel(one) : one));
  if (spoken === 'ru')
    return withSplitTs(syllables, ({ nucleus }) => isOne(nucleus, 'ə')).map((one, at) =>
      one.stressed || at === syllables.length - 1 ? withFullU(one) : one,
    );
  if (spoken !== 'en' && spoken !== 'th') return syllables;
  return syllables.map((syllable, at) => {
    const { onset, nucleus, coda } = syllable;
    const next = syllables[at + 1]?.onset;
    // about, again: a-baut; e alone would be read as a long e.
    if (spoken === 'en' && onset.length === 0 && coda.length === 0 && isOne(nucleus, 'ə'))
      return { ...syllable, nucleus: changed(nucleus, 'ʌ') };
    if (!isShort(syllable)) return syllable;
    // Said in passing, without a tone of its own: sa-vatˋ-di.
    if (spoken === 'th' && next && coda.length === 0 && isOne(nucleus, 'a')) return { ...syllable, tone: 'mid' };
    // råpp-goan, glapp-mah.
    if (next && spoken === 'th' && coda.length === 1) return withCoda(syllable, coda, TWICE.atEnd);
    if (next && coda.length === 0)
      return spoken === 'en' && syllable.stressed && next.length === 1
        ? withCoda(syllable, next, TWICE.inside)
        : syllable;
    const isHeard = spoken === 'th' || syllable.stressed || syllables.length === 1;
    return !next && isHeard && coda.length === 1 ? withCoda(syllable, coda, TWICE.atEnd) : syllable;
  });
}

const isOne = (nucleus: readonly Sound[], letter: string): boolean =>
  nucleus.length === 1 && nucleus[0]?.letter === letter;

/** Not [u] and ɯ, which oo and u show as they are: -ukk would be -okk; but kunn is short and kun long. */
const isShort = ({ nucleus, coda }: Syllable): boolean =>
  nucleus.length === 1 &&
  nucleus[0]?.isLong === false &&
  (!/^[uʊɯ]$/.test(nucleus[0].letter) || (nucleus[0].letter === 'ɯ' && coda[0]?.letter === 'n'));

const withCoda = (syllable: Syllable, more: readonly Sound[], pattern: RegExp): Syllable =>
  pattern.test(more[0]?.letter ?? '') ? { ...syllable, coda: [...syllable.coda, ...more] } : syllable;

/** Romanian ă where it is heard in full: vă is vø, since ve would be read with a long e; and u. */
const withFullVowel = (syllable: Syllable): Syllable =>
  withFullU({ ...syllable, nucleus: changed(syllable.nucleus, 'ɜ') });

/** [u] where it is heard in full is oo, since o would be read å: boo-doo. */
const withFullU = (syllable: Syllable): Syllable => ({
  ...syllable,
  nucleus: syllable.nucleus.map((sound) =>
    /^[uʊʉ]$/.test(sound.letter) ? { letter: 'u', isLong: true, isSoft: false } : sound,
  ),
});

const changed = (nucleus: readonly Sound[], by: string): readonly Sound[] =>
  nucleus.map((sound) => (sound.letter === 'ə' ? { ...sound, letter: by } : sound));
