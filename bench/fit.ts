import { objective, type Judgement, type Part } from './judgement.ts';
import { Judges } from './judges.ts';
import { isFitted, weights, type Change, type Weight } from './weight-ranges.ts';

/** Factors that a weight is tried with. */
const STEPS = [0.8, 1.25] as const;
/** Rounds over all weights at most; it ends before if a round changes nothing. */
const MOST_ROUNDS = 5;

/** A weight a step further, kept in its range. Four decimals: the same on every machine, and nothing finer is meant. */
function stepped({ least, most }: Weight, value: number, step: number): number {
  return Number(Math.min(most, Math.max(least, value * step)).toFixed(4));
}

const line = (judgement: Judgement): string => {
  const { count, first, three, reciprocal, wrong, wrongCount, none, noneCount } = judgement;
  return `objective ${objective(judgement).toFixed(5)}; mean reciprocal rank ${(reciprocal / count).toFixed(5)}, first ${String(first)}, in three ${String(three)} of ${String(count)}; wrong ${String(wrong)} of ${String(wrongCount)}; none ${String(none)} of ${String(noneCount)}`;
};

const named = (values: ReadonlyMap<string, number>): Change => Object.fromEntries(values);

/**
 * Looks for weights that rank better: each in turn a step down and a step up, and on in the direction that helps, until a
 * round changes nothing. Half of the queries of bench/golden/ and bench/learning/ decide, those that `isTraining` takes by a hash
 * of page and text; the other half judges the result. Writes nothing, and says the same on every run: a change that helps the
 * second half little is not worth making.
 */
export async function fitRun(say: (text: string) => void): Promise<void> {
  const fitted = (await weights()).filter(isFitted);
  const start = new Map(fitted.map(({ name, value = Number.NaN }) => [name, value]));
  const values = new Map(start);
  const judges = new Judges();
  const judge = (change: Change, part: Part): Promise<Judgement> => judges.judge({ change, part });
  try {
    say(
      'Queries of bench/golden/ and bench/learning/; half of them train, by the first byte of SHA-256 of page, line break and query: even trains, odd validates.',
    );
    let best = await judge({}, 'train');
    const startValidation = await judge({}, 'validation');
    say(`start, training:   ${line(best)}`);
    say(`start, validation: ${line(startValidation)}`);

    /** The better of the neighbours of a weight, if it is better than what there is. */
    const tryWeight = async (weight: Weight, steps: readonly number[]): Promise<number | undefined> => {
      const before = values.get(weight.name) ?? Number.NaN;
      const tries = await Promise.all(
        steps
          .map((step) => ({ step, value: stepped(weight, before, step) }))
          .filter(({ value }) => value !== before)
          .map(async ({ step, value }) => ({
            step,
            value,
            judged: await judge({ ...named(values), [weight.name]: value }, 'train'),
          })),
      );
      const [better] = tries
        .filter(({ judged }) => objective(judged) > objective(best) + 1e-9)
        .sort((a, b) => objective(b.judged) - objective(a.judged) || a.step - b.step);
      if (!better) return undefined;
      best = better.judged;
      values.set(weight.name, better.value);
      say(`  ${weight.name} ${String(before)} → ${String(better.value)}: ${line(best)}`);
      return better.step;
    };

    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      say(`round ${String(round)}`);
      let accepted = 0;
      for (const weight of fitted) {
        let step = await tryWeight(weight, STEPS);
        while (step !== undefined) {
          accepted += 1;
          step = await tryWeight(weight, [step]);
        }
      }
      if (accepted === 0) break;
    }
    say(`end, training:     ${line(best)}`);
    say(`end, validation:   ${line(await judge(named(values), 'validation'))}`);
    for (const [name, value] of values)
      if (value !== start.get(name)) say(`  ${name}: ${String(start.get(name))} → ${String(value)}`);
  } finally {
    await judges.close();
  }
}
