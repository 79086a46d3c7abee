import type { Judgement } from './judgement.ts';
import { Judges } from './judges.ts';
import { percent, table } from './table.ts';
import { FULL_TEXT, weights, type Weight } from './weight-ranges.ts';

/** What becomes of search if one weight is halved, and if it is doubled. */
interface Trial {
  readonly weight: Weight;
  readonly halved: Judgement;
  readonly doubled: Judgement;
}

const share = ({ first, count }: Judgement): string => `${((100 * first) / count).toFixed(1)} %`;
const faults = ({ wrong, none }: Judgement): string => `${String(wrong)} / ${String(none)}`;

/** Queries that lose or win their first place, and faults, if the weight is changed in the way that changes most. */
const effect = ({ halved, doubled }: Trial, asItIs: Judgement): number =>
  Math.max(
    ...[halved, doubled].map(
      ({ first, wrong, none }) =>
        Math.abs(first - asItIs.first) + Math.abs(wrong - asItIs.wrong) + Math.abs(none - asItIs.none),
    ),
  );

/** Halves and doubles each weight that instant search knows. @returns the page, bench/WEIGHTS.md */
export async function weightsRun(say: (text: string) => void): Promise<string> {
  const all = (await weights()).filter(({ group, value }) => group !== FULL_TEXT && value !== undefined);
  const judges = new Judges();
  try {
    const asItIs = await judges.judge({ change: {}, part: 'sample' });
    say(`as it is: ${share(asItIs)}`);
    let done = 0;
    const trials = await Promise.all(
      all.map(async (weight): Promise<Trial> => {
        const times = (factor: number): Promise<Judgement> =>
          judges.judge({ change: { [weight.name]: (weight.value ?? 0) * factor }, part: 'sample' });
        const [halved, doubled] = await Promise.all([times(0.5), times(2)]);
        done += 1;
        say(`${String(done)} of ${String(all.length)}: ${weight.name} ${share(halved)}, ${share(doubled)}`);
        return { weight, halved, doubled };
      }),
    );
    return page(asItIs, trials);
  } finally {
    await judges.close();
  }
}

function page(asItIs: Judgement, trials: readonly Trial[]): string {
  const rows = trials
    .toSorted((a, b) => effect(b, asItIs) - effect(a, asItIs))
    .map(({ weight: { name, value, least, most, unit }, halved, doubled }) => [
      `\`${name}\``,
      `${String(value)} (${String(least)}–${String(most)})`,
      unit,
      share(halved),
      faults(halved),
      share(doubled),
      faults(doubled),
    ]);
  return `# What each weight does

\`npm run bench -- --weights\`, ${new Date().toISOString().slice(0, 10)}: each weight of \`src/search/weights.ts\` halved and doubled, the others as they are. Instant search
alone, all files read; one in eight of the queries of \`bench/golden/\` and \`bench/learning/\`, those typed on a page of another language included. In brackets the range
that the weight may have; some trials are outside of it. Wrong: a topic first that must not be; none: results where no topic answers.

As it is: R@1 ${share(asItIs)} and R@3 ${percent(asItIs.three, asItIs.count)} of ${String(asItIs.count)} queries; wrong ${String(asItIs.wrong)} of ${String(asItIs.wrongCount)}; none ${String(asItIs.none)} of ${String(asItIs.noneCount)}.
The weights that change most come first.

${table([['weight', 'value', 'unit', 'R@1 halved', 'wrong / none', 'R@1 doubled', 'wrong / none'], ...rows])}

Weights of full text are left out: instant search does not know them.
`;
}
