import { dev } from 'astro';
import { root } from '../src/build/build-site.ts';
import { environment, SettingError } from '../src/build/environment.ts';

/** `npm run dev`: live preview, search included, and languages that are drafts. HOST and PORT change the address. */
process.env['DRAFTS'] ??= '1';
try {
  const { host, port } = environment();
  await dev({ root, server: { host, port } });
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
