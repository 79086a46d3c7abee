import type { CharacterFault } from './fault.ts';
import { characterName } from './names.ts';

/** Letters that look alike, place by place. Only letters that the languages of the script really use become the meant one. */
const pairs = (from: string, to: string): [string, string][] =>
  Array.from(from).map((letter, at) => [letter, to[at] ?? '']);
const TO_CYRILLIC = new Map(pairs('aceopxykABCEHKMOPTXY', 'асеорхукАВСЕНКМОРТХУ'));
const TO_GREEK = new Map(pairs('oiuvABEHIKMNOPTXYZ', 'οιυνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ'));
const TO_LATIN = new Map([
  ...pairs('асеорхуАВСЕНКМОРТХУ', 'aceopxyABCEHKMOPTXY'),
  ...pairs('іјѕһІЈЅ', 'ijshIJS'),
  ...pairs('οιυνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ', 'oiuvABEHIKMNOPTXYZ'),
]);
const TARGETS = { Latin: TO_LATIN, Cyrillic: TO_CYRILLIC, Greek: TO_GREEK };
type Alphabet = keyof typeof TARGETS;

/** A Latin letter beside one of another alphabet, written by ranges: much faster than by names of scripts. */
const MIXED =
  /[A-Za-z\u00aa-\u024f\u1e00-\u1eff][\u0300-\u036f]*[\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][\u0300-\u036f]*[A-Za-z\u00aa-\u024f\u1e00-\u1eff]/;
const MIXED_WORD = /[A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f\u0370-\u03ff\u0400-\u052f]{1,100}/g;
const DECOMPOSED = /\p{L}[\u0300-\u036f]+/gu;
/** Characters that are another one by Unicode’s own word, or one shape for several letters. */
const ALIASES = /[\u212a\u212b\u2126\ufb00-\ufb06]/g;
/** Thai signs that look right and are not: two เ for แ, a circle and า for ำ, a tone mark typed before its vowel. */
const THAI = /\u0e40\u0e40|[\u0e48-\u0e4b]?\u0e4d[\u0e48-\u0e4b]?\u0e32|[\u0e48-\u0e4b]{1,3}[\u0e31\u0e34-\u0e37]/g;

/** Whole words that may be of the wrong alphabet, between words of the other: `a` for the Russian `а`. */
const STRANGER =
  /(?<=[\u0430-\u044f],? )[aceopxy]{1,3}(?= [\u0430-\u044f])|(?<=(?:^|[.!?»] ))[ACOBKY](?= [\u0430-\u044f])|(?<=[a-z\u00df-\u024f],? )[асеорху]{1,3}(?= [a-z\u00df-\u024f])/gm;

/** Letters that look like others: of another script, in two pieces, or typed in a way that search and sorting do not know. */
export function* letterFaults(text: string): Generator<CharacterFault> {
  if (MIXED.test(text))
    for (const { 0: word, index } of text.matchAll(MIXED_WORD)) if (MIXED.test(word)) yield* mixedWord(word, index);
  for (const { 0: word, index: from } of text.matchAll(STRANGER)) yield stranger(word, from);
  for (const { 0: cluster, index: from } of /[\u0300-\u036f]/.test(text) ? text.matchAll(DECOMPOSED) : []) {
    const composed = cluster.normalize('NFC');
    if (composed.length >= cluster.length) continue;
    const [letter = '', ...marks] = cluster;
    yield {
      group: 'decomposed',
      from,
      to: from + cluster.length,
      message: `“${composed}” is written in pieces: “${letter}” and ${marks.map(characterName).join(' and ')}.`,
      fix: `Type it as one letter: “${composed}”.`,
      replacement: composed,
    };
  }
  for (const { 0: character, index: from } of text.matchAll(ALIASES)) {
    const replacement = character.normalize('NFKC');
    const message = `${characterName(character).replace('the ', 'The ')} stands here, which search does not take for “${replacement}”.`;
    yield { group: character, from, to: from + 1, message, fix: `Type “${replacement}”.`, replacement };
  }
  for (const { 0: signs, index: from } of text.matchAll(THAI)) {
    const replacement = canonical(signs);
    yield {
      group: `Thai ${replacement.replace(/[\u0e48-\u0e4b]/g, '')}`,
      from,
      to: from + signs.length,
      message: `${Array.from(signs).map(named).join(' and ')} look like “${replacement}” (${Array.from(replacement).map(code).join(' ')}), which was most probably meant.`,
      fix: `Type “${replacement}” in their place.`,
      replacement,
    };
  }
}

const code = (character: string): string => /\((.*)\)$/.exec(characterName(character))?.[1] ?? '';
const named = (character: string): string => `“${character}” (${code(character)})`;

const canonical = (signs: string): string =>
  signs
    .replace(/\u0e40\u0e40/, '\u0e41')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b]+)([\u0e31\u0e34-\u0e37])/, '$2$1');

const alphabetOf = (letter: string): Alphabet | undefined =>
  /[\u0400-\u052f]/.test(letter)
    ? 'Cyrillic'
    : /[\u0370-\u03ff]/.test(letter)
      ? 'Greek'
      : /[\u0300-\u036f]/.test(letter)
        ? undefined
        : 'Latin';

function stranger(word: string, from: number): CharacterFault {
  const meant = alphabetOf(word) === 'Latin' ? 'Cyrillic' : 'Latin';
  const replacement = Array.from(word)
    .map((letter) => TARGETS[meant].get(letter) ?? letter)
    .join('');
  return {
    group: `strangers ${meant}`,
    from,
    to: from + word.length,
    message: `“${word}” between ${meant} words is written with ${[...new Set(word)].map(characterName).join(' and ')}.`,
    fix: `If it is the word “${replacement}”, type it anew on the keyboard of its language.`,
    isAdvice: true,
  };
}

/** A word of two alphabets, if some of its letters can only be look-alikes. `SMSка` is none: к is not of the Latin alphabet. */
function* mixedWord(word: string, from: number): Generator<CharacterFault> {
  const letters = Array.from(word);
  const count = (alphabet: Alphabet): number => letters.filter((letter) => alphabetOf(letter) === alphabet).length;
  const meant = (['Latin', 'Cyrillic', 'Greek'] as const)
    .map((alphabet) => ({ alphabet, count: count(alphabet) }))
    .filter(({ alphabet }) =>
      letters.every((letter) => (alphabetOf(letter) ?? alphabet) === alphabet || TARGETS[alphabet].has(letter)),
    )
    .sort((a, b) => b.count - a.count);
  const [first, second] = meant;
  if (!first || first.count === 0) return;
  const { alphabet } = first;
  const wrong = letters.filter((letter) => (alphabetOf(letter) ?? alphabet) !== alphabet);
  const replacement = letters
    .map((letter) => (wrong.includes(letter) ? (TARGETS[alphabet].get(letter) ?? letter) : letter))
    .join('');
  const at = letters.findIndex((letter) => wrong.includes(letter));
  const isCertain = second?.count !== first.count;
  yield {
    group: `letters ${alphabet}`,
    from: from + at,
    to: from + word.length,
    message: `“${word}” is a word of ${alphabet} letters with ${[...new Set(wrong)].map(characterName).join(' and ')} in it, which only ${wrong.length > 1 ? 'look' : 'looks'} like ${[...new Set(wrong)].map((letter) => `“${TARGETS[alphabet].get(letter) ?? ''}”`).join(' and ')}.`,
    fix: `Type “${replacement}” anew, on the keyboard of its language.`,
    ...(isCertain ? { replacement: replacement.slice(at) } : {}),
  };
}
