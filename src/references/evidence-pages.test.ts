import { describe, expect, it } from 'vitest';
import { fixture, swap, type Overrides } from '../authoring/fixture.ts';
import { readContent } from '../authoring/read.ts';
import { createModel, type Model } from '../model/model.ts';
import { EVIDENCE_ON_A_PAGE, evidenceByStage, evidencePageOf, evidencePages } from './evidence-pages.ts';

const piece = (id: string): string => `${id}: { publisher: P, title: T, url: https://e.org }\n`;
const modelOf = (ids: readonly string[], overrides: Overrides = {}): Model =>
  createModel(readContent(fixture({ 'sources/evidence.yaml': ids.map(piece).join(''), ...overrides })));
const stages = (model: Model): [string, string[]][] =>
  [...evidenceByStage(model, 'en')].map(([stage, pieces]) => [stage, pieces.map(({ id }) => id)]);

describe('evidenceByStage', () => {
  it('puts a piece with the stage of the first topic that rests on it', () => {
    const model = modelOf(['study-2024', 'both-2020'], {
      'topics/safety/topic.yaml': (text) => withEvidence(text, '[both-2020]').replace(/stage: \w+/, 'stage: hard'),
      'topics/calm/topic.yaml': (text) => withEvidence(text, '[study-2024, both-2020]'),
    });
    expect(stages(model)).toEqual([
      ['during', ['study-2024']],
      ['hard', ['both-2020']],
    ]);
  });

  it('puts what no topic rests on with what is for managers', () => {
    expect(stages(modelOf(['study-2024', 'ilo-c190']))).toContainEqual(['leading', ['ilo-c190']]);
  });
});

describe('evidencePages', () => {
  it('cuts much research into pages, and tells on which each piece stands', () => {
    const ids = Array.from({ length: EVIDENCE_ON_A_PAGE + 1 }, (_, at) => `unused-${String(at)}`);
    const model = modelOf(['study-2024', ...ids]);
    expect(evidencePages(model, 'en').map(({ address, entries }) => [address, entries.length])).toEqual([
      ['during', 1],
      ['leading', EVIDENCE_ON_A_PAGE],
      ['leading-2', 1],
    ]);
    expect(evidencePageOf(model, 'en').get('unused-0')).toBe('leading');
    expect(evidencePageOf(model, 'en').get(ids.at(-1) ?? '')).toBe('leading-2');
  });

  it('is the same in every language, so that a page has its translations', () => {
    const model = modelOf(['study-2024', 'ilo-c190'], { 'sources/ru.yaml': swap('  nb-01', '  nb-01') });
    expect([...evidencePageOf(model, 'ru')]).toEqual([...evidencePageOf(model, 'en')]);
  });
});

function withEvidence(topic: string, evidence: string): string {
  const rest = topic.replace(/^evidence: .*\n/m, '');
  return rest.replace(/^owner:/m, `evidence: ${evidence}\nowner:`);
}
