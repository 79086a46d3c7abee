import { describe, expect, it } from 'vitest';
import { parseSounds, SoundError } from './sounds.ts';
import type { Spoken } from './alphabets.ts';

const letters = (sounds: readonly { readonly letter: string }[]): string =>
  sounds.map(({ letter }) => letter).join(' ');

/** A word as `onset|nucleus|coda`, stressed ones with ˈ. */
const cut = (written: string, spoken: Spoken): string[] =>
  parseSounds(written, spoken).map(
    ({ onset, nucleus, coda, stressed, tone = '' }) =>
      `${stressed ? 'ˈ' : ''}${letters(onset)}|${letters(nucleus)}|${letters(coda)}${tone}`,
  );

describe('the sounds of a word', () => {
  it.each<[Spoken, string, string[]]>([
    ['nb', 'ˈjɛl.pə', ['ˈj|ɛ|l', 'p|ə|']],
    ['en', 'ə.ˈbaʊt', ['|ə|', 'ˈb|a ʊ|t']],
    ['en', 'əˈbaʊt', ['|ə|', 'ˈb|a ʊ|t']],
    ['en', 'ˈtʃeɪndʒ', ['ˈtʃ|e ɪ|n dʒ']],
    ['ru', 'jɪ.ˈɕːɵ', ['j|ɪ|', 'ˈɕː|ɵ|']],
    ['ru', 'v', ['v||']],
    ['ro', 'sun.ˈtetsʲ', ['s|u|n', 'ˈt|e|ts']],
    ['th', 'kʰɔː˩˥.tʰoːt˥˩', ['kʰ|ɔ|rising', 'tʰ|o|tfalling']],
  ])('in %s: %s', (spoken, written, expected) => {
    expect(cut(written, spoken)).toEqual(expected);
  });

  it('say what is long and what is soft', () => {
    expect(parseSounds('ˈnuː', 'nb')[0]?.nucleus[0]).toEqual({ letter: 'u', isLong: true, isSoft: false });
    expect(parseSounds('ˈnʲet', 'ru')[0]?.onset[0]).toEqual({ letter: 'n', isLong: false, isSoft: true });
  });

  it.each<[Spoken, string, string]>([
    ['nb', 'ˈjɛl.pq', '“q” in “ˈjɛl.pq” is no letter for the sounds of nb.'],
    ['nb', 'ˈθɛl', '“θ” in'],
    ['nb', 'ˈjɛlʲ.pə', '“ʲ” in'],
    ['ru', 'ˈnʲeːt', '“ː” in'],
    ['en', 'ˌɪn.tə', '“ˌ” in'],
    ['nb', 'ˈjɛlpə', 'is more than one syllable'],
    ['nb', 'ˈjɛl..pə', 'has a syllable without sounds'],
    ['nb', '', 'has a syllable without sounds'],
    ['th', 'kʰɔː', 'has no tone'],
    ['th', 'kʰ˧ɔː˧', '“˧” in'],
  ])('in %s are refused: %s', (spoken, written, message) => {
    expect(() => parseSounds(written, spoken)).toThrow(SoundError);
    expect(() => parseSounds(written, spoken)).toThrow(message);
  });

  it('that are refused tell the word, the letter and those that are allowed', () => {
    const thrown = ((): unknown => {
      try {
        return parseSounds('ˈjɛl.pq', 'nb');
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ name: 'SoundError', word: 'ˈjɛl.pq', letter: 'q' });
    expect((thrown as SoundError).allowed).toContain('ʂ');
    expect((thrown as SoundError).finding.fix).toContain('hjelpe: ˈjɛl.pə');
  });
});
