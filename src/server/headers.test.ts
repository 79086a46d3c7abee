import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '../authoring/schema.ts';
import { hostFiles } from './hosts/index.ts';
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
    ['script-src', ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"]],
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

  it('allows no other origin and no inline code', () => {
    for (const [name, values] of policyOf([HOST])) {
      if (name !== 'frame-ancestors')
        expect(
          values.filter(
            (value) => !["'none'", "'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"].includes(value),
          ),
          name,
        ).toEqual([]);
    }
  });

  it('allows only the site itself and the hosts in embed.allow to show it in a frame', () => {
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

  it('sends no referrer, and lets no browser guess a media type', () => {
    expect(securityHeaders([])).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('cacheControl', () => {
  it('lets files be cached for ever whose names change with their content', () => {
    expect(cacheControl('/assets/page.B1x2.css')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/', '/nb/', '/embed.js', '/assets.html', '/nb/assets/a.css'])(
    'has %s validated at each request',
    (path) => {
      expect(cacheControl(path)).toBe('no-cache');
    },
  );
});

describe('embed.allow of site.yaml', () => {
  const isAccepted = (origin: string): boolean => siteSchema.shape.embed.safeParse({ allow: [origin] }).success;

  it.each([
    "https://a.example; script-src 'unsafe-inline'",
    'https://a.example;script-src *',
    'https://a.example https://b.example',
    'https://a.example,https://b.example',
    'https://a.example\nX-Injected: yes',
    'https://a.example\r\nX-Injected: yes',
    'https://a.example\n',
    '\nhttps://a.example',
    'https://a.example" always; add_header X-Injected "yes',
    'https://a.example"/><add name="X-Injected',
    'https://a.example/%{ENV}e',
    'https://a.example$http_host',
    'https://a.example\\',
    'https://a.example\u0000',
    'https://a.example\u2028',
    "'unsafe-inline'",
    "'self'",
    '*',
    'https:',
    'data:',
  ])('takes no %j', (origin) => {
    expect(isAccepted(origin)).toBe(false);
  });

  it('adds one origin to frame-ancestors for each entry, and changes nothing else, in the policy and in the file of any host', () => {
    const origin = fc.oneof(
      fc.stringMatching(/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/),
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('https://', 'a', '.', '*.', ':8443', ';', ' ', '"', "'", '\n', '$', '%', '\\', ',', '<'),
          fc.string({ unit: 'binary', maxLength: 1 }),
        ),
      }),
    );
    let accepted = 0;
    fc.assert(
      fc.property(origin, (some) => {
        if (!isAccepted(some)) return;
        accepted += 1;
        expect(policyOf([some])).toEqual(policyOf([]).set('frame-ancestors', ["'self'", some]));
        const lines = (allow: readonly string[]): string[][] =>
          hostFiles({ headers: securityHeaders(allow), base: '/' }).map(({ content }) => content.split('\n'));
        expect(lines([some]).map((file) => file.map((line) => line.replaceAll(` ${some}`, '')))).toEqual(lines([]));
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});
