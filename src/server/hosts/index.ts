import { apache } from './apache.ts';
import { headersFile } from './headers-file.ts';
import { portableHeaders, type HostOptions, type HostFile } from './host.ts';
import { iis } from './iis.ts';
import { nginx } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';

/**
 * The configuration files of all hosts: nginx, Apache, IIS, and Netlify and Cloudflare, which read the same files.
 * @throws HeaderValueError
 */
export const hostFiles = ({ headers, areas = [], ...options }: HostOptions): HostFile[] => {
  for (const area of areas) portableHeaders(area.headers);
  return [nginx, apache, iis, headersFile, redirectsFile].map((host) =>
    host({ headers: portableHeaders(headers), areas, ...options }),
  );
};
