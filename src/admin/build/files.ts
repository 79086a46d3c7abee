import type { Content } from '../../authoring/read.ts';
import type { SiteData } from '../../authoring/schema.ts';
import { ContentError } from '../../authoring/finding.ts';
import { escapeMarkup } from '../../site/escape.ts';
import { adminConfig } from '../config/index.ts';
import { adminBundle } from './bundle.ts';

/** The files that follow from the content, so that they change with it: the page and the forms in each language. */
export function adminPages(content: Content, admin: SiteData['admin']): ReadonlyMap<string, string> {
  const site = content.site.data;
  if (site === undefined) throw new ContentError(content.findings);
  const forms = site.languages.map(({ code }): [string, string] => [
    `config.${code}.json`,
    JSON.stringify(adminConfig(content, code, admin)),
  ]);
  return new Map([['index.html', page(site.name, admin === undefined)], ...forms]);
}

/** What `npm run dev` answers in place of the page where it would write past the organisation's own files. */
export const NOT_FOR_OVERLAYS =
  'The editing page writes to content/, and this site has files of its own, which lie over it. Edit those with a text editor.\n';

/** All files of the editing page by name. */
export async function adminFiles(
  content: Content,
  admin: SiteData['admin'],
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const languages = (content.site.data?.languages ?? []).map(({ code }) => code);
  return new Map<string, string | Uint8Array>([...(await adminBundle(languages)), ...adminPages(content, admin)]);
}

/** Hides the button by which people sign in at a git host, where there is none. */
const FOLDER_ONLY = '<style>.buttons:has(> [role="none"]) > .button.secondary { display: none; }</style>\n';

const page = (name: string, isFolder: boolean): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeMarkup(name)}</title>
<link rel="icon" href="../favicon.svg">
${isFolder ? FOLDER_ONLY : ''}</head>
<body>
<noscript>This page needs JavaScript.</noscript>
<script type="module" src="admin.js"></script>
</body>
</html>
`;
