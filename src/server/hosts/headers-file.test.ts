import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from '../headers.ts';
import { headersFile, HostLimitError } from './headers-file.ts';

const HEADERS = securityHeaders(['https://intranet.example.com', 'https://*.example.org:8443']);
interface Rule {
  readonly path: string;
  readonly headers: [string, string][];
}

/** Reads the file as its hosts do: a path at the start of a line, its headers indented below it. Fails on what neither knows. */
function read(content: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of content
    .split('\n')
    .map((text) => text.trimEnd())
    .filter((text) => !/^\s*(#|$)/.test(text))) {
    const [, indent = '', name = '', value = ''] =
      /^(\s*)([^\s:]+)(?::\s*(.*))?$/.exec(line) ?? expect.unreachable(line);
    if (indent === '') rules.push({ path: line, headers: [] });
    else (rules.at(-1) ?? expect.unreachable(line)).headers.push([name, value.trim()]);
  }
  return rules;
}
const fits = (rule: Rule, path: string): boolean =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
/** The headers of an answer: values of a name that comes twice are joined. */
function answerTo(path: string, content: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of read(content)
    .filter((rule) => fits(rule, path))
    .flatMap((rule) => rule.headers))
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  return headers;
}

describe('_headers', () => {
  it('is called so', () => {
    expect(headersFile({ headers: HEADERS, base: '/' }).name).toBe('_headers');
  });

  it.each(['/', '/kb/'])('sends every header with every file below %s', (base) => {
    const { content } = headersFile({ headers: HEADERS, base });
    for (const path of ['', 'en/calm/', 'embed.js', 'pagefind/a.pf_meta', 'en/assets/a.css', 'assets.html', '404.html'])
      expect(answerTo(base + path, content), path).toEqual(HEADERS);
    expect(answerTo(`${base}assets/page.B1x2.css`, content)).toEqual({
      ...HEADERS,
      'Cache-Control': cacheControl('/assets/'),
    });
  });

  it('keeps nothing for ever below the root that the site does not own', () => {
    expect(answerTo('/assets/page.css', headersFile({ headers: HEADERS, base: '/kb/' }).content)).not.toHaveProperty(
      'Cache-Control',
    );
  });

  it('has no header in two rules that fit one path, and none twice in one', () => {
    for (const base of ['/', '/kb/']) {
      const rules = read(headersFile({ headers: HEADERS, base }).content);
      for (const path of rules.map((rule) => rule.path.replace('*', 'x'))) {
        const names = rules
          .filter((rule) => fits(rule, path))
          .flatMap((rule) => rule.headers)
          .map(([name]) => name.toLowerCase());
        expect(names).toEqual([...new Set(names)]);
      }
    }
  });

  it('has lines that Cloudflare reads to their end', () => {
    // https://developers.cloudflare.com/pages/configuration/headers/: 2,000 characters
    expect(
      Math.max(
        ...headersFile({ headers: HEADERS, base: '/kb/' })
          .content.split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });

  it('sends a value as it is, whatever signs it has', () => {
    const value = fc
      .string({ unit: fc.constantFrom('"', '%', '$', '\\', ':', '#', '&', '<', ' ', 'a', '*', ';') })
      .filter((text) => text === text.trim());
    fc.assert(
      fc.property(value, (text) => {
        expect(answerTo('/en/', headersFile({ headers: { 'X-Trial': text }, base: '/' }).content)).toEqual({
          'X-Trial': text,
        });
      }),
    );
  });
});

describe('the limits of Cloudflare Pages', () => {
  const policy = (origins: number): Readonly<Record<string, string>> =>
    securityHeaders(
      Array.from({ length: origins }, (_, index) => `https://intranet-${String(index)}.department.example.com`),
    );

  it('hold for a list of origins that fits', () => {
    expect(() => headersFile({ headers: policy(20), base: '/' })).not.toThrow();
  });

  it('stop a build whose policy Cloudflare would leave out, with the remedy', () => {
    expect(() => headersFile({ headers: policy(60), base: '/' })).toThrow(HostLimitError);
    expect(() => headersFile({ headers: policy(60), base: '/' })).toThrow(
      /Content-Security-Policy is \d+ characters long.*embed\.allow.*https:\/\/\*\.example\.com/,
    );
  });

  it('stop a build with more rules than it takes', () => {
    const areas = Array.from({ length: 100 }, (_, index) => ({ path: `/a${String(index)}/`, headers: { 'X-A': 'a' } }));
    expect(() => headersFile({ headers: {}, areas, base: '/' })).toThrow(/102 rules.*takes 100/);
  });
});
