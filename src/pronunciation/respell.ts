import type { Spoken } from './alphabets.ts';
import { plainSyllables, withDoubled, withFinalNg } from './plain.ts';
import { respellCyrillic } from './respell-cyrillic.ts';
import { respellEnglish } from './respell-english.ts';
import { respellNorwegian } from './respell-norwegian.ts';
import { respellRomanian } from './respell-romanian.ts';
import { respellThai } from './respell-thai.ts';
import type { Respelled } from './respelled.ts';
import type { Syllable } from './sounds.ts';

type Respell = (syllables: readonly Syllable[], spoken: Spoken) => readonly Respelled[];

const BY_READER: Readonly<Record<Spoken, Respell>> = {
  nb: respellNorwegian,
  ro: respellRomanian,
  ru: respellCyrillic,
  th: respellThai,
  en: respellEnglish,
};

/** Consonants that are not written twice after a short vowel, for readers who double the others. */
const SINGLE = { th: /^[rɾhjwlsfvzʂʃç]$/, en: /^(?:[rɾhjwʂç]|ŋ)$/ };

/** The syllables of a word in the script of a reader, as many as there were; for Thais one more where a Romanian -i is read aloud. */
export function respell(syllables: readonly Syllable[], spoken: Spoken, reader: Spoken): readonly Respelled[] {
  return BY_READER[reader](divided(plainSyllables(syllables, spoken), spoken, reader), spoken);
}

/** The syllables with their consonants where the reader looks for them. */
function divided(plain: readonly Syllable[], spoken: Spoken, reader: Spoken): readonly Syllable[] {
  if (reader === 'th') return spoken === 'nb' || spoken === 'en' ? withDoubled(plain, SINGLE.th) : plain;
  // Of Norwegian ng, which Cyrillic writes нг, the second syllable begins with it: ри́-нгэр.
  if (spoken === 'th' || reader === 'ru') return plain;
  const withNg = withFinalNg(plain);
  return reader === 'en' && spoken === 'nb' ? withDoubled(withNg, SINGLE.en) : withNg;
}
