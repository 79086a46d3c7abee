import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABETS, SPOKEN, type Spoken } from './alphabets.ts';
import { RESPELLED } from './respelled-words/index.fixture.ts';
import { readAloud } from './respell-thai.ts';
import { respell } from './respell.ts';
import { parseSounds } from './sounds.ts';

const PAIRS = SPOKEN.flatMap((spoken) =>
  SPOKEN.filter((reader) => reader !== spoken).map((reader) => [spoken, reader] as const),
);

describe.each(PAIRS)('%s for readers of %s', (spoken, reader) => {
  const words = RESPELLED[spoken];
  it('has words enough that it is tried on', () => {
    expect(words.filter((word) => word[reader] !== undefined).length).toBeGreaterThanOrEqual(12);
  });
  // A word that is there for a rule of one reader need not be known to the others.
  const tried = words.filter((word) => word[reader] !== undefined);
  it.each(tried.map((word) => [word.word, word.sounds, word[reader]] as const))(
    'writes %s (%s) as %s',
    (_, sounds, expected) => {
      const said = respell(parseSounds(sounds, spoken), spoken, reader);
      // The acute of Cyrillic, and marks of tones, are part of what is expected.
      expect(said.map(({ text }) => text).join('-')).toBe(expected);
    },
  );
});

/** Words of a language, syllable by syllable, of any letters that it allows. */
function wordOf(spoken: Spoken): fc.Arbitrary<string> {
  const { vowels, consonants, hasLength, hasSoft, hasTones } = ALPHABETS[spoken];
  const consonant = fc
    .tuple(fc.constantFrom(...consonants), fc.constantFrom('', hasSoft ? 'ʲ' : ''))
    .map((parts) => parts.join(''));
  const vowel = fc
    .tuple(fc.constantFrom(...vowels), fc.constantFrom('', hasLength ? 'ː' : ''))
    .map((parts) => parts.join(''));
  const some = (one: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> =>
    fc.array(one, { minLength, maxLength }).map((parts) => parts.join(''));
  const tone = fc.constantFrom(...(hasTones ? ['˧', '˨', '˥˩', '˦', '˩˥'] : ['']));
  const syllable = fc
    .tuple(
      fc.constantFrom('', hasTones ? '' : 'ˈ'),
      some(consonant, 0, 3),
      some(vowel, 1, 2),
      some(consonant, 0, 3),
      tone,
    )
    .map((parts) => parts.join(''));
  return fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join('.'));
}

/** What the letters of a reader may be. */
const WRITTEN: Readonly<Record<Spoken, RegExp>> = {
  nb: /^[a-zæøå]+[ˋˆˊˇ]?$/,
  ro: /^[a-zăâîșțöü’]+[ˋˆˊˇ]?$/,
  ru: /^[а-яё]+[ˋˆˊˇ]?$/,
  th: /^[\u0E01-\u0E4E]+$/,
  en: /^[a-z]+$/,
};
/** The text without marks that readers know: stress in Cyrillic, tones in the letters of nb and en. */
const unmarked = (text: string, reader: Spoken): string =>
  reader === 'ro'
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0302\u030C]/g, '')
        .normalize('NFC');

describe.each(PAIRS)('any word of %s for readers of %s', (spoken, reader) => {
  const anyWord = wordOf(spoken);

  it('keeps its syllables and their stress, in letters of the reader alone', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const syllables = parseSounds(word, spoken);
        const said = respell(syllables, spoken, reader);
        const read = spoken === 'ro' && reader === 'th' ? syllables.flatMap(readAloud) : syllables;
        expect(said.map(({ stressed }) => stressed)).toEqual(read.map(({ stressed }) => stressed));
        for (const { text } of said) expect(unmarked(text, reader), word).toMatch(WRITTEN[reader]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(SPOKEN.filter((spoken) => spoken !== 'th'))('any word of %s in Thai', (spoken) => {
  const anyWord = wordOf(spoken);
  it('begins every syllable with a letter that a Thai syllable can begin with', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        for (const { text } of respell(parseSounds(word, spoken), spoken, 'th'))
          expect(text, word).toMatch(/^[ก-ฮ]|^[เแโไ][ก-ฮ]/);
      }),
      { numRuns: 300 },
    );
  });

  it('puts marks on consonants alone, one vowel mark at most', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        for (const { text } of respell(parseSounds(word, spoken), spoken, 'th'))
          expect(text, word).not.toMatch(/(^|[^ก-ฮ])[\u0E31\u0E34-\u0E39\u0E47\u0E4C]|[เแโไ]([^ก-ฮ]|$)/);
      }),
      { numRuns: 300 },
    );
  });
});
