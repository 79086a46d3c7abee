import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { checkContent } from '../checks/index.ts';
import { contentFolder, readContentFolder } from '../authoring/content-folder.ts';
import { formatFindings } from '../authoring/finding.ts';
import { environment, SettingError } from './environment.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the site. Content that is wrong is told as a report, not as a stack. @returns an exit code */
export async function buildSite(): Promise<number> {
  const started = Date.now();
  try {
    environment();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(`✗ ${error.message}`);
    return 1;
  }
  const { findings } = checkContent(await readContentFolder(contentFolder()));
  if (findings.some((finding) => finding.severity === 'error')) {
    console.error(`${formatFindings(findings)}\n\nThe site was not built.`);
    return 1;
  }
  if (findings.length > 0)
    console.log(
      `▸ content: ${String(findings.length)} texts missing, shown in another language; npm run check tells which`,
    );
  try {
    await build({ root, logLevel: process.env['VERBOSE'] === '1' ? 'info' : 'warn' });
  } catch (error) {
    console.error(error);
    return 1;
  }
  console.log(`▸ site built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}
