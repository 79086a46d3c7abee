import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Situation, TopicView } from '../model/topic.ts';
import { firstSituations } from './first-situations.ts';

const situation = (id: string, urgency: TopicView['urgency']): Situation =>
  ({ id, topic: { urgency } }) as unknown as Situation;
const idsOf = (situations: readonly Situation[]): string[] => situations.map(({ id }) => id);

describe('the first situations of a stage', () => {
  it('are all of them where there is room', () => {
    const all = [situation('queue', 'steady'), situation('knife', 'danger')];
    expect(firstSituations(all, 2)).toBe(all);
  });

  it('keep danger, and the order of the site', () => {
    const all = [
      situation('queue', 'steady'),
      situation('shouting', 'pressing'),
      situation('receipt', 'steady'),
      situation('knife', 'danger'),
    ];
    expect(idsOf(firstSituations(all, 3))).toEqual(['queue', 'shouting', 'knife']);
  });

  it('never leave out danger while something milder is shown', () => {
    const urgency = fc.constantFrom<TopicView['urgency']>('steady', 'pressing', 'danger');
    fc.assert(
      fc.property(fc.array(urgency), fc.nat(10), (urgencies, most) => {
        const all = urgencies.map((each, at) => situation(String(at), each));
        const shown = firstSituations(all, most);
        const left = all.filter((each) => !shown.includes(each));
        expect(shown).toHaveLength(Math.min(most, all.length));
        expect(idsOf(shown)).toEqual(idsOf(all.filter((each) => shown.includes(each))));
        if (left.some(({ topic }) => topic.urgency === 'danger'))
          expect(shown.every(({ topic }) => topic.urgency === 'danger')).toBe(true);
      }),
    );
  });
});
