import { describe, expect, it } from 'vitest';
import { plainText, pronounce, typedSyllables, type PronunciationLists } from './pronounce.ts';

const lists = (words: Record<string, string>, exceptions: Record<string, string> = {}): PronunciationLists => ({
  words: new Map(Object.entries(words)),
  exceptions: new Map(Object.entries(exceptions)),
});

const NB = lists(
  {
    jeg: 'jæɪ',
    vil: 'vɪl',
    gjerne: 'ˈjæː.ɳə',
    hjelpe: 'ˈjɛl.pə',
    deg: 'dæɪ',
    'e-post': 'ˈeː.pɔst',
    '112': 'ɛt.ˈɛt.ˈtuː',
  },
  { hjelpe: '*เยล*-เปอ' },
);

describe('a sentence', () => {
  it('is its words in syllables, with what stands between', () => {
    const { words, unknown } = pronounce(
      'Jeg vil gjerne …, hjelpe deg?',
      'nb',
      'en',
      lists(Object.fromEntries(NB.words)),
    );
    expect(words.map(({ after }) => after)).toEqual([' ', ' ', ' …, ', ' ', '?']);
    expect(words[3]?.syllables).toEqual([
      { text: 'yel', stressed: true },
      { text: 'puh', stressed: false },
    ]);
    expect(unknown).toEqual([]);
  });

  it('takes exceptions of the pair first', () => {
    expect(plainText(pronounce('Jeg hjelpe.', 'nb', 'th', NB))).toBe('ไย *เยล*-เปอ.');
  });

  it('keeps a mark at its beginning, and tells a word that no list has, once', () => {
    const said = pronounce('… ukjent – ukjent deg', 'nb', 'en', NB);
    expect(said.words.map(({ syllables, after }) => [syllables.length, after])).toEqual([
      [0, '… '],
      [0, ' – '],
      [0, ' '],
      [1, ''],
    ]);
    expect(said.unknown).toEqual(['ukjent']);
  });

  it('has words with a hyphen, an apostrophe or digits', () => {
    expect(pronounce('E-post 112!', 'nb', 'en', NB).unknown).toEqual([]);
    const said = pronounce("I’m I'm", 'en', 'nb', lists({ 'i’m': 'aɪm' }));
    expect(plainText(said)).toBe('aim aim');
  });

  it('of Thai is cut by the list, ๆ says the word before once more, and other spaces are pauses', () => {
    const th = lists({ ช้า: 'tɕʰaː˦', นะ: 'na˦', คะ: 'kʰa˦', ครับ: 'kʰrap˦', ขอ: 'kʰɔː˩˥', ขอโทษ: 'kʰɔː˩˥.tʰoːt˥˩' });
    const said = pronounce('ช้าๆ นะคะ/ครับ ขอโทษ', 'th', 'en', th);
    expect(plainText(said)).toBe('cháa cháa ná ká/krúp, kǎw-tôht');
    expect(said.unknown).toEqual([]);
    const minute = lists({ สัก: 'sak˨', 1: 'nɯŋ˨', นาที: 'naː˧.tʰiː˧' });
    expect(plainText(pronounce('สัก 1 นาที', 'th', 'en', minute))).toBe('sùk nèung naa-tee');
  });

  it('of Russian joins a preposition without a vowel to its word', () => {
    const ru = lists({ в: 'v', с: 's', чём: 'ˈtɕom', я: 'ja' });
    expect(plainText(pronounce('В чём, с … я', 'ru', 'en', ru))).toBe('v-chom, s … yah');
    expect(plainText(pronounce('в чём', 'ru', 'nb', ru))).toBe('v-tsjåm');
    expect(plainText(pronounce('в чём', 'ru', 'th', ru))).toMatch(/^\S+-\S+$/);
  });

  it('of Thai tells the letters that belong to no word', () => {
    expect(pronounce('ขอกข', 'th', 'en', lists({ ขอ: 'kʰɔː˩˥' })).unknown).toEqual(['กข']);
  });

  it('without words is as it is', () => {
    expect(pronounce('…', 'nb', 'en', NB)).toEqual({ words: [{ syllables: [], after: '…' }], unknown: [] });
    expect(pronounce('', 'nb', 'en', NB)).toEqual({ words: [], unknown: [] });
  });
});

it('a respelling that was typed is syllables, the stressed one between asterisks', () => {
  expect(typedSyllables('อึน-*ชึล*')).toEqual([
    { text: 'อึน', stressed: false },
    { text: 'ชึล', stressed: true },
  ]);
});
