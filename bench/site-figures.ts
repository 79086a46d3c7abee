import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../src/build/build-site.ts';
import { z } from 'astro/zod';

/** What a build takes: seconds of processor time, bytes of memory at most, pages of HTML. */
const buildSchema = z.strictObject({ processor: z.number(), memory: z.number(), pages: z.number() });
/** A page at its first visit on a slow phone: bytes with Brotli, milliseconds. */
const pageSchema = z.strictObject({
  bytes: z.number(),
  requests: z.number(),
  shown: z.number(),
  blocked: z.number(),
});
/** Milliseconds from what a reader does to what the page shows of it, processor four times slower. */
const interactionsSchema = z.strictObject({ tick: z.number(), unfold: z.number(), key: z.number() });
const siteSchema = z.strictObject({ build: buildSchema, pages: z.record(z.string(), pageSchema) });
const sizeSchema = z.strictObject({
  topics: z.number(),
  ours: siteSchema,
  /** What our build takes when one page has changed since. */
  again: buildSchema,
  /** Other sites of the same texts, by their ids: `starlight`. */
  others: z.record(z.string(), siteSchema),
  interactions: interactionsSchema,
  /** Milliseconds from a saved page until the browser of `npm run dev` shows it. */
  saved: z.number(),
});
const figuresSchema = z.strictObject({
  day: z.string(),
  /** `Chromium 156`, Node’s version and the number of processors: figures of two machines are not compared. */
  machine: z.string(),
  sizes: z.array(sizeSchema),
});

export type SiteCost = z.infer<typeof siteSchema>;
export type Interactions = z.infer<typeof interactionsSchema>;
export type SizeFigures = z.infer<typeof sizeSchema>;
/** What `npm run bench -- --site` measured. */
export type SiteFigures = z.infer<typeof figuresSchema>;

/** A file of figures is not one that this bench has written. */
export class FiguresFileError extends Error {
  override readonly name = 'FiguresFileError';
}

export const FIGURES_FILE = join(root, 'bench', 'results.json');

/** The figures of the last run; undefined where there are none. @throws FiguresFileError */
export async function lastFigures(file = FIGURES_FILE): Promise<SiteFigures | undefined> {
  if (!existsSync(file)) return undefined;
  const text = await readFile(file, 'utf8');
  try {
    return figuresSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new FiguresFileError(`${file} is not what “npm run bench -- --site” writes. Delete it, and run that again.`, {
      cause,
    });
  }
}

export async function writeFigures(figures: SiteFigures, file = FIGURES_FILE): Promise<void> {
  await writeFile(file, `${JSON.stringify(figures, undefined, 2)}\n`);
}
