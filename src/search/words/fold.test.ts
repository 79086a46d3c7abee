import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, scriptOf } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Norwegian', ['søt', 'sot', 'soet', 'SØT']],
    ['Norwegian', ['være', 'vere', 'vaere', 'VÆRE']],
    ['Norwegian', ['gå', 'ga', 'gaa', 'GÅ', 'ga\u030a']],
    ['Romanian', ['așa', 'aşa', 'asa', 'as\u0326a']],
    ['Romanian', ['țipă', 'ţipă', 'tipa', 'ȚIPĂ']],
    ['Romanian', ['când', 'cand']],
    ['Romanian', ['încă', 'inca']],
    ['Russian', ['орёт', 'орет', 'ОРЁТ', 'оре\u0308т']],
    ['English', ['don’t', "don't", 'donʼt', 'dont']],
    ['English', ['café', 'cafe', 'cafe\u0301']],
    ['Thai', ['ร้าน', 'ราน', 'ร่าน']],
    ['Thai', ['เป็น', 'เปน']],
    ['Thai', ['ศุกร์', 'ศุกร']],
    ['Polish', ['złość', 'zlosc', 'ZŁOŚĆ', 'złos\u0301c\u0301']],
    ['Polish', ['żądać', 'zadac']],
    ['Arabic', ['غَضَبٌ', 'غضب', 'غضـــب']],
    ['Arabic', ['أهدأ', 'اهدا', 'إهدأ', 'آهدا', 'ا\u0654هدا\u0654']],
    ['Arabic', ['مكالمة', 'مكالمه']],
    ['Arabic', ['على', 'علي']],
    ['Arabic', ['مسؤول', 'مسوول']],
    ['Arabic', ['الهٰذا', 'الهذا']],
    ['Arabic', ['١١٢', '112']],
  ])('%s: %j meet', (_, ways) => {
    expect(new Set(ways.map(fold)).size).toBe(1);
  });

  it.each([
    ['ตี', 'ตา'],
    ['ดุ', 'ดู'],
    ['กิน', 'กัน'],
    ['นำ', 'นา'],
    ['เขา', 'เข'],
    ['rope', 'rape'],
    ['мел', 'мал'],
    ['bot', 'bat'],
    ['غضب', 'عضب'],
    ['سلام', 'سلم'],
    ['قال', 'قالوا'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('keeps every Thai vowel', () => {
    const vowels = 'ะัาำิีึืุูเแโใไ';
    expect(fold(vowels)).toBe(vowels);
  });

  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("øæåoeaAOEșşțţăâîёЁйéàİßΣกเ้็์ำุx1 '’\u0301\u030a\u0327")),
  });
  const texts = fc.oneof(letters, fc.string({ unit: 'binary' }));

  it('changes a folded text no further, unless letters came together that stand for one', () => {
    expect(fold(fold('aaaa'))).not.toBe(fold('aaaa'));
    fc.assert(
      fc.property(
        texts.filter((text) => !/oe|ae|aa|[øæå]/.test(fold(text))),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves no capital, no mark and no apostrophe', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(fold(text)).not.toMatch(/\p{Lu}|[\u0300-\u036f\u0e47-\u0e4e'’ʼøæå]/u);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['Gå på', 'fornærmet', 'înțeleg', 'ёж', 'йод', 'naïve', 'น้ำ'])(
    'does not depend on how letters and marks were put together: %s',
    (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
    },
  );
});

describe('scriptOf', () => {
  it.each([
    ['angry', 'Latin'],
    ['', 'Latin'],
    ['42 😀', 'Latin'],
    ['клиент', 'Cyrillic'],
    ['wifi не работает', 'Cyrillic'],
    ['ตะโกน', 'Thai'],
    ['wifi เสีย', 'Thai'],
  ])('of %j is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
