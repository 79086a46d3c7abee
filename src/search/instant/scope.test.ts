import { describe, expect, it } from 'vitest';
import { fold } from '../words/fold.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import { profileOf } from '../../language/profiles/index.ts';
import { encodeWords } from './front-coding.ts';
import { ScopeFilter } from './scope.ts';

interface Made {
  readonly outOfScope?: readonly string[];
  readonly personWords?: string;
  readonly compounds?: boolean;
}
const scopeOf = (lang: string, { outOfScope, personWords = '', compounds = false }: Made): ScopeFilter => {
  const endings = endingsOf(profileOf(lang).endings);
  const scope = new ScopeFilter({ compounds }, (word) => stem(word, endings));
  scope.personWords = personWords.split(' ').filter((word) => word !== '');
  if (outOfScope) scope.add({ outOfScope: encodeWords(outOfScope) });
  return scope;
};

describe('out-of-scope words', () => {
  it.each(['charger', 'chargers', 'charging'])('are recognised in any form: %s', (word) => {
    expect(scopeOf('en', { outOfScope: ['charger', 'cable'] }).isOutOfScope(word)).toBe(true);
  });

  it.each([
    ['ladekabel', true],
    ['ladekablene', false],
    ['kabelbrudd', false],
    ['kabel', true],
  ])('are recognised at the end of a compound only: %s %j', (word, outOfScope) => {
    expect(scopeOf('nb', { outOfScope: ['kabel'], compounds: true }).isOutOfScope(word)).toBe(outOfScope);
  });

  it.each([
    ['bryte', false],
    ['sete', false],
  ])('of up to three letters are no end of a compound: %s', (word, outOfScope) => {
    expect(scopeOf('nb', { outOfScope: ['te'], compounds: true }).isOutOfScope(word)).toBe(outOfScope);
  });

  it('do not exist without a list', () => {
    const none = scopeOf('en', {});
    expect([none.isOutOfScope(''), none.isOutOfScope('cable'), none.isListed('cable')]).toEqual([false, false, false]);
    expect(none.countInUnspaced('cable', [])).toBe(0);
  });

  it('are known as far as they have been added, in any order', () => {
    const scope = scopeOf('en', { outOfScope: ['cable'] });
    expect(scope.isOutOfScope('printers')).toBe(false);
    scope.add({ outOfScope: encodeWords(['printer']) });
    scope.add({ outOfScope: '' });
    expect([scope.isOutOfScope('printers'), scope.isOutOfScope('cables')]).toEqual([true, true]);
  });

  it('are listed as the very word only', () => {
    const scope = scopeOf('en', { outOfScope: ['charger'] });
    expect([scope.isListed('charger'), scope.isListed('charging')]).toEqual([true, false]);
  });

  it('are counted in a text without spaces where the dictionary cut it otherwise', () => {
    const scope = scopeOf('th', { outOfScope: ['สายชารจ', 'รถ'] });
    expect(scope.countInUnspaced('สายชารจโทรศัพท', ['สาย', 'ชารจ', 'โทรศัพท'])).toBe(1);
    expect(scope.countInUnspaced('สายชารจโทรศัพท', ['สายชารจ', 'โทรศัพท'])).toBe(0);
    expect(scope.countInUnspaced('ลูกคาโกรธ', [])).toBe(0);
  });

  it('of up to three letters are not looked for in a text without spaces', () => {
    expect(scopeOf('th', { outOfScope: ['รถ'] }).countInUnspaced('รถเมล', ['รถเมล'])).toBe(0);
  });
});

describe('words for people', () => {
  const real = (lang: string): ScopeFilter =>
    scopeOf(lang, { personWords: (profileOf(lang).personWords ?? '').split(' ').map(fold).join(' ') });

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
