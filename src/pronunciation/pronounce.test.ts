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
    const really = lists({ จริง: 'tɕiŋ˧', แต่: 'tɛː˨' });
    expect(plainText(pronounce('จริงๆ แต่', 'th', 'nb', really))).toBe('dsjing dsjing, dtæˋ');
    const minute = lists({ สัก: 'sak˨', 1: 'nɯŋ˨', นาที: 'naː˧.tʰiː˧' });
    expect(plainText(pronounce('สัก 1 นาที', 'th', 'en', minute))).toBe('sùk nèung naa-tee');
  });

  it('of Russian says a preposition without a vowel as one with its word', () => {
    const ru = lists({
      в: 'v',
      с: 's',
      к: 'k',
      чём: 'ˈtɕom',
      я: 'ja',
      порядке: 'pɐ.ˈrʲat.kʲɪ',
      собой: 'sɐ.ˈboj',
      вами: 'ˈva.mʲɪ',
      дню: 'dnʲu',
      жалобой: 'ˈʐa.lə.bəj',
      клиенту: 'klʲɪ.ˈjɛn.tʊ',
      этим: 'ˈe.tʲɪm',
    });
    const said = (text: string, reader: 'en' | 'nb' | 'th' = 'en'): string =>
      plainText(pronounce(text, 'ru', reader, ru));
    expect(said('В чём, с … я')).toBe('fchawm, s … yah');
    expect(said('в порядке')).toBe('fpa-*ryaht*-kee');
    expect(said('в чём', 'nb')).toBe('ftsjåm');
    expect(said('в порядке', 'th')).toBe('ฟฺปะ-*เรียต*-คิ');
    expect(said('к вами', 'th')).toBe('*คฺวา*-มิ');
    expect(said('с собой, с чём, с этим')).toBe('sa-*boy*, shchawm, *seh*-tim');
    expect(said('к дню, с жалобой, к клиенту', 'nb')).toBe('gdnjoo, *zja*-la-baj, kli-*jen*-too');
    expect(said('в вами, с вами')).toBe('*vah*-mee, *svah*-mee');
  });

  it('of Russian puts a preposition before what an editor typed, in letters', () => {
    const ru = lists(
      { с: 's', к: 'k', ней: 'nʲej', курсе: 'ˈkur.sʲɪ' },
      { ней: '*เน*-อิ', курсе: '*คูรฺ*-ซิ', вне: 'วฺเน' },
    );
    expect(plainText(pronounce('с ней, к курсе с вне', 'ru', 'th', ru))).toBe('*สฺเน*-อิ, *คูรฺ*-ซิ สฺวฺเน');
  });

  it('of Russian leaves a preposition before an unknown word as it is', () => {
    const said = pronounce('с кем', 'ru', 'en', lists({ с: 's' }));
    expect(said.words.map(({ after }) => after)).toEqual([' ', '']);
    expect(said.unknown).toEqual(['кем']);
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
