import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

type Rules = ReadonlyMap<string, string>;

/** The rules of a `_redirects` file of Netlify and Cloudflare, of the one kind that the build writes: `/old/ /new/ 301`. */
export const readRedirects = (text: string): Rules =>
  new Map(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line): [string, string][] => {
        const [from, to] = line.trim().split(/\s+/);
        return from === undefined || to === undefined ? [] : [[from, to]];
      }),
  );

/** A path as the file has it: browsers and programs write `%e0` and `%E0`, and letters unescaped. */
function normalized(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return path;
  }
}

/**
 * The redirects of a built site by its `_redirects`. The file is read again when a new build has put another one in its place.
 * @returns the new address of a request with its query; undefined for an address that has not moved
 */
export function redirectsOf(folder: string): (url: string) => Promise<string | undefined> {
  const file = join(folder, '_redirects');
  let last: { readonly changed: number; readonly rules: Rules } | undefined;
  return async (url) => {
    const changed = (await stat(file).catch(() => undefined))?.mtimeMs;
    if (changed === undefined) return undefined;
    if (last?.changed !== changed)
      last = { changed, rules: readRedirects(await readFile(file, 'utf8').catch(() => '')) };
    const [path = '', ...query] = url.split('?');
    const to = last.rules.get(normalized(path));
    return to === undefined ? undefined : [to, ...query].join('?');
  };
}
