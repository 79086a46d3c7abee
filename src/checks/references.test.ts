import { describe, expect, it } from 'vitest';
import { fixture, swap } from '../authoring/fixture.ts';
import { overlay } from '../authoring/overlay.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const TOPIC = 'topics/calm/topic.yaml';
const REGISTER = 'sources/register.yaml';

describe('the sentence to say in a section', () => {
  const saying = (entry: string) => fixture({ [TOPIC]: (text) => `${text}section-phrases:\n  ${entry}\n` });

  it('is one of the topic, in a section of it', () => {
    expect(findingsOf(saying('why: slow-down'))).toEqual([]);
  });

  it.each([
    ['whi: slow-down', 'whi', '“why”'],
    ['why: slow-dawn', 'slow-dawn', '“slow-down”'],
    ['why: something-else', 'something-else', 'filmed: rather-not-be-filmed'],
  ])('is wrong as %s', (entry, wrong, fix) => {
    expectOnly(saying(entry), { severity: 'error', file: TOPIC, at: entry, says: [`“${wrong}” under`], fix });
  });
});

describe('references of a topic', () => {
  it('an owner that site.yaml does not have is wrong', () => {
    const files = fixture({ [TOPIC]: swap('owner: manager', 'owner: cleaner') });
    expectOnly(files, {
      severity: 'error',
      file: TOPIC,
      at: 'owner:',
      says: ['“cleaner” is not an owner'],
      fix: 'manager',
    });
  });

  for (const [key, kind, from, wrong, meant] of [
    ['phrases', 'phrase', '[slow-down]', 'slow-dawn', '“slow-down”'],
    ['related', 'topic', '[safety]', 'safetey', '“safety”'],
    ['sources', 'source point', '[nb-01, ru-01]', 'nb-011', '“nb-01”'],
    ['evidence', 'piece of evidence', '[study-2024]', 'study-2025', '“study-2024”'],
  ] as const) {
    const added = (id: string) =>
      fixture({ [TOPIC]: swap(`${key}: ${from}`, `${key}: ${from.replace(']', `,\n  ${id}]`)}`) });

    it(`a misspelt ${kind} names the one that was meant, on the line of the id`, () => {
      expectOnly(added(wrong), {
        severity: 'error',
        file: TOPIC,
        at: wrong,
        says: [`“${wrong}” is not a known ${kind}`],
        fix: `Did you mean ${meant}?`,
      });
    });

    it(`an unknown ${kind} is to be removed or added`, () => {
      expectOnly(added('something-else-entirely'), {
        severity: 'error',
        file: TOPIC,
        at: 'something-else',
        says: ['“something-else-entirely”', kind],
        fix: `Remove it, or add the ${kind}`,
      });
    });
  }
});

describe('a question that the sources answer differently', () => {
  const settling = (ids: string) => fixture({ [TOPIC]: swap('related:', `contradictions:\n  ${ids}\nrelated:`) });

  it('may be settled by a topic', () => {
    expect(findingsOf(settling('[distance]'))).toEqual([]);
  });

  it('is misspelt or unknown where the register does not have it', () => {
    const at = { severity: 'error', file: TOPIC, says: ['is not a known contradiction'] } as const;
    expectOnly(settling('[distanse]'), { ...at, at: 'distanse', fix: 'Did you mean “distance”?' });
    expectOnly(settling('[tone-of-voice]'), { ...at, at: 'tone-of-voice', fix: 'add the contradiction' });
  });

  it('has a strength of the list', () => {
    expectOnly(fixture({ [REGISTER]: swap('other: [ru-01] }', 'other: [ru-01], strength: opinion }') }), {
      severity: 'error',
      file: REGISTER,
      at: 'distance',
      says: ['strength', 'research, law, guidance, practice, judgement'],
      fix: 'strength: practice',
    });
  });
});

describe('what a topic rests on', () => {
  const without = (text: string): string =>
    text.replace('sources: [nb-01, ru-01]', 'sources: []').replace(/evidence: .*\n/, '');
  /** The points that the topic leaves are set aside, so that this alone is wrong. */
  const files = (change: (text: string) => string) => ({
    [TOPIC]: change,
    [REGISTER]: (text: string) => text.replaceAll(/(nb-01|ru-01): \{\}/g, '$1: { set-aside: later }'),
  });

  it('may be evidence alone', () => {
    expect(findingsOf(fixture(files(swap('sources: [nb-01, ru-01]', 'sources: []'))))).toEqual([]);
  });

  it('is wrong where it is nothing', () => {
    expectOnly(fixture(files(without)), {
      severity: 'error',
      file: TOPIC,
      at: 'sources:',
      says: ['“calm” rests on neither a source point nor a piece of evidence'],
      fix: 'sources: [nb-13]',
    });
  });

  it('is not asked of a draft', () => {
    const found = findingsOf(fixture(files((text) => `draft: true\n${without(text)}`)));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is not asked of a topic that the organisation has made its own', () => {
    const own = new Map([
      [TOPIC, 'sources: []\nevidence: []\n'],
      [REGISTER, 'points:\n  nb-01: { set-aside: outside }\n  ru-01: { set-aside: outside }\n'],
    ]);
    expect(findingsOf(overlay(fixture(), own, 'own'))).toEqual([]);
  });
});

describe('source points', () => {
  it('a point that no topic rests on and no reason sets aside is wrong', () => {
    const files = fixture({ [REGISTER]: swap('nb-03: { set-aside: later }', 'nb-03: {}') });
    expectOnly(files, {
      severity: 'error',
      file: REGISTER,
      at: 'nb-03',
      says: ['No topic rests on', '“nb-03”'],
      fix: 'nb-03: { set-aside: later }',
    });
  });

  it('a point set aside for later that a topic rests on is wrong', () => {
    const files = fixture({ [REGISTER]: swap('nb-02: {}', 'nb-02: { set-aside: later }') });
    expectOnly(files, {
      severity: 'error',
      file: REGISTER,
      at: 'nb-02',
      says: ['“nb-02” is set aside for later'],
      fix: 'nb-02: {}',
    });
  });

  it('a contradiction that names no known point is wrong', () => {
    const files = fixture({ [REGISTER]: swap('other: [ru-01]', 'other: [ru-01, ru-77]') });
    expectOnly(files, {
      severity: 'error',
      file: REGISTER,
      at: 'distance',
      says: ['“distance” names “ru-77”'],
      fix: 'Name a point',
    });
  });

  it('are not called unused while a topic.yaml that may use them cannot be read', () => {
    const found = findingsOf(fixture({ [TOPIC]: swap('stage: during', 'stage: sometime') }));
    expect(found.map((finding) => finding.file)).toEqual([TOPIC]);
  });
});
