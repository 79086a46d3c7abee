import { beforeAll, describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { everyText } from './every-text.ts';
import { ownWords } from './own-words.ts';
import { spellerOf, type Speller } from './speller.ts';
import { misspellings, unusedOwnWords } from './spelling.ts';

/** Right and wrong words of each language that has a dictionary; the wrong ones are slips that cold readers found or would. */
const WORDS: Readonly<
  Record<string, { readonly right: string; readonly wrong: string; readonly found: readonly string[] }>
> = {
  en: {
    right: 'Don’t argue: step back, and fetch a colleague.',
    wrong: 'Step bakc and fetch a colleage.',
    found: ['bakc', 'colleage'],
  },
  nb: {
    right: 'Sett en grense når skjellsordene fortsetter.',
    wrong: 'Sett en grensse når skjelsordene fortsetter.',
    found: ['grensse', 'skjelsordene'],
  },
  ro: {
    right: 'Vă rog să vă opriți, dați-mi un minut.',
    wrong: 'Vă rog să vă opritți un minnut.',
    found: ['opritți', 'minnut'],
  },
  ru: {
    right: 'Отойдите и позовите кого-нибудь. Это Virke.',
    wrong: 'Отайдите и позовите колегу.',
    found: ['Отайдите', 'колегу'],
  },
  th: { right: 'หายใจออกช้าๆ แล้วถอยออกมา ปี พ.ศ. 2564', wrong: 'หายใจออกช้าๆ แล้วโทรหาหัวหน้างานดวน', found: ['ด'] },
};

const missed = (speller: Speller, text: string): string[] =>
  [...speller.wordsOf(text)].map(({ word }) => word).filter((word) => !speller.isWord(word));

describe.each(Object.entries(WORDS))('words of %s', (lang, { right, wrong, found }) => {
  let speller: Speller;
  beforeAll(async () => {
    const one = await spellerOf(lang, new Set());
    if (!one) throw new Error(`no speller of ${lang}`);
    speller = one;
  });
  it('that are right are known', () => {
    expect(missed(speller, right)).toEqual([]);
  });
  it('that are misspelt are not', () => {
    expect(missed(speller, wrong)).toEqual(found);
  });
});

it('has no speller where no dictionary is known', async () => {
  expect(await spellerOf('fi', new Set())).toBeUndefined();
});

it('suggests what may have been meant', async () => {
  expect((await spellerOf('en', new Set()))?.suggest('colleage')).toContain('colleague');
});

it('knows the words of its own list, in Thai inside a run of letters too', async () => {
  const en = await spellerOf('en', new Set(['Fjordbua']));
  expect(en && missed(en, 'Fjordbua helps.')).toEqual([]);
  const th = await spellerOf('th', new Set(['เช็กลิสต์']));
  expect(th && missed(th, 'ดูเช็กลิสต์ก่อนรับสาย')).toEqual([]);
});

it('reads a list: a word a line, without comments', () => {
  expect([...ownWords('# names\nVirke # a federation\n\n BFA \r\n')]).toEqual(['Virke', 'BFA']);
});

describe('the words of the content', () => {
  const content = readContent(fixture({ 'topics/safety/en.mdx': swap('Call (en).', 'Call a colleage (en).') }));
  it('are looked at where readers see them, without ids and addresses', () => {
    const texts = [...everyText(content, 'en')].map(({ text }) => text).join('\n');
    expect(texts).toContain('colleage');
    expect(texts).not.toContain('[#now]');
  });
  it('are told with file, line and remedy, each once', async () => {
    const speller = await spellerOf('en', new Set());
    if (!speller) throw new Error('no speller of English');
    const told = [...misspellings(content, 'en', speller)].filter(({ message }) => message.includes('colleage'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ file: 'topics/safety/en.mdx', severity: 'error', lang: 'en' });
    expect(told[0]?.fix).toMatch(/^Did you mean .*“colleague”.*spelling\/en\.txt/);
  });
  it('that a list has in vain are advice', () => {
    expect([...unusedOwnWords(content, 'en', new Set(['Call', 'zeppelin']))].map(({ message }) => message)).toEqual([
      'No text in en has “zeppelin” any more.',
    ]);
  });
});
