import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILES, profileOf } from '../../language/profiles/index.ts';
import { fold } from './fold.ts';
import { endingsOf, stem } from './stem.ts';

const stemIn = (lang: string, word: string): string => stem(fold(word), endingsOf(profileOf(lang).endings));

describe('endingsOf', () => {
  it('gives the longest first, so that it is cut before the shorter one it ends in', () => {
    expect(endingsOf('s ing ly edly')).toEqual(['edly', 'ing', 'ly', 's']);
  });

  it.each([undefined, '', '  '])('gives none for %j', (list) => {
    expect(endingsOf(list)).toEqual([]);
  });
});

describe('stem', () => {
  it.each([
    ['nb', ['rop', 'rope', 'roper', 'ropte', 'ropt', 'ropene']],
    ['nb', ['kunden', 'kunder', 'kundene']],
    ['nb', ['klage', 'klager', 'klaget', 'klagene', 'klagende']],
    ['nb', ['true', 'truer', 'truet', 'trua', 'truende']],
    ['ro', ['client', 'clientul', 'clientului', 'clienți', 'clienților', 'clienta']],
    ['ro', ['țipă', 'țipat', 'țipând', 'țipe']],
    ['ro', ['amenințare', 'amenințări', 'amenințărilor']],
    ['ru', ['клиент', 'клиента', 'клиенту', 'клиентом', 'клиенты', 'клиентов', 'клиентами', 'клиентах']],
    ['ru', ['кричит', 'кричат', 'кричал', 'кричала', 'кричать']],
    ['ru', ['угроза', 'угрозы', 'угрозу', 'угрозе', 'угроз', 'угрозами']],
    ['ru', ['оскорбление', 'оскорблениям', 'оскорблением']],
    ['en', ['shout', 'shouts', 'shouted', 'shouting']],
    ['en', ['complain', 'complains', 'complained', 'complaining']],
    ['en', ['threat', 'threats']],
    ['en', ['hug', 'hugs', 'hugged', 'hugging']],
    ['en', ['carry', 'carries', 'carried']],
    ['en', ['number', 'numbers', 'numbered']],
  ])('%s: %j meet', (lang, forms) => {
    expect(new Set(forms.map((form) => stemIn(lang, form))).size).toBe(1);
  });

  it.each([
    ['nb', 'sjef', 'sjal'],
    ['ro', 'client', 'clipa'],
    ['ru', 'клиент', 'климат'],
    ['ru', 'нож', 'нога'],
    ['en', 'shout', 'short'],
    ['en', 'anger', 'angle'],
    ['en', 'number', 'numb'],
    ['en', 'lobby', 'lobbed'],
    ['en', 'policy', 'police'],
  ])('%s: %s and %s stay apart', (lang, one, other) => {
    expect(stemIn(lang, one)).not.toBe(stemIn(lang, other));
  });

  it('cuts the longest ending of which three letters are left', () => {
    expect(stem('kings', endingsOf('s ings'))).toBe('king');
    expect(stem('rings', endingsOf('gs ings'))).toBe('rin');
  });

  it('leaves one of two equal letters, unless only three are left', () => {
    expect(stem('hugging', ['ing'])).toBe('hug');
    expect(stem('adding', ['ing'])).toBe('add');
  });

  it('cuts nothing from a word that is kept, but from its own forms', () => {
    const endings = endingsOf('er ers s ed .number');
    expect(['number', 'numbers', 'numbered', 'numb'].map((word) => stem(word, endings))).toEqual([
      'number',
      'number',
      'number',
      'numb',
    ]);
  });

  it('cuts nothing from Thai', () => {
    expect(stemIn('th', 'ตะโกน')).toBe('ตะโกน');
  });

  const word = fc
    .tuple(fc.stringMatching(/^[a-zа-яก-ฮ]{0,8}$/), fc.constantFrom('', 'ingene', 'ului', 'ившись', 'edly', 's', 'ss'))
    .map((parts) => parts.join(''));
  const lang = fc.constantFrom(...PROFILES.keys());

  it('is a beginning of the word', () => {
    fc.assert(
      fc.property(word, lang, (one, code) => {
        expect(one.startsWith(stem(one, endingsOf(profileOf(code).endings)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves at least three letters, or the whole of a shorter word', () => {
    fc.assert(
      fc.property(word, lang, (one, code) => {
        expect(stem(one, endingsOf(profileOf(code).endings)).length).toBeGreaterThanOrEqual(Math.min(3, one.length));
      }),
      { numRuns: 300 },
    );
  });
});
