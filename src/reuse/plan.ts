import { createModel } from '../model/model.ts';
import { withoutDrafts } from '../translation/drafts.ts';
import type { Checked } from '../checks/index.ts';
import { partsOf, type Part } from './parts.ts';
import { readParts, writeParts } from './record.ts';
import { takePart, stampOf } from './site-parts.ts';

/** What a build takes from the site that stands in its output folder. */
interface Plan {
  readonly root: string;
  /** The output folder, where the last site still is. */
  readonly target: string;
  /** All parts of the site that is to be built. */
  readonly parts: readonly Part[];
  /** Those of them that it takes. */
  readonly reused: readonly Part[];
}

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
 * @returns how many pages of topics it takes, and how many there are
 */
export async function planReuse(
  { root, target, program, drafts, force }: PlanOptions,
  { files, content }: Checked,
): Promise<{ readonly reused: number; readonly all: number }> {
  const shown = drafts ? content : withoutDrafts(content);
  const parts = partsOf(files, shown, createModel(shown), program);
  const last = force ? {} : await readParts(root, target);
  const reused = parts.filter((part) => {
    const known = last[part.name];
    return known?.key === part.key && known.stamp === stampOf(target, part);
  });
  plan = { root, target, parts, reused };
  return { reused: reused.length, all: parts.length };
}

/** Names of the parts that the build under way does not make. */
export const reusedParts = (): ReadonlySet<string> => new Set(plan?.reused.map(({ name }) => name));

/** Puts the parts that were not made into a site that is being built. */
export function takeReused(site: string): void {
  if (plan === undefined) return;
  for (const part of plan.reused) takePart(plan.target, site, part);
}

/** Keeps, once the new site is in its place, what its parts were made from, for the next build. */
export async function rememberParts(): Promise<void> {
  if (plan === undefined) return;
  const { root, target } = plan;
  const parts = plan.parts.flatMap((part) => {
    const stamp = stampOf(target, part);
    return stamp === undefined ? [] : [[part.name, { key: part.key, stamp }] as const];
  });
  await writeParts(root, { target, parts: Object.fromEntries(parts) });
  plan = undefined;
}
