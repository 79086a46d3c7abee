import { describe, expect, it } from 'vitest';
import { fold } from '../words/fold.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import { buildInstantIndex } from './build-instant-index.ts';
import { file } from './rank.fixture.ts';
import { ScopeFilter } from './scope.ts';

const scopeOf = (lang: string, made: Partial<Parameters<typeof file>[1]>): ScopeFilter => {
  const of = file(lang, { topics: [], situations: [], terms: [], ...made });
  return new ScopeFilter(of, (word) => stem(word, endingsOf(of.endings)));
};

describe('out-of-scope words', () => {
  it.each(['charger', 'chargers', 'charging'])('are recognised in any form: %s', (word) => {
    expect(scopeOf('en', { outOfScope: 'charger|cable' }).isOutOfScope(word)).toBe(true);
  });

  it.each([
    ['ladekabel', true],
    ['ladekablene', false],
    ['kabelbrudd', false],
    ['kabel', true],
  ])('are recognised at the end of a compound only: %s %j', (word, outOfScope) => {
    expect(scopeOf('nb', { outOfScope: 'kabel', compounds: true }).isOutOfScope(word)).toBe(outOfScope);
  });

  it.each([
    ['bryte', false],
    ['sete', false],
  ])('of up to three letters are no end of a compound: %s', (word, outOfScope) => {
    expect(scopeOf('nb', { outOfScope: 'te', compounds: true }).isOutOfScope(word)).toBe(outOfScope);
  });

  it('do not exist without a list', () => {
    const none = scopeOf('en', {});
    expect([none.isOutOfScope(''), none.isOutOfScope('cable'), none.countInUnspaced('cable')]).toEqual([
      false,
      false,
      0,
    ]);
  });

  it('of several words are counted in a text without spaces', () => {
    const scope = scopeOf('th', { outOfScope: `${tokens('สายชาร์จ').join(' ')}|รถ` });
    expect(scope.countInUnspaced(tokens('สายชาร์จโทรศัพท์').join(''))).toBe(tokens('สายชาร์จ').length > 1 ? 1 : 0);
    expect(scope.countInUnspaced('ลูกคาโกรธ')).toBe(0);
  });
});

describe('words for people', () => {
  const real = (lang: string): ScopeFilter =>
    scopeOf(lang, { personWords: buildInstantIndex(lang, [], [], () => '').personWords });

  it.each([
    ['nb', ['kunden', 'gjestene', 'meg', 'hun', 'pasienten']],
    ['ro', ['clientul', 'clienta', 'mine', 'oaspetele', 'pacienții']],
    ['ru', ['клиента', 'покупательница', 'меня', 'она', 'гостю']],
    ['th', ['ลูกค้า', 'เขา', 'หนู']],
    ['en', ['customers', 'she', 'me', "I'm", 'guest']],
  ])('are recognised in %s: %j', (lang, words) => {
    for (const word of words) expect(real(lang).mentionsPerson(tokens(word), ''), word).toBe(true);
  });

  it.each([
    ['nb', 'ladekabel til telefon'],
    ['ro', 'folie de telefon'],
    ['ru', 'чехол на телефон'],
    ['th', 'สายชาร์จ'],
    ['en', 'phone charger'],
  ])('are not seen in a query about goods in %s: %s', (lang, query) => {
    expect(real(lang).mentionsPerson(tokens(query), '')).toBe(false);
  });

  it('are recognised in a text that the browser cannot cut into words', () => {
    expect(real('th').mentionsPerson([], fold('มีลูกค้าโวยวาย'))).toBe(true);
    expect(real('th').mentionsPerson([], fold('สายชาร์จ'))).toBe(false);
  });

  it('are assumed in a language without a list', () => {
    expect(real('fi').mentionsPerson(['laturi'], '')).toBe(true);
  });
});
