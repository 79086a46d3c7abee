import { resolve } from 'node:path';
import { adminAreas } from '../src/admin/headers.ts';
import { buildSite, root } from '../src/build/build-site.ts';
import { environment, SettingError } from '../src/build/environment.ts';
import { siteSettings } from '../src/build/site-content.ts';
import { securityHeaders } from '../src/server/headers.ts';
import { PortError, serve } from '../src/server/serve.ts';

/** `npm start`: builds the site and serves it with the headers it ships. HOST and PORT change the address. */
try {
  const { host, port, base, out } = environment();
  console.log('▸ building the site …');
  if ((await buildSite()) !== 0) process.exit(1);
  const site = await siteSettings();
  const { url } = await serve({
    folder: resolve(root, out),
    headers: securityHeaders(site.embed.allow),
    areas: adminAreas(site),
    base,
    host,
    port,
  });
  console.log(`▸ ${site.name} is ready: ${url}  (Ctrl+C stops it)`);
} catch (error) {
  if (!(error instanceof PortError || error instanceof SettingError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
