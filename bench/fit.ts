import { objective, type Judgement, type Part } from './judgement.ts';
import { Judges } from './judges.ts';
import { isFitted, weights, type Change, type Weight } from './weight-ranges.ts';

/** Factors that a weight is tried with. */
const STEPS = [0.8, 1.25] as const;
/** A gain that is no gain: sums of fractions differ by the order in which they are made. */
const LEAST_GAIN = 1e-9;
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

/** Judges search with other values of some weights, by a part of the queries. */
export type Judge = (change: Change, part: Part) => Promise<Judgement>;

/**
 * Looks for weights that rank better: each in turn a step down and a step up, and on in the direction that helps, until a
 * round changes nothing.
 * @param judge those for training decide, those for validation judge the result
 * @returns the values of all weights
 */
export async function fit(
  fitted: readonly Weight[],
  judge: Judge,
  say: (text: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const start = new Map(fitted.map(({ name, value = Number.NaN }) => [name, value]));
  const values = new Map(start);
  let best = await judge({}, 'train');
  say(`start, training:   ${line(best)}`);
  say(`start, validation: ${line(await judge({}, 'validation'))}`);

  /** Takes the better of the neighbours of a weight, if it is better than what there is. @returns the step to it */
  const move = async (weight: Weight, steps: readonly number[]): Promise<number | undefined> => {
    const before = values.get(weight.name) ?? Number.NaN;
    const tries = steps.map((step) => ({ step, value: stepped(weight, before, step) }));
    const judged = await Promise.all(
      tries
        .filter(({ value }) => value !== before)
        .map(async ({ step, value }) => {
          const judgement = await judge({ ...Object.fromEntries(values), [weight.name]: value }, 'train');
          return { step, value, judgement };
        }),
    );
    const [better] = judged
      .filter(({ judgement }) => objective(judgement) > objective(best) + LEAST_GAIN)
      .sort((a, b) => objective(b.judgement) - objective(a.judgement) || a.step - b.step);
    if (!better) return undefined;
    best = better.judgement;
    values.set(weight.name, better.value);
    say(`  ${weight.name} ${String(before)} → ${String(better.value)}: ${line(best)}`);
    return better.step;
  };

  for (let round = 1, moved = true; moved && round <= MOST_ROUNDS; round += 1) {
    say(`round ${String(round)}`);
    moved = false;
    for (const weight of fitted) {
      let step = await move(weight, STEPS);
      moved ||= step !== undefined;
      while (step !== undefined) step = await move(weight, [step]);
    }
  }
  say(`end, training:     ${line(best)}`);
  say(`end, validation:   ${line(await judge(Object.fromEntries(values), 'validation'))}`);
  for (const [name, value] of values)
    if (value !== start.get(name)) say(`  ${name}: ${String(start.get(name))} → ${String(value)}`);
  return values;
}

/**
 * Fits the weights by which topics are ranked. Half of the queries of bench/golden/ and bench/learning/ decide, those that
 * `isTraining` takes by a hash of page and text; the other half judges the result. Writes nothing, and says the same on every
 * run: a change that helps the second half little is not worth making.
 */
export async function fitRun(say: (text: string) => void): Promise<void> {
  const judges = new Judges();
  say(
    'Queries of bench/golden/ and bench/learning/. Half of them train: those whose SHA-256 hash of page, line break and text begins with an even byte.',
  );
  try {
    await fit((await weights()).filter(isFitted), (change, part) => judges.judge({ change, part }), say);
  } finally {
    await judges.close();
  }
}
