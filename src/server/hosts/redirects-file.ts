import { encodedPath, type HostFile, type HostOptions, type Moved } from './host.ts';

/** Rules that Cloudflare Pages takes; it ignores the rest. @see https://developers.cloudflare.com/pages/configuration/redirects/ */
export const MOST_RULES = 2000;
/** Characters of a rule; Cloudflare Pages ignores a longer one. */
export const LONGEST_RULE = 1000;

export const redirectRule = (base: string, { from, to }: Moved): string =>
  `${encodedPath(base, from)} ${encodedPath(base, to)} 301`;

/** The rules that both hosts take. What is left out is only the rule: a page lies at each old address. */
export const redirectRules = ({ base, redirects = [] }: HostOptions): string[] =>
  redirects
    .map((redirect) => redirectRule(base, redirect))
    .filter((rule) => rule.length <= LONGEST_RULE)
    .slice(0, MOST_RULES);

/**
 * The redirects of Netlify and Cloudflare Pages, which `npm start` follows too. Netlify prefers a file to a rule, and serves the page at the
 * old address; a rule that overrules files (`301!`) is an error to Cloudflare.
 */
export const redirectsFile = (options: HostOptions): HostFile => ({
  name: '_redirects',
  content: `# Written by the build from content/moved.yaml.\n${redirectRules(options)
    .map((rule) => `${rule}\n`)
    .join('')}`,
});
