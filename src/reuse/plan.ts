import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../checks/index.ts';
import { createModel } from '../model/model.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import { hasSample, sampleOf, stampOf, takePart, type Sample } from './part-files.ts';
import { siteParts, type Part } from './parts.ts';
import { readParts, writeParts } from './record.ts';

/** The site that a build takes parts of is not what it was when the build began. The message says what to do. */
export class LastSiteError extends Error {
  override readonly name = 'LastSiteError';
}

/** What a build takes from the site that stands in its output folder. */
interface Plan {
  readonly root: string;
  /** The output folder, where the last site still is. */
  readonly target: string;
  /** All parts of the site that is to be built. */
  readonly parts: readonly Part[];
  /** Those of them that it takes, with the stamps of their files. */
  readonly reused: ReadonlyMap<Part, string>;
  /** A file of each part that it has taken. */
  readonly samples: Map<Part, Sample>;
}

/** Of the build under way. */
let plan: Plan | undefined;

/** What decides whether a build may take parts of the last one. */
export interface PlanOptions {
  readonly root: string;
  readonly target: string;
  /** A digest of the program and of its settings. */
  readonly program: string;
  readonly drafts: boolean;
  /** Whether everything is made anew: `npm run build -- --force`. */
  readonly force: boolean;
}

/**
 * Decides which parts of the last site a build takes: those that were made from the very same, and that nobody has changed since.
 * @returns how many parts it takes, and how many there are
 */
export async function planReuse(
  { root, target, program, drafts, force }: PlanOptions,
  { files, content }: Checked,
): Promise<{ readonly reused: number; readonly all: number }> {
  const shown = drafts ? content : withoutDrafts(content);
  const last = force ? {} : await readParts(root, target);
  const parts = siteParts(files, shown, createModel(shown), program, last);
  const reused = parts.flatMap((part) => {
    const known = last[part.name];
    return known?.key === part.key && known.stamp === stampOf(target, part) ? [[part, known.stamp] as const] : [];
  });
  plan = { root, target, parts, reused: new Map(reused), samples: new Map() };
  return { reused: reused.length, all: parts.length };
}

/** Has the next build make everything anew, and keep nothing of what it was made from. */
export function forgetPlan(): void {
  plan = undefined;
}

/** Names of the parts that the build under way does not make. */
export const reusedParts = (): ReadonlySet<string> => new Set([...(plan?.reused.keys() ?? [])].map(({ name }) => name));

/** Scripts and style sheets of a site, which its pages name. */
const codeOf = (site: string): string[] => readdirSync(join(site, 'assets')).filter((name) => /\.(js|css)$/.test(name));

/** The last site, and the files that a build has taken from it, as paths below it. */
export interface Taken {
  readonly from: string;
  readonly files: ReadonlySet<string>;
}

/**
 * Puts the parts that were not made into a site that is being built.
 * @throws LastSiteError if the last site has been changed since the build began, or names scripts that this one does not have
 */
export function takeReused(site: string): Taken {
  const files = new Set<string>();
  if (plan === undefined || plan.reused.size === 0) return { from: '', files };
  const { target, reused, samples } = plan;
  for (const [part, stamp] of reused) {
    const sample = sampleOf(target, part);
    if (sample) samples.set(part, sample);
    if (takePart(target, site, part, files) !== stamp)
      throw new LastSiteError(
        `The site in ${target} was changed while it was built anew (${part.paths[0] ?? part.name}). Run the same command again.`,
      );
  }
  const made = new Set(codeOf(site));
  const gone = codeOf(target).find((name) => !made.has(name));
  if (gone !== undefined)
    throw new LastSiteError(
      `Pages of the last site load ${gone}, which this build does not make, though no source has changed: perhaps a package in node_modules has. Run “npm run build -- --force”.`,
    );
  return { from: target, files };
}

/** Keeps, once the new site is in its place, what its parts were made from, for the next build. */
export async function rememberParts(): Promise<void> {
  if (plan === undefined) return;
  const { root, target, reused, samples } = plan;
  const parts = plan.parts.flatMap((part) => {
    // A file that was linked, and moved with the whole site, has the time that it had.
    const sample = samples.get(part);
    const stamp = sample && hasSample(target, sample) ? reused.get(part) : stampOf(target, part);
    return stamp === undefined ? [] : [[part.name, { key: part.key, source: part.source, stamp }] as const];
  });
  await writeParts(root, { target, parts: Object.fromEntries(parts) });
  plan = undefined;
}
