import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Redirect } from './redirects.ts';
import { REDIRECT_SCRIPT, REDIRECT_SCRIPT_NAME } from './redirect-page.ts';

/** An old address as the pages of the build hand it over; `html` is the page that stands there, where it is one of the site. */
export type OldAddress = Pick<Redirect, 'kind' | 'from' | 'to'> & { readonly html?: string };

/** The file with the old addresses, made by a route and removed from the built site. */
const LIST = join('find', 'moved.json');

/**
 * Puts something at each old address of a built site, so that hosts need no rules: at that of a page one that leads on; at those of an
 * embed and of an oEmbed answer the very same as at the new one, since a frame that leads on would lose its query.
 * @returns the old addresses, the most wanted first
 */
export async function writeOldAddresses(folder: string): Promise<OldAddress[]> {
  const list = join(folder, LIST);
  const addresses = JSON.parse(await readFile(list, 'utf8')) as OldAddress[];
  await rm(list);
  for (const { kind, from, to, html = '' } of addresses) {
    const file = (path: string): string => join(folder, kind === 'oembed' ? path : join(path, 'index.html'));
    await mkdir(dirname(file(from)), { recursive: true });
    if (kind === 'page') await writeFile(file(from), html, { flag: 'wx' });
    else await cp(file(to), file(from), { force: false, errorOnExist: true });
  }
  if (addresses.some(({ kind }) => kind === 'page'))
    await writeFile(join(folder, REDIRECT_SCRIPT_NAME), REDIRECT_SCRIPT);
  return addresses;
}
