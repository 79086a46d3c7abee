import { ASSETS, cacheControl } from '../headers.ts';
import type { HostOptions, HostFile } from './host.ts';

/**
 * The configuration of Netlify and Cloudflare Pages. No header stands in two rules that match one path: Cloudflare would join
 * their values.
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export const headersFile = ({ headers, base }: HostOptions): HostFile => ({
  name: '_headers',
  content: `/*\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}${base.replace(/\/$/, '')}${ASSETS}*\n  Cache-Control: ${cacheControl(ASSETS)}\n`,
});
