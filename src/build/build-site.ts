import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { adminAreas } from '../admin/headers.ts';
import { HostLimitError } from '../server/hosts/headers-file.ts';
import { HeaderValueError } from '../server/hosts/host.ts';
import { securityHeaders } from '../server/headers.ts';
import { ContentFolderError, contentFolders } from '../authoring/content-folder.ts';
import { ContentError, formatFindings } from '../authoring/finding.ts';
import { withBuildLock } from './build-lock.ts';
import { environment, SettingError } from './environment.ts';
import { inputsOf, rememberBuild } from './inputs.ts';
import { OutputFolderError } from './output-folder.ts';
import { replaceFolder } from './replace-folder.ts';
import { draftLanguages } from '../language/drafts.ts';
import { siteContent, siteSettings } from './site-content.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the site into OUT_DIR (usually `dist/`), beside what is there, and puts it in place once it is whole.
 * What an editor or a setting got wrong is printed as one report without a stack.
 * @returns an exit code
 */
export async function buildSite(): Promise<number> {
  const started = Date.now();
  try {
    const target = resolve(root, environment().out);
    // What is read while it changes would be remembered wrongly, so that the inputs are looked at before.
    const inputs = inputsOf(root, contentFolders());
    await rememberBuild(root, target, undefined);
    await replaceFolder(target, { project: root, content: contentFolders() }, async (staging) => {
      await reportFindings();
      await withBuildLock(
        root,
        () => build({ root, outDir: staging, logLevel: process.env['VERBOSE'] === '1' ? 'info' : 'warn' }),
        (pid) => {
          console.log(`▸ another build of this project is under way (process ${String(pid)}): waiting for it`);
        },
      );
    });
    const site = await siteSettings();
    const headers = securityHeaders(site.embed.allow);
    await rememberBuild(root, target, { inputs, site: { name: site.name, headers, areas: [...adminAreas(site)] } });
  } catch (error) {
    if (
      [SettingError, OutputFolderError, ContentFolderError, HostLimitError, HeaderValueError].some(
        (kind) => error instanceof kind,
      )
    )
      console.error(`✗ ${(error as Error).message}`);
    else if (error instanceof ContentError)
      console.error(`${formatFindings(error.findings)}\n\nThe site was not built.`);
    else console.error(error);
    return 1;
  }
  console.log(`▸ site built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

/** @throws ContentError if something in the content is wrong */
async function reportFindings(): Promise<void> {
  const { content, findings } = await siteContent();
  if (findings.some(({ severity }) => severity === 'error'))
    throw new ContentError(findings.filter(({ severity }) => severity !== 'advice'));
  const missing = findings.filter(({ severity }) => severity === 'missing').length;
  if (missing > 0)
    console.log(`▸ content: ${String(missing)} texts missing, shown in another language; npm run check names them`);
  const drafts = environment().drafts ? [] : [...draftLanguages(content)];
  if (drafts.length > 0)
    console.log(`▸ languages left out as drafts: ${drafts.join(', ')}; DRAFTS=1 npm run build shows them`);
}
