import { fileURLToPath } from 'node:url';
import { classicScript } from '../../build/classic-script.ts';
import type { Site } from './embed-url.ts';

const source = fileURLToPath(new URL('./calm-counter.client.ts', import.meta.url));

/** The code of `/embed.js`. */
export const tagScript = (site: Site): Promise<string> => classicScript(source, { SITE_BUILT: JSON.stringify(site) });
