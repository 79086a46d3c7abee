import { resolve } from 'node:path';
import { validContent } from '../checks/index.ts';
import { contentFolder, filesOf } from '../content/files-node.ts';
import { buildSite, root } from '../delivery/build-site.ts';
import { environment, SettingError } from '../delivery/environment.ts';
import { securityHeaders } from '../delivery/headers.ts';
import { PortError, serve } from '../delivery/serve.ts';

/** `npm start`: builds the site and serves it with the headers it ships. HOST and PORT change the address. */
try {
  const { host, port, base, out } = environment();
  console.log('▸ building the site …');
  if ((await buildSite()) !== 0) process.exit(1);
  const site = validContent(await filesOf(contentFolder())).site.data;
  const { url } = await serve({ folder: resolve(root, out), headers: securityHeaders(site?.embed.allow ?? []), base, host, port });
  console.log(`▸ ${site?.name ?? 'The site'} is ready: ${url}  (Ctrl+C stops it)`);
} catch (error) {
  if (!(error instanceof PortError || error instanceof SettingError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
