/** Languages that sentences are said in, and that readers read in: the same five. */
export const SPOKEN = ['nb', 'ro', 'ru', 'th', 'en'] as const;
export type Spoken = (typeof SPOKEN)[number];
export const isSpoken = (lang: string): lang is Spoken => (SPOKEN as readonly string[]).includes(lang);

/** What the sounds of a language are written with. */
export interface Alphabet {
  readonly vowels: readonly string[];
  /** Affricates and aspirates are one: `tʃ`, `kʰ`. */
  readonly consonants: readonly string[];
  /** Whether ː may stand after a vowel. */
  readonly hasLength: boolean;
  /** Whether ʲ may stand after a consonant. */
  readonly hasSoft: boolean;
  /** Whether each syllable ends with a tone. */
  readonly hasTones: boolean;
  /** A word as it is to be written, for messages. */
  readonly example: string;
}

const letters = (text: string): readonly string[] => text.split(' ');

export const ALPHABETS: Readonly<Record<Spoken, Alphabet>> = {
  nb: {
    vowels: letters('a ɑ æ ə ɛ e i ɪ ɔ o u ʊ ʉ y ʏ ø œ ɐ'),
    consonants: letters('p b t d k ɡ m n ŋ ɳ f v s ʂ ç h l ɭ r ɾ ʈ ɖ j'),
    hasLength: true,
    hasSoft: false,
    hasTones: false,
    example: 'hjelpe: ˈjɛl.pə',
  },
  en: {
    vowels: letters('æ ɑ ɒ ʌ ə ɜ ɛ e i ɪ ɔ o u ʊ a'),
    consonants: letters('p b t d k ɡ m n ŋ f v θ ð s z ʃ ʒ tʃ dʒ h l r j w'),
    hasLength: true,
    hasSoft: false,
    hasTones: false,
    example: 'about: ə.ˈbaʊt',
  },
  ro: {
    vowels: letters('a e i o u ə ɨ'),
    consonants: letters('p b t d k ɡ m n f v s z ʃ ʒ ts tʃ dʒ h l r j w'),
    hasLength: false,
    hasSoft: true,
    hasTones: false,
    example: 'bine: ˈbi.ne',
  },
  ru: {
    vowels: letters('a ɐ ə e ɛ i ɪ ɨ o u ʊ ʉ ɵ æ'),
    consonants: letters('p b t d k ɡ m n f v s z ʂ ʐ ɕː ts tɕ x ɣ l r j'),
    hasLength: false,
    hasSoft: true,
    hasTones: false,
    example: 'спасибо: spɐ.ˈsʲi.bə',
  },
  th: {
    vowels: letters('a e ɛ i o ɔ u ɯ ɤ'),
    consonants: letters('p pʰ b t tʰ d k kʰ ʔ m n ŋ f s h tɕ tɕʰ l r j w'),
    hasLength: true,
    hasSoft: false,
    hasTones: true,
    example: 'ขอโทษ: kʰɔː˩˥.tʰoːt˥˩',
  },
};

/** Every letter and mark that may stand in the sounds of a language, for messages: `p b t … ː ˈ .` */
export const allowedIn = ({ vowels, consonants, hasLength, hasSoft, hasTones }: Alphabet): readonly string[] => [
  ...vowels,
  ...consonants,
  ...(hasLength ? ['ː'] : []),
  ...(hasSoft ? ['ʲ'] : []),
  ...(hasTones ? ['˧', '˨', '˥˩', '˦', '˩˥'] : ['ˈ']),
  '.',
];
