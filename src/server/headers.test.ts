import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from './headers.ts';

const HOST = 'https://intranet.example.com';
const policyOf = (allowed: readonly string[]): Map<string, string[]> =>
  new Map(
    (securityHeaders(allowed)['Content-Security-Policy'] ?? '').split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values];
    }),
  );

describe('securityHeaders', () => {
  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
    ['style-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['img-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['frame-src', ["'self'"]],
    ['form-action', ["'self'"]],
    ['base-uri', ["'none'"]],
  ])('the policy’s %s is %j', (name, values) => {
    expect(policyOf([]).get(name)).toEqual(values);
  });

  it('nothing may come from another origin, or from the page itself', () => {
    for (const [name, values] of policyOf([HOST])) {
      if (name !== 'frame-ancestors')
        expect(
          values.filter((value) => !["'none'", "'self'", "'wasm-unsafe-eval'"].includes(value)),
          name,
        ).toEqual([]);
    }
  });

  it('only the site itself and the hosts it names may show it in a frame', () => {
    expect(policyOf([]).get('frame-ancestors')).toEqual(["'self'"]);
    expect(policyOf([HOST, 'https://wiki.example.com']).get('frame-ancestors')).toEqual([
      "'self'",
      HOST,
      'https://wiki.example.com',
    ]);
  });

  it('has no X-Frame-Options, which cannot name several hosts', () => {
    expect(Object.keys(securityHeaders([HOST])).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
  });

  it('tells nobody where the reader comes from, and guesses no types', () => {
    expect(securityHeaders([])).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('cacheControl', () => {
  it('keeps for ever what changes its name with its content', () => {
    expect(cacheControl('/assets/page.B1x2.css')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/', '/nb/', '/embed.js', '/assets.html', '/nb/assets/a.css'])('asks anew for %s', (path) => {
    expect(cacheControl(path)).toBe('no-cache');
  });
});
