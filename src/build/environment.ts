/** An environment variable has a value that cannot be used; the message names it and gives an example. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export interface Environment {
  /** Origin that the site is published under; it stands in canonical addresses, hreflang and the catalog. */
  readonly site: string;
  /** Path that it is published under, with a slash at both ends: `/` or `/kb/`. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
  /** Folder that the site is built into: absolute, or relative to the project. */
  readonly out: string;
  /** Whether languages that are drafts are shown. */
  readonly drafts: boolean;
  /** Whether each text is written compressed too, for hosts that send such files. */
  readonly precompress: boolean;
}

/**
 * Reads SITE_URL, BASE_PATH, HOST, PORT, OUT_DIR, DRAFTS and PRECOMPRESS; an empty variable counts as not set.
 * @throws SettingError
 */
export function environment(env: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const get = (name: string, standard: string): string => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? standard : value;
  };
  const site = get('SITE_URL', 'http://127.0.0.1:4321');
  if (!/^https?:\/\/[^/]/.test(site) || !URL.canParse(site))
    throw new SettingError(`SITE_URL=${site} is not a web address. Write it as https://kb.example.com.`);
  const { origin, href } = new URL(site);
  if (href !== `${origin}/`)
    throw new SettingError(
      `SITE_URL=${site} is more than an origin. Write SITE_URL=${origin}, and a folder of it as BASE_PATH=/kb/.`,
    );
  const port = Number(get('PORT', '4321'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingError(`PORT=${get('PORT', '')} is not a port. Choose a number from 1024 to 65535.`);
  const base = `/${get('BASE_PATH', '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const stranger = /[^A-Za-z0-9._~/-]/.exec(base)?.[0];
  if (stranger !== undefined || /\/\.{1,2}\/|.\/\//.test(base))
    throw new SettingError(
      `BASE_PATH=${get('BASE_PATH', '')} is not a path that every host takes${stranger === undefined ? '' : `: it has “${stranger}”`}. Use Latin letters, digits, hyphens and slashes: BASE_PATH=/kb/.`,
    );
  return {
    site: origin,
    base,
    host: get('HOST', '127.0.0.1'),
    port,
    out: get('OUT_DIR', 'dist'),
    drafts: get('DRAFTS', '0') === '1',
    precompress: get('PRECOMPRESS', '0') === '1',
  };
}
