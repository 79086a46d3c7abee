import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { adminAreas } from '../admin/headers.ts';
import { headersFile, HostLimitError } from '../server/hosts/headers-file.ts';
import { HeaderValueError } from '../server/hosts/host.ts';
import { ContentFolderError, contentFolders } from '../authoring/content-folder.ts';
import { ContentError, formatFindings } from '../authoring/finding.ts';
import { withBuildLock } from './build-lock.ts';
import { environment, SettingError } from './environment.ts';
import { headersOfSite } from './inline-styles.ts';
import { builtSite, inputsOf, rememberBuild } from './inputs.ts';
import { onOneDisk } from './one-disk.ts';
import { assertOutputFolder, OutputFolderError } from './output-folder.ts';
import { forgetPlan, LastSiteError, planReuse, rememberParts } from '../reuse/plan.ts';
import { replaceFolder } from './replace-folder.ts';
import { storageError, StorageError } from './storage-error.ts';
import { draftLanguages } from '../language/drafts.ts';
import { siteContent, siteSettings } from './site-content.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Errors whose message is all that somebody needs. */
const PLAIN_ERRORS = [
  SettingError,
  OutputFolderError,
  ContentFolderError,
  HostLimitError,
  HeaderValueError,
  StorageError,
  LastSiteError,
] as const;

/**
 * Builds the site into OUT_DIR (usually `dist/`), beside what is there, and puts it in place once it is whole.
 * What an editor or a setting got wrong is printed as one report without a stack.
 * @param force whether all is made anew, also what the last build has made from the very same
 * @param unlessBuilt whether a site that another build has made of the very same is left as it is
 * @returns an exit code
 */
export async function buildSite({ unlessBuilt = false, force = false } = {}): Promise<number> {
  const started = Date.now();
  try {
    const target = resolve(root, environment().out);
    // A wrong folder is told at once, not after another build; it is looked at again before it is replaced.
    await assertOutputFolder(target, { project: root, content: contentFolders() });
    await withBuildLock(
      root,
      () => buildInto(target, { unlessBuilt, force }),
      (pid) => {
        console.log(`▸ another build of this project is under way (process ${String(pid)}): waiting for it`);
      },
    );
  } catch (thrown) {
    const error = storageError(thrown, root) ?? thrown;
    if (PLAIN_ERRORS.some((kind) => error instanceof kind)) console.error(`✗ ${(error as Error).message}`);
    else if (error instanceof ContentError)
      console.error(`${formatFindings(error.findings)}\n\nThe site was not built.`);
    else console.error(error);
    return 1;
  }
  console.log(`▸ site built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

/** Builds the site beside a folder, swaps it in, and remembers what it was built from. */
async function buildInto(
  target: string,
  { unlessBuilt, force }: { unlessBuilt: boolean; force: boolean },
): Promise<void> {
  // What is read while it changes would be remembered wrongly, so that the inputs are looked at before. Astro and Pagefind set variables of their own.
  const env = { ...process.env };
  const inputs = inputsOf(root, contentFolders(), env);
  if (unlessBuilt && (await builtSite(root, target, inputs)) !== undefined) return;
  await rememberBuild(root, target, undefined);
  await replaceFolder(target, { project: root, content: contentFolders() }, async (staging) => {
    await reportFindings();
    await planFor(target, force);
    const logLevel = process.env['VERBOSE'] === '1' ? 'info' : 'warn';
    await onOneDisk(root, staging, (outDir) => build({ root, outDir, logLevel }));
  });
  // What was saved while the site was built is in it or not: nobody knows, so the next build makes everything anew.
  const isSame = inputsOf(root, contentFolders(), env) === inputs;
  if (isSame) await rememberParts();
  const site = await siteSettings();
  const headers = headersOfSite(site);
  await rememberBuild(root, target, {
    inputs: isSame ? inputs : '',
    site: { name: site.name, headers, areas: [...adminAreas(site)] },
  });
}

/** Decides what is taken from the last site. The handbook and the pseudo-locale are made anew each time. */
async function planFor(target: string, force: boolean): Promise<void> {
  forgetPlan();
  if ((process.env['HANDBOOK'] ?? '') !== '' || process.env['PSEUDO_LOCALE'] === '1') return;
  const { drafts } = environment();
  const { reused, all } = await planReuse(
    { root, target, program: inputsOf(root, []), drafts, force },
    await siteContent(),
  );
  if (reused > 0) console.log(`▸ ${String(reused)} of ${String(all)} parts are as the last build has made them`);
}

/** @throws ContentError if something in the content is wrong, HostLimitError if a host would leave out what it asks for */
async function reportFindings(): Promise<void> {
  const { content, findings } = await siteContent();
  if (findings.some(({ severity }) => severity === 'error')) throw new ContentError(findings);
  // Told before the build, which would come to it at its end.
  const site = await siteSettings();
  headersFile({ headers: headersOfSite(site), areas: adminAreas(site), base: environment().base });
  const missing = findings.filter(({ severity }) => severity === 'missing').length;
  if (missing > 0)
    console.log(`▸ content: ${String(missing)} texts missing, shown in another language; npm run check names them`);
  const drafts = environment().drafts ? [] : [...draftLanguages(content)];
  if (drafts.length > 0)
    console.log(`▸ languages left out as drafts: ${drafts.join(', ')}; DRAFTS=1 npm run build shows them`);
}
