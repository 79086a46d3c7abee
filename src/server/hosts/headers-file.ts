import { ASSETS, cacheControl, type Area } from '../headers.ts';
import type { HostOptions, HostFile } from './host.ts';

/**
 * The configuration of Netlify and Cloudflare Pages. No header stands in two rules that match one path: Cloudflare would join
 * their values; so the rule of an area first takes away, with `!`, what it sends otherwise. Netlify sends the later value, and
 * reports the `!` as a line that it does not know.
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export const headersFile = ({ headers, areas = [], base }: HostOptions): HostFile => {
  const prefix = base.replace(/\/$/, '');
  const ruleOf = (area: Area): string =>
    `${prefix}${area.path}*\n${Object.entries(area.headers)
      .map(([name, value]) => `${name in headers ? `  ! ${name}\n` : ''}  ${name}: ${value}\n`)
      .join('')}`;
  return {
    name: '_headers',
    content: `/*\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join(
        '',
      )}${prefix}${ASSETS}*\n  Cache-Control: ${cacheControl(ASSETS)}\n${areas.map((area) => ruleOf(area)).join('')}`,
  };
};
