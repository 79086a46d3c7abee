import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { ContentError } from '../content/finding.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the site. Content that is wrong is told as a report, not as a stack. @returns an exit code */
export async function buildSite(): Promise<number> {
  const started = Date.now();
  try {
    await build({ root, logLevel: process.env['VERBOSE'] === '1' ? 'info' : 'warn' });
  } catch (error) {
    console.error(error instanceof ContentError ? `\n${error.message}\n\nThe site was not built.` : error);
    return 1;
  }
  console.log(`▸ site built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}
