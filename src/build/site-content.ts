import { contentFolders, readSiteFiles, readSiteLayers, type SiteLayers } from '../authoring/content-folder.ts';
import { ContentError } from '../authoring/finding.ts';
import { overlay } from '../authoring/overlay.ts';
import { readContent, type Content } from '../authoring/read.ts';
import { shownContent } from '../authoring/shown-content.ts';
import type { SiteData } from '../authoring/schema.ts';
import { checkContent, type Checked } from '../checks/index.ts';
import { withoutDraftLanguages } from '../language/drafts.ts';
import { environment } from './environment.ts';

let last: { readonly folder: string; readonly checked: Promise<Checked> } | undefined;
let layers: SiteLayers | undefined;

/**
 * The content of this build, read and checked; advice is left to `npm run check`. The result is kept, so that one build reads it
 * once for all it does outside the pages (the pages read what the bundler gives them, see site/knowledge-base.ts).
 */
export function siteContent(): Promise<Checked> {
  const folder = contentFolders().join('\n');
  if (last?.folder !== folder) {
    const checked = readSiteFiles().then((files) => checkContent(files, { advice: false }));
    last = { folder, checked };
    // A folder that could not be read is read again the next time.
    checked.catch(forgetSiteContent);
  }
  return last.checked;
}

/**
 * The content as the site shows it, of which nobody asks here whether it is right: in development the pages say so at each save,
 * and to check everything twice would take as long again.
 */
export async function shownSiteContent(): Promise<Content> {
  if (last !== undefined) return (await last.checked).content;
  const { supplied, own, ownName } = await siteLayers();
  return shownContent(readContent(overlay(supplied, own, ownName)));
}

/** The files of the content, read once until the next save. */
export async function siteLayers(): Promise<SiteLayers> {
  layers ??= await readSiteLayers();
  return layers;
}

/** Has the content read anew at the next use, for example after an editor has saved a file. */
export function forgetSiteContent(): void {
  last = undefined;
  layers = undefined;
}

/**
 * The organisation's settings (site.yaml), without languages that this build leaves out.
 * @throws ContentError if something in the content is wrong
 */
export async function siteSettings(): Promise<SiteData> {
  const { content, findings } = await siteContent();
  const { data } = (environment().drafts ? content : withoutDraftLanguages(content)).site;
  if (data === undefined || findings.some(({ severity }) => severity === 'error')) throw new ContentError(findings);
  return data;
}
