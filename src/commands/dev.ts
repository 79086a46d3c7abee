import { dev } from 'astro';
import { portOf } from '../delivery/serve.ts';
import { root } from '../delivery/build-site.ts';

/** `npm run dev`: live preview, search included. HOST and PORT change the address. */
await dev({ root, server: { host: process.env['HOST'] ?? '127.0.0.1', port: portOf(process.env) } });
