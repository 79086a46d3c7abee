import { describe, expect, it } from 'vitest';
import { profileOf } from './index.ts';

/** Sentences as readers of each language found them wrong, the word of the message that tells it, and what is right beside it. */
const CASES: readonly {
  readonly lang: string;
  readonly kind: 'text' | 'wording';
  readonly says: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}[] = [
  {
    lang: 'th',
    kind: 'text',
    says: 'too familiar',
    wrong: ['บอกเธอว่าจะช่วย', 'ถ้ามันไม่หาย', 'ผมจะไปตามหัวหน้า'],
    right: ['บอกลูกค้าว่าจะช่วย', 'ยืนให้มั่นคง', 'ทรงผมเรียบร้อย', 'น้ำมันหมด', 'ตกลงกันให้ชัด'],
  },
  {
    lang: 'th',
    kind: 'text',
    says: 'full stop',
    wrong: ['ถอยออกมาก่อน.', 'รอสักครู่. แล้วโทร'],
    right: ['ให้ รปภ. มา', 'ปี พ.ศ. 2564', 'เวลา 18.00 น.', 'ถอยออกมาก่อน'],
  },
  { lang: 'th', kind: 'text', says: 'comma', wrong: ['ฟัง, แล้วค่อยตอบ'], right: ['1,000 บาท', 'ฟัง แล้วค่อยตอบ'] },
  {
    lang: 'th',
    kind: 'wording',
    says: 'polite ending',
    wrong: ['รอสักครู่นะคะ', 'ได้ครับ', 'ได้ค่ะ'],
    right: ['รอสักครู่นะคะ/ครับ', 'ได้ค่ะ/ครับ', 'รอได้ไหมคะ/ครับ'],
  },
  {
    lang: 'ro',
    kind: 'text',
    says: 'as “tu”',
    wrong: ['Spune-i tu clientului.', 'Șeful tău te ajută.', 'Nu e vina ta, îți spun.'],
    right: ['Spuneți-i clientului.', 'Atunci ați putut pleca.', 'Puneți-vă întrebări, dați-i timp.', 'Statul ajută.'],
  },
  { lang: 'ro', kind: 'text', says: 'quotation mark', wrong: ['Spuneți “stop”.'], right: ['Spuneți „stop”.'] },
  { lang: 'ro', kind: 'text', says: 'cedilla', wrong: ['şeful'], right: ['șeful'] },
  {
    lang: 'ro',
    kind: 'wording',
    says: 'slash',
    wrong: ['Sunt obosit/obosită.'],
    right: ['Am nevoie de o pauză.', 'Sunt la … Vă rog.'],
  },
  {
    lang: 'ru',
    kind: 'text',
    says: 'as “ты”',
    wrong: ['Ты можешь уйти.', 'Тебе помогут.', 'Это не твоя вина.'],
    right: ['Вы можете уйти.', 'Просты и понятны.', 'Тыл магазина.'],
  },
  {
    lang: 'ru',
    kind: 'text',
    says: 'capital',
    wrong: ['Мы поможем Вам.', 'Это, Вы правы, долго.'],
    right: ['Вы правы. Вас слышно.', 'Мы поможем вам.'],
  },
  {
    lang: 'ru',
    kind: 'wording',
    says: 'two forms',
    wrong: ['Я понял(а) вас.', 'Рад/рада помочь.'],
    right: ['Понятно. Сейчас посмотрим.'],
  },
  { lang: 'ru', kind: 'text', says: 'English quotation', wrong: ['Скажите “стоп”.'], right: ['Скажите «стоп».'] },
  {
    lang: 'nb',
    kind: 'text',
    says: 'as “De”',
    wrong: ['Kan vi hjelpe Dem?', 'Vet De hvor det er?'],
    right: ['De som venter, ser det.', 'Vi hjelper dem.'],
  },
  { lang: 'nb', kind: 'text', says: 'English quotation', wrong: ['Si “stopp”.'], right: ['Si «stopp».'] },
];

/** What the rules of a language say of a text. */
const said = (lang: string, kind: 'text' | 'wording', text: string): string[] =>
  (profileOf(lang).typography ?? [])
    .filter(({ only = kind, pattern }) => only === kind && pattern.test(text))
    .map(({ message }) => message);

describe.each(CASES)('$lang, $kind: $says', ({ lang, kind, says, wrong, right }) => {
  it.each(wrong)('%s is told', (text) => {
    expect(said(lang, kind, text)).toContainEqual(expect.stringContaining(says));
  });
  it.each(right)('%s is not', (text) => {
    expect(said(lang, kind, text).filter((message) => message.includes(says))).toEqual([]);
  });
});
