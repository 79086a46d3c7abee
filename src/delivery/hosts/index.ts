import { apache } from './apache.ts';
import { headersFile } from './headers-file.ts';
import type { Hosted, HostFile } from './host.ts';
import { iis } from './iis.ts';
import { nginx } from './nginx.ts';

/** The configuration of every host: nginx, Apache, IIS, and Netlify and Cloudflare, which read the same file. */
export const hostFiles = (site: Hosted): HostFile[] => [nginx, apache, iis, headersFile].map((host) => host(site));
