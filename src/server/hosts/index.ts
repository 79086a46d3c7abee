import { apache } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { portableHeaders, type HostOptions, type HostFile } from './host.ts';
import { iis } from './iis.ts';
import { nginx } from './nginx.ts';

/**
 * The configuration files of all hosts: nginx, Apache, IIS, and Netlify and Cloudflare, which read the same file.
 * @throws HeaderValueError
 */
export const hostFiles = ({ headers, base }: HostOptions): HostFile[] =>
  [nginx, apache, iis, headersFile].map((host) => host({ headers: portableHeaders(headers), base }));
