import { parseArgs } from 'node:util';
import { dangerFolder, goldenFolder, heldOutFolder, learningFolder, topicsFolder } from './golden.ts';

/** The bench was called with what it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Sets of queries by the option that names them; without one, the golden set. */
export const SETS = {
  golden: goldenFolder,
  learning: learningFolder,
  'held-out': heldOutFolder,
  danger: dangerFolder,
  topics: topicsFolder,
} as const;
export type SetName = keyof typeof SETS;

/** What `npm run bench` shall do. */
export interface Mode {
  readonly run: 'full' | 'quick' | 'scale' | 'weights' | 'fit' | 'load' | 'site';
  readonly set: SetName;
  /** By instant search in Node, without a browser. */
  readonly offline: boolean;
  /** Each query that was missed is told. */
  readonly misses: boolean;
}

const FLAGS = [
  'quick',
  'scale',
  'weights',
  'fit',
  'load',
  'site',
  'offline',
  'misses',
  'golden',
  'learning',
  'held-out',
  'danger',
  'topics',
];

/** Reads the arguments of `npm run bench`. @throws UsageError */
export function modeOf(args: readonly string[]): Mode {
  const values = flagsIn(args);
  const only = <T extends string>(names: readonly T[], what: string): T | undefined => {
    const given = names.filter((name) => values.has(name));
    if (given.length > 1) throw new UsageError(`One ${what} at a time, not ${given.join(' and ')}.`);
    return given[0];
  };
  const run = only(['quick', 'scale', 'weights', 'fit', 'load', 'site'], 'mode') ?? 'full';
  const set = only(['golden', 'learning', 'held-out', 'danger', 'topics'], 'set of queries');
  if (run !== 'quick' && (set !== undefined || values.has('offline')))
    throw new UsageError('A set of queries, and “--offline”, belong to “--quick”.');
  return { run, set: set ?? 'golden', offline: values.has('offline'), misses: values.has('misses') };
}

function flagsIn(args: readonly string[]): ReadonlySet<string> {
  try {
    const options = Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' }] as const));
    return new Set(Object.keys(parseArgs({ args: [...args], options }).values));
  } catch (cause) {
    throw new UsageError(`The bench knows ${FLAGS.map((name) => `--${name}`).join(', ')}; see bench/README.md.`, {
      cause,
    });
  }
}
