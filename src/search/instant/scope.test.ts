import { describe, expect, it } from 'vitest';
import { fold } from '../words/fold.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import { buildInstantIndex } from './build-instant-index.ts';
import { file } from './rank.fixture.ts';
import { ScopeFilter } from './scope.ts';

const subjectOf = (lang: string, made: Partial<Parameters<typeof file>[1]>): ScopeFilter => {
  const of = file(lang, { topics: [], situations: [], terms: [], ...made });
  return new ScopeFilter(of, (word) => stem(word, endingsOf(of.endings)));
};

describe('words that lead elsewhere', () => {
  it.each(['charger', 'chargers', 'charging'])('are known in any form: %s', (word) => {
    expect(subjectOf('en', { outOfScope: 'charger|cable' }).isOutOfScope(word)).toBe(true);
  });

  it.each([
    ['ladekabel', true],
    ['ladekablene', false],
    ['kabelbrudd', false],
    ['kabel', true],
  ])('in a language with compounds, at their end: %s %j', (word, away) => {
    expect(subjectOf('nb', { outOfScope: 'kabel', compounds: true }).isOutOfScope(word)).toBe(away);
  });

  it.each([
    ['bryte', false],
    ['sete', false],
  ])('of three letters are no end of a compound: %s', (word, away) => {
    expect(subjectOf('nb', { outOfScope: 'te', compounds: true }).isOutOfScope(word)).toBe(away);
  });

  it('are none where there is no list', () => {
    const none = subjectOf('en', {});
    expect([none.isOutOfScope(''), none.isOutOfScope('cable'), none.countInUnspaced('cable')]).toEqual([
      false,
      false,
      0,
    ]);
  });

  it('of several pieces count in a run', () => {
    const subject = subjectOf('th', { outOfScope: `${tokens('สายชาร์จ').join(' ')}|รถ` });
    expect(subject.countInUnspaced(tokens('สายชาร์จโทรศัพท์').join(''))).toBe(tokens('สายชาร์จ').length > 1 ? 1 : 0);
    expect(subject.countInUnspaced('ลูกคาโกรธ')).toBe(0);
  });
});

describe('words for people', () => {
  const real = (lang: string): ScopeFilter =>
    subjectOf(lang, { personWords: buildInstantIndex(lang, [], [], () => '').personWords });

  it.each([
    ['nb', ['kunden', 'gjestene', 'meg', 'hun', 'pasienten']],
    ['ro', ['clientul', 'clienta', 'mine', 'oaspetele', 'pacienții']],
    ['ru', ['клиента', 'покупательница', 'меня', 'она', 'гостю']],
    ['th', ['ลูกค้า', 'เขา', 'หนู']],
    ['en', ['customers', 'she', 'me', "I'm", 'guest']],
  ])('are known in %s: %j', (lang, words) => {
    for (const word of words) expect(real(lang).mentionsPerson(tokens(word), ''), word).toBe(true);
  });

  it.each([
    ['nb', 'ladekabel til telefon'],
    ['ro', 'folie de telefon'],
    ['ru', 'чехол на телефон'],
    ['th', 'สายชาร์จ'],
    ['en', 'phone charger'],
  ])('are none in %s: %s', (lang, query) => {
    expect(real(lang).mentionsPerson(tokens(query), '')).toBe(false);
  });

  it('are known inside a run, where a browser cannot cut it into words', () => {
    expect(real('th').mentionsPerson([], fold('มีลูกค้าโวยวาย'))).toBe(true);
    expect(real('th').mentionsPerson([], fold('สายชาร์จ'))).toBe(false);
  });

  it('are taken to be there where a language has no list', () => {
    expect(real('fi').mentionsPerson(['laturi'], '')).toBe(true);
  });
});
