import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../../src/server/headers.ts';

/**
 * The headers of a built site, as its build has written them for hosts, with the origins that a test lets embed it. The hashes of the styles that
 * stand in its pages are known to the build alone.
 */
export function headersOf(folder: string, allowedToEmbed: readonly string[] = []): Readonly<Record<string, string>> {
  const hashes = readFileSync(join(folder, '_headers'), 'utf8').match(/sha256-[\w+/]{43}=/g) ?? [];
  return securityHeaders(allowedToEmbed, [...new Set(hashes)]);
}
