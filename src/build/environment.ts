/** A setting of the environment that cannot be used; says which, and what it should look like. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

export interface Environment {
  /** Origin the site is published under: canonical addresses, hreflang, catalog. */
  readonly site: string;
  /** Path it is published under, with a slash at both ends: `/` or `/kb/`. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
  /** Folder the site is built into, relative to the project. */
  readonly out: string;
}

/**
 * Reads SITE_URL, BASE_PATH, HOST, PORT and OUT_DIR; an empty one counts as not set.
 * @throws SettingError
 */
export function environment(env: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const get = (name: string, otherwise: string): string => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? otherwise : value;
  };
  const site = get('SITE_URL', 'http://127.0.0.1:4321');
  if (!/^https?:\/\/[^/]/.test(site) || !URL.canParse(site))
    throw new SettingError(`SITE_URL=${site} is not a web address. Write it as https://kb.example.com.`);
  const port = Number(get('PORT', '4321'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingError(`PORT=${get('PORT', '')} is not a port. Choose a number from 1024 to 65535.`);
  const base = `/${get('BASE_PATH', '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  return { site, base, host: get('HOST', '127.0.0.1'), port, out: get('OUT_DIR', 'dist') };
}
