import { escapeMarkup } from '../src/site/escape.ts';
import { OTHER_SITES } from './other-sites/index.ts';
import type { SizeFigures } from './site-figures.ts';

/** A line of a chart: its name, a colour and dashes that tell it from the others, and its points. */
interface Line {
  readonly name: string;
  readonly colour: string;
  readonly dashes: string;
  readonly values: readonly number[];
}

const WIDTH = 420;
const HEIGHT = 220;
const LEFT = 48;
const TOP = 36;
/** Names of lines stand at the right of a chart. */
const NAMES = 124;
const [PLOT_WIDTH, PLOT_HEIGHT] = [WIDTH - LEFT - NAMES, HEIGHT - TOP - 36];
/** Between the names of two lines that end at nearly the same. */
const NAME_HEIGHT = 14;
/** Of ours, then of the other sites in their order. */
const STYLES = [
  { colour: '#005f56', dashes: 'none' },
  { colour: '#a34700', dashes: '6 3' },
  { colour: '#6b4fbb', dashes: '2 3' },
  { colour: '#555', dashes: '8 3 2 3' },
] as const;
/** Lines across a chart, the lowest at 0. */
const STEPS = 4;

/** The least of 1, 2, 4, 5, 8 and 10 times a power of ten that a value is not above: 163 → 200. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 8, 10].find((times) => times * power >= value) ?? 10) * power;
}

/** The heights of names, in the order of the lines: each beside the end of its line, lower if another stands there. */
export function nameHeights(ends: readonly number[]): number[] {
  const heights: number[] = [];
  let least = -Infinity;
  for (const at of ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))) {
    least = Math.max(least + NAME_HEIGHT, ends[at] ?? 0);
    heights[at] = least;
  }
  return heights;
}

function chart(title: string, topics: readonly number[], lines: readonly Line[], left: number): string {
  const [mostTopics, most] = [Math.max(...topics), roundUp(Math.max(...lines.flatMap(({ values }) => values)))];
  const x = (count: number): number => left + LEFT + (PLOT_WIDTH * count) / mostTopics;
  const y = (value: number): number => TOP + PLOT_HEIGHT * (1 - value / most);
  const across = Array.from({ length: STEPS + 1 }, (_, step) => (most * step) / STEPS).map(
    (value) =>
      `<path d="M${String(left + LEFT)} ${y(value).toFixed(1)}h${String(PLOT_WIDTH)}" stroke="#bbb" stroke-width="0.5"/><text x="${String(left + LEFT - 6)}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${Number(value.toPrecision(3)).toString()}</text>`,
  );
  const below = topics.map(
    (count) =>
      `<text x="${x(count).toFixed(1)}" y="${String(TOP + PLOT_HEIGHT + 16)}" text-anchor="middle">${String(count)}</text>`,
  );
  const heights = nameHeights(lines.map(({ values }) => y(values.at(-1) ?? 0)));
  const drawn = lines.map(({ name, colour, dashes, values }, at) => {
    const points = values.map((value, index) => `${x(topics[index] ?? 0).toFixed(1)},${y(value).toFixed(1)}`);
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>${points
      .map((point) => point.split(','))
      .map(([cx = '', cy = '']) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`)
      .join(
        '',
      )}<text x="${String(left + LEFT + PLOT_WIDTH + 10)}" y="${((heights[at] ?? 0) + 4).toFixed(1)}" fill="${colour}" font-weight="600">${escapeMarkup(name)}</text>`;
  });
  return `<text x="${String(left + LEFT)}" y="18" font-weight="600">${escapeMarkup(title)}</text>${across.join('')}${below.join('')}${drawn.join('')}<text x="${String(left + LEFT + PLOT_WIDTH / 2)}" y="${String(HEIGHT - 4)}" text-anchor="middle">topics, each in five languages</text>`;
}

/** How builds grow with the number of topics, as an SVG picture: processor time on the left, memory on the right. */
export function growthPicture(sizes: readonly SizeFigures[]): string {
  const topics = sizes.map((size) => size.topics);
  // What was not measured at each size is not drawn.
  const others = OTHER_SITES.filter(({ id }) => sizes.every((size) => size.others[id] !== undefined));
  const sites = [
    { name: 'Calm Counter', of: ({ ours }: SizeFigures) => ours },
    ...others.map(({ id, name }) => ({ name, of: (size: SizeFigures) => size.others[id] })),
  ];
  const lines = (measure: (site: SizeFigures['ours']) => number): Line[] =>
    sites.map(({ name, of }, at) => ({
      name,
      ...(STYLES[at] ?? STYLES[0]),
      values: sizes.flatMap((size) => {
        const site = of(size);
        return site === undefined ? [] : measure(site);
      }),
    }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(2 * WIDTH)} ${String(HEIGHT)}" role="img" font-family="system-ui, sans-serif" font-size="11"><title>Processor time and memory of a build by number of topics</title><rect width="100%" height="100%" fill="#fff"/>${chart(
    'Build: seconds of processor time',
    topics,
    lines(({ build }) => build.processor),
    0,
  )}${chart(
    'Build: gigabytes of memory',
    topics,
    lines(({ build }) => build.memory / 1e9),
    WIDTH,
  )}</svg>
`;
}
