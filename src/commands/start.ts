import { resolve } from 'node:path';
import { validContent } from '../checks/index.ts';
import { contentFolder, filesOf } from '../content/files-node.ts';
import { buildSite, root } from '../delivery/build-site.ts';
import { securityHeaders } from '../delivery/headers.ts';
import { PortError, portOf, serve } from '../delivery/serve.ts';

/** `npm start`: builds the site and serves it with the headers it ships. HOST and PORT change the address. */
console.log('▸ building the site …');
if ((await buildSite()) !== 0) process.exit(1);
const site = validContent(await filesOf(contentFolder())).site.data;
try {
  const { url } = await serve({
    folder: resolve(root, process.env['OUT_DIR'] ?? 'dist'),
    headers: securityHeaders(site?.embed.allow ?? []),
    base: process.env['BASE_PATH'] ?? '/',
    host: process.env['HOST'] ?? '127.0.0.1',
    port: portOf(process.env),
  });
  console.log(`▸ ${site?.name ?? 'The site'} is ready: ${url}  (Ctrl+C stops it)`);
} catch (error) {
  if (!(error instanceof PortError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
