import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENDINGS } from '../words/endings.ts';
import { tokens } from '../words/tokens.ts';
import type { FirstFile } from './first-file.ts';
import { FirstIndex, type Answer } from './rank.ts';

type Made = Pick<FirstFile, 'topics' | 'situations' | 'terms'> & Partial<FirstFile>;
/** Expressions as the build leaves them: folded, and cut into words. */
const cut = (terms: FirstFile['terms']): FirstFile['terms'] => terms.map(([of, words]) => [of, words.split('|').map((word) => tokens(word).join(' ')).join('|')]);
const file = (lang: string, made: Made): FirstFile => ({ lang, endings: ENDINGS[lang] ?? '', compounds: false, common: '', danger: [], not: [], ...made, terms: cut(made.terms) });
const topics = (...titles: string[]): FirstFile['topics'] => titles.map((title, index) => [`t${String(index)}`, title, `/${String(index)}/`, 'during']);

const EN = file('en', {
  topics: topics('Keep calm', 'Safety first', 'Set a limit', 'On the phone', 'Take a break'),
  situations: [[0, 'Someone is shouting at me'], [1, 'Someone came with a hammer'], [1, 'Someone threatens the shop'], [2, 'Someone insults us'], [3, 'The caller hangs up'], [4, 'My hands shake']],
  terms: [[[0], 'anger|angry|furious'], [[1], 'weapon|knife|gun|pistol'], [[4, 0], 'exhaustion|exhausted|burnt out'], [[3], 'on hold|transfer']],
});
const NB = file('nb', {
  topics: topics('Hold roen', 'Sikkerhet', 'Sett grenser', 'Be om hjelp'), situations: [[0, 'Noen roper til meg']],
  terms: [[[0], 'sinne|sint'], [[1], 'våpen|kniv'], [[2], 'fornærmelse|skjellsord'], [[3], 'leder|butikksjef|butikk']], compounds: true,
});
const RU = file('ru', { topics: topics('Спокойствие', 'Оружие', 'Отдых'), situations: [[0, 'На меня кричат']], terms: [[[0], 'клиент|крик'], [[1], 'нож|угроза']] });
const TH = file('th', { topics: topics('ใจเย็น', 'ปลอดภัย', 'พัก'), situations: [[0, 'มีคนตะโกนใส่ฉัน']], terms: [[[0], 'โวยวาย|เสียงดัง|ตะโกน|มาคุ'], [[1], 'มีด|ขู่ฆ่า'], [[2], 'เหนื่อย|นอนไม่หลับ']] });

const find = (of: FirstFile, typed: string): Answer => new FirstIndex(of).find(typed);
const places = (of: FirstFile, typed: string): number[] => find(of, typed).hits.map(({ topic }) => topic);
const scoreOf = (of: FirstFile, typed: string, topic: number): number => find(of, typed).hits.find((hit) => hit.topic === topic)?.score ?? 0;

describe('FirstIndex', () => {
  it.each([
    ['a title', 'safety', 1], ['a situation', 'shouting', 0], ['a term', 'furious', 0], ['an expression', 'burnt out', 4], ['another form', 'pistols', 1], ['capitals and signs', '«KNIFE!»', 1],
  ])('finds a topic by %s', (_, typed, topic) => {
    expect(places(EN, typed)[0]).toBe(topic);
  });

  it('where in doubt, puts a topic about danger first, if a word of it was understood', () => {
    const doubtful = file('en', { topics: topics('Calls', 'Danger', 'Rest'), situations: [], terms: [[[0], 'phone'], [[1], 'police'], [[2], 'pause']] });
    expect(places(doubtful, 'phone police')).toEqual([0, 1]);
    expect(places({ ...doubtful, danger: [1] }, 'phone police')).toEqual([1, 0]);
    expect(places({ ...doubtful, danger: [1] }, 'phone')).toEqual([0]);
  });

  it('puts a topic first of which several expressions say so', () => {
    const several = file('en', { topics: topics('One', 'Two', 'Three', 'Four', 'Five'), situations: [], terms: [[[0], 'queue anger'], [[1], 'anger rises|anger boils|anger bursts']] });
    expect(places(several, 'anger')).toEqual([1, 0]);
  });

  it('accounts for all of a word that it knows', () => {
    expect(find(EN, 'knife').hits).toMatchObject([{ topic: 1, share: 1 }]);
  });

  it('accounts for less the more words nobody knows', () => {
    const [one, two] = ['knife zzzz', 'knife zzzz qqqq'].map((typed) => find(EN, typed).hits[0]?.share ?? 0);
    expect(one).toBeLessThan(1);
    expect(two).toBeLessThan(one ?? 0);
  });

  it('gives the situation nearest to what was typed', () => {
    expect(find(EN, 'hammer').hits[0]?.line).toBe('Someone came with a hammer');
    expect(find(EN, 'threatens the shop').hits[0]?.line).toBe('Someone threatens the shop');
    expect(find(EN, 'knife').hits[0]?.line).toBeUndefined();
  });

  it('puts a topic that more words lead to first', () => {
    expect(places(EN, 'angry with a knife and a hammer')).toEqual([1, 0]);
  });

  it('puts the nearer topic of a term first', () => {
    expect(places(EN, 'exhausted')).toEqual([4, 0]);
  });

  it('gives the other place to a word that names the farther topic too', () => {
    expect(places(EN, 'exhausted furious')[0]).toBe(0);
  });

  it.each(['', '   ', '!?', '😀', 'zzzzqq', 'zzzz qqqq xxxx', 'клиент', 'ตะโกน', '<b>'])('finds nothing for %j', (typed) => {
    expect(find(EN, typed).hits).toEqual([]);
  });

  it('finds nothing in an empty file', () => {
    expect(find(file('en', { topics: [], situations: [], terms: [] }), 'knife')).toEqual({ hits: [], words: ['knife'], idle: [] });
  });

  it('takes a topic that the file does not have for none', () => {
    expect(places({ ...EN, terms: [[[9, 2], 'spoon'], [[], 'fork']] }, 'spoon fork')).toEqual([2]);
  });
});

describe('a word being typed', () => {
  it('finds what begins with it', () => {
    expect(places(EN, 'pist')[0]).toBe(1);
    expect(places(EN, 'fur')[0]).toBe(0);
  });

  it('is not guessed from two letters', () => {
    expect(places(EN, 'fu')).toEqual([]);
  });

  it('counts more as the last word than before it', () => {
    expect(scoreOf(EN, 'zzzz pist', 1)).toBeGreaterThan(scoreOf(EN, 'pist zzzz', 1));
    expect(scoreOf(EN, 'pist zzzz', 1)).toBeGreaterThan(0);
  });

  it('counts less than the word itself', () => {
    expect(scoreOf(EN, 'pist', 1)).toBeLessThan(scoreOf(EN, 'pistol', 1));
  });
});

describe('a slip', () => {
  it.each([['changed', 'pistal'], ['missing', 'pitol'], ['too many', 'pisttol'], ['swapped', 'pitsol']])('of a letter (%s) is forgiven: %s', (_, typed) => {
    expect(places(EN, typed)).toEqual([1]);
    expect(find(EN, typed).words).toEqual(['pistol']);
  });

  it('of two letters is forgiven in a long word', () => {
    expect(places(EN, 'exhustoin')[0]).toBe(4);
    expect(places(EN, 'pixtal')).toEqual([]);
  });

  it.each(['gum', 'gan', 'ugn'])('is none in a short word: %s is not gun', (typed) => {
    expect(places(EN, typed)).toEqual([]);
  });

  it('counts less than the word itself', () => {
    expect(scoreOf(EN, 'pistal', 1)).toBeLessThan(scoreOf(EN, 'pistol', 1));
  });

  it('is not looked for in a word that is known', () => {
    const near = file('en', { topics: topics('One', 'Two', 'Three', 'Four', 'Five'), situations: [], terms: [[[0], 'lower'], [[1], 'lover']] });
    expect(places(near, 'lover')).toEqual([1]);
  });
});

describe('common words', () => {
  const common = { ...EN, common: 'custom', situations: [...EN.situations, [2, 'A customer smells']] as const };

  it('alone lead nowhere', () => {
    expect(places(common, 'customer')).toEqual([]);
    expect(places({ ...common, common: '' }, 'customer')).toEqual([2]);
  });

  it('do not outweigh one that tells something', () => {
    expect(places(common, 'customer knife')[0]).toBe(1);
  });

  it('are also those that lead to most topics', () => {
    expect(places(EN, 'someone')).toEqual([]);
    expect(places(EN, 'someone with a knife')[0]).toBe(1);
  });

  it('are not among the words for full-text search', () => {
    expect(find(common, 'customer knife').words).toEqual(['knife']);
  });
});

describe('compounds', () => {
  it.each([['the beginning', 'knivangrep', 1], ['the end', 'sommerbutikk', 3], ['a compound that ends in it', 'sjef', 3]])('are found by %s: %s', (_, typed, topic) => {
    expect(places(NB, typed)[0]).toBe(topic);
  });

  it('are found written apart', () => {
    expect(places(NB, 'skjells ord')).toEqual([2]);
    expect(find(NB, 'skjells ord').words).toEqual(['skjellsord']);
  });

  it('are not looked for in other languages', () => {
    for (const typed of ['knivangrep', 'sommerbutikk', 'sjef']) expect(places({ ...NB, compounds: false }, typed)).toEqual([]);
  });

  it('are not found by a part of three letters', () => {
    const short = file('nb', { topics: topics('Ro', 'Hjelp', 'Pause', 'Grense', 'Telefon'), situations: [], terms: [[[1], 'ran'], [[2], 'vold']], compounds: true });
    expect(places(short, 'bankran')).toEqual([]);
    expect(places(short, 'bankvold')).toEqual([2]);
  });

  it.each(['vapen', 'vaapen', 'VÅPEN', 'va\u030apen'])('and words are found as they are typed: %s', (typed) => {
    expect(places(NB, typed)[0]).toBe(1);
  });
});

describe('Thai', () => {
  it.each([['ลูกค้าโวยวายในร้าน', 0], ['เมื่อคืนนอนไม่หลับเลย', 2], ['เขาขู่ฆ่าผม', 1], ['he has มีด', 1]])('finds an expression in a run: %s', (typed, topic) => {
    expect(places(TH, typed)[0]).toBe(topic);
  });

  it('finds an expression with a slip', () => {
    expect(places(TH, 'ลูกค้าโวยวานในร้าน')[0]).toBe(0);
    expect(places(TH, 'นอนไม่หลัย')[0]).toBe(2);
    expect(places(TH, 'ลูกค้าตโกนในร้าน')[0]).toBe(0);
  });

  it('finds an expression that the dictionary does not know', () => {
    expect(places(TH, 'ลูกค้ามาคุในร้าน')[0]).toBe(0);
  });

  it('finds an expression without its tone marks', () => {
    expect(places(TH, 'นอนไมหลับ')[0]).toBe(2);
  });

  it('finds an expression that is being typed', () => {
    expect(places(TH, 'โวยว')[0]).toBe(0);
  });

  it('gives less for a slip', () => {
    expect(scoreOf(TH, 'โวยวาน', 0)).toBeLessThan(scoreOf(TH, 'โวยวาย', 0));
  });

  it('finds nothing for other words', () => {
    expect(places(TH, 'กุ้งอร่อยมาก')).toEqual([]);
  });
});

describe('the Latin layout', () => {
  it.each([['rkbtyn', 0], ['Rkbtyns', 0], ['yj;', 1], ['rhbxfn', 0]])('is read as Russian: %s', (typed, topic) => {
    expect(places(RU, typed)[0]).toBe(topic);
  });

  it('gives Russian words for full-text search', () => {
    expect(find(RU, 'rkbtyn').words).toEqual(['клиент']);
  });

  it('is not looked for in another language', () => {
    expect(places({ ...RU, lang: 'en' }, 'rkbtyn')).toEqual([]);
  });

  it('gives way to Latin words that are known', () => {
    expect(places({ ...RU, terms: [[[2], 'vip']] }, 'vip')).toEqual([2]);
    expect(find(RU, 'wifi').words).toEqual(['wifi']);
  });
});

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom('knife', 'someone', 'angry', 'burnt out', 'butikk sjef', 'клиент', 'rkbtyn', 'ตะโกน', 'โวยวาย', ' ', '-', 'constructor', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: fc.constantFrom(...Array.from('aeøskคนเ้ำ клё\'<&')) }),
  );
  const typed = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' ').slice(0, 200));
  const indexes = [EN, NB, RU, TH].map((one) => new FirstIndex(one));
  const expectSound = ({ hits, words }: Answer, of: FirstFile): void => {
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(hits.filter(({ score, share }) => !(score > 0 && share >= 0 && share <= 1))).toEqual([]);
    expect(new Set(hits.map(({ topic }) => topic)).size).toBe(hits.length);
    expect(hits.filter(({ topic }) => of.topics[topic] === undefined)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  };

  it('hits are sorted, each topic once, with shares between 0 and 1', () => {
    fc.assert(fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
      expectSound(index.find(text), index.file);
    }), { numRuns: 400 });
  });

  it('and whatever the file says', () => {
    const text = fc.oneof(piece, typed);
    const place = fc.nat({ max: 4 });
    const made = fc.record({
      topics: fc.array(text, { maxLength: 4 }).map((titles) => topics(...titles)), situations: fc.array(fc.tuple(place, text), { maxLength: 4 }),
      terms: fc.array(fc.tuple(fc.array(place, { maxLength: 2 }), fc.array(text, { maxLength: 3 }).map((words) => words.join('|'))), { maxLength: 4 }), compounds: fc.boolean(), common: text,
    });
    fc.assert(fc.property(made, fc.constantFrom('en', 'nb', 'ru', 'th'), text, (some, lang, asked) => {
      const one = file(lang, some);
      expectSound(find(one, asked), one);
    }), { numRuns: 200 });
  });

  it('a word of the file leads to its topic', () => {
    const words = EN.terms.flatMap(([[topic = 0], all]) => all.split('|').map((word) => [topic, word] as const));
    fc.assert(fc.property(fc.constantFrom(...words), ([topic, word]) => {
      expect(places(EN, word)[0]).toBe(topic);
    }));
  });

  it('answers the same again', () => {
    fc.assert(fc.property(typed, fc.constantFrom(...indexes), (text, index) => {
      const before = index.find(text);
      expect(index.find(text)).toEqual(before);
    }), { numRuns: 50 });
  });
});

describe('an expression in which words mean something else', () => {
  const calls = file('en', { topics: topics('On the phone', 'Rest', 'Safety'), situations: [[0, 'The phone rings']], terms: [[[0], 'phone|call'], [[1], 'break']], not: [[[0], 'phone charger|my phone broke']] });

  it('does not lead to the topic, in any form', () => {
    for (const typed of ['phone charger', 'do we sell phone chargers', 'my old phone broke']) expect(places(calls, typed)).not.toContain(0);
  });

  it('leaves the words their meaning elsewhere', () => {
    for (const typed of ['phone', 'charger or phone', 'the phone rings and rings', 'phone charger, then a call']) expect(places(calls, typed)[0]).toBe(0);
  });

  it('bars the named topics alone', () => {
    expect(places({ ...calls, not: [[[1], 'phone charger']] }, 'phone charger')).toEqual([0]);
  });

  it('is found inside a run without spaces', () => {
    const thai = { ...TH, not: [[[1], 'มีด ทำ ครัว']] } as const satisfies FirstFile;
    expect(places(TH, 'ซื้อมีดทำครัวที่ไหน')).toContain(1);
    expect(places(thai, 'ซื้อมีดทำครัวที่ไหน')).not.toContain(1);
    expect(places(thai, 'เขาถือมีด')).toContain(1);
  });
});

describe('words that tell nothing', () => {
  it('are set apart from those that do', () => {
    const common = file('en', { topics: topics('On the phone', 'Rest', 'Safety'), situations: [], terms: [[[0], 'phone'], [[1], 'break']], common: 'the' });
    expect(find(common, 'the phone zzzz')).toMatchObject({ words: ['phone', 'zzzz'], idle: ['the'] });
  });
});
