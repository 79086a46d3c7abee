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

/** The syllables of a word in the script of a reader, as many as there were. */
export function respell(syllables: readonly Syllable[], spoken: Spoken, reader: Spoken): readonly Respelled[] {
  const plain = plainSyllables(syllables, spoken);
  const saysShort = spoken === 'nb' || spoken === 'en';
  const divided =
    reader === 'th' ? (saysShort ? withDoubled(plain) : plain) : spoken === 'th' ? plain : withFinalNg(plain);
  return BY_READER[reader](divided, spoken);
}
