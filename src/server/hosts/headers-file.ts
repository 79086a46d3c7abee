import { ASSETS, cacheControl, type Area } from '../headers.ts';
import type { HostOptions, HostFile } from './host.ts';

/** What Cloudflare Pages takes of this file; what is beyond it is left out without a word. */
const LONGEST_LINE = 2_000;
const MOST_RULES = 100;

/** A host would leave out part of the configuration; the message says which host, what and how to mend it. */
export class HostLimitError extends Error {
  override readonly name = 'HostLimitError';
}

/** @throws HostLimitError if Cloudflare would leave out a line or a rule, and with it the protection that it gives */
function withinLimits(content: string): string {
  const lines = content.split('\n');
  const longest = lines.find((line) => line.length > LONGEST_LINE);
  if (longest !== undefined)
    throw new HostLimitError(
      `The header ${longest.trim().split(':')[0] ?? ''} is ${String(longest.length)} characters long; Cloudflare Pages leaves out lines over ${String(LONGEST_LINE)}. Name fewer origins under embed.allow in site.yaml: https://*.example.com stands for all names of a domain.`,
    );
  const rules = lines.filter((line) => line.startsWith('/')).length;
  if (rules > MOST_RULES)
    throw new HostLimitError(
      `The file _headers has ${String(rules)} rules; Cloudflare Pages takes ${String(MOST_RULES)}. Put files with a header of their own under one folder: one rule is enough for it.`,
    );
  return content;
}

/**
 * The configuration of Netlify and Cloudflare Pages. No header stands in two rules that match one path: Cloudflare would join
 * their values; so the rule of an area first takes away, with `!`, what it sends otherwise. Netlify sends the later value, and
 * reports the `!` as a line that it does not know.
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @throws HostLimitError
 */
export const headersFile = ({ headers, areas = [], base }: HostOptions): HostFile => {
  const prefix = base.replace(/\/$/, '');
  const ruleOf = (area: Area): string =>
    `${prefix}${area.path}*\n${Object.entries(area.headers)
      .map(([name, value]) => `${name in headers ? `  ! ${name}\n` : ''}  ${name}: ${value}\n`)
      .join('')}`;
  return {
    name: '_headers',
    content: withinLimits(
      `/*\n${Object.entries(headers)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join(
          '',
        )}${prefix}${ASSETS}*\n  Cache-Control: ${cacheControl(ASSETS)}\n${areas.map((area) => ruleOf(area)).join('')}`,
    ),
  };
};
