import { describe, expect, it } from 'vitest';
import { fixture } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel } from '../model/model.ts';
import { expectOnly, findingsOf } from './expect-finding.ts';

const ladder = (topic = 'calm', phrase = 'slow-down', name = '{ nb: Roper, ru: Кричит, en: Shouting }'): string =>
  `- { id: shouting, topic: ${topic}, phrase: ${phrase}, name: ${name} }\n- { id: violent, topic: safety, phrase: come-now, name: { nb: V, ru: Н, en: V } }\n`;
const withLadder = (text: string) => fixture({ 'ladder.yaml': text });

describe('the ladder', () => {
  it('is right, and shown in the words of a language', () => {
    expect(findingsOf(withLadder(ladder()))).toEqual([]);
    const levels = createModel(readContent(withLadder(ladder()))).ladder('ru');
    expect(levels.map(({ id, name }) => [id, name.value])).toEqual([
      ['shouting', 'Кричит'],
      ['violent', 'Н'],
    ]);
  });
  it('need not be there', () => {
    expect(createModel(readContent(fixture())).ladder('en')).toEqual([]);
  });
  it('names topics and sentences that there are', () => {
    const at = { severity: 'error', file: 'ladder.yaml' } as const;
    expectOnly(withLadder(ladder('clam')), { ...at, at: 'clam', says: ['“clam” is not a known topic'], fix: '“calm”' });
    expectOnly(withLadder(ladder('calm', 'slow-dawn')), {
      ...at,
      at: 'slow-dawn',
      says: ['“slow-dawn” is not a known phrase'],
      fix: '“slow-down”',
    });
  });
  it('may name a section of the topic, whose steps are shown then', () => {
    const at = (section: string) => withLadder(ladder(`calm, section: ${section}`));
    expect(findingsOf(at('why'))).toEqual([]);
    const sections = (files: ReadonlyMap<string, string>): string[] =>
      createModel(readContent(files))
        .ladder('nb')
        .map(({ section }) => section);
    expect(sections(at('why'))).toEqual(['why', 'now']);
    expectOnly(at('whi'), {
      severity: 'error',
      file: 'ladder.yaml',
      at: 'whi',
      says: ['level “shouting”', 'section “whi”', '“calm” does not have'],
      fix: 'Did you mean “why”?',
    });
  });
  it('is told what a language lacks', () => {
    expectOnly(withLadder(ladder('calm', 'slow-down', '{ nb: Roper, en: Shouting }')), {
      severity: 'missing',
      file: 'ladder.yaml',
      at: 'shouting',
      says: ['level “shouting”', 'ru'],
      fix: 'ru',
    });
  });
});
