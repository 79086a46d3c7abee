import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { SiteData } from '../authoring/schema.ts';
import { securityHeaders } from '../server/headers.ts';

/** Where the pages tell which styles stand in them (src/pages/inline-styles.json.ts). */
const FILE = 'inline-styles.json';
/** A hash as a policy names it: `sha256-` and 32 bytes in base64. @see https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const hash = z.string().regex(/^sha256-[\w+/]{43}=$/);
/** As long as any other: before a build it is not known, and hosts limit how long a header may be. */
const UNKNOWN = `sha256-${'A'.repeat(43)}=`;

/** One for the first screen of a topic, and one for that of the home page (layout/first-screen/). */
let hashes: readonly string[] = [UNKNOWN, UNKNOWN];

/** Takes from a built site what its pages tell of the styles in them, for `headersOfSite`. The file is removed. */
export function takeInlineStyles(folder: string): void {
  const file = join(folder, FILE);
  hashes = z
    .array(hash)
    .length(hashes.length)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
}

/** The headers of the site's files; the policy allows the styles that the pages built last have in themselves, and no others. */
export const headersOfSite = ({ embed }: Pick<SiteData, 'embed'>): Readonly<Record<string, string>> =>
  securityHeaders(embed.allow, hashes);
