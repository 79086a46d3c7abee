import { describe, expect, it } from 'vitest';
import { hostFiles } from './index.ts';
import type { Moved } from './host.ts';
import { LONGEST_RULE, MOST_RULES } from './redirects-file.ts';

const FEW: readonly Moved[] = [
  { from: 'th/เก่า/', to: 'th/ใหม่/' },
  { from: 'oembed/nb/old.json', to: 'oembed/nb/new.json' },
];
const NEW = encodeURI('ใหม่');
const MANY: readonly Moved[] = Array.from({ length: 9000 }, (_, index) => ({
  from: `nb/gammel-adresse-nummer-${String(index)}/`,
  to: `nb/ny-adresse-nummer-${String(index)}/`,
}));
const written = (name: string, redirects: readonly Moved[], base = '/kb/'): string =>
  hostFiles({ headers: {}, base, redirects }).find((file) => file.name === name)?.content ?? '';

describe('redirects', () => {
  it.each([
    ['_redirects', `/kb/th/${encodeURI('เก่า')}/ /kb/th/${NEW}/ 301`],
    ['_redirects', '/kb/oembed/nb/old.json /kb/oembed/nb/new.json 301'],
    ['nginx.conf', `location = "/kb/th/เก่า/" { return 301 "/kb/th/${NEW}/$is_args$args"; }`],
    ['nginx.conf', 'location = "/kb/oembed/nb/old.json" { return 301 "/kb/oembed/nb/new.json$is_args$args"; }'],
    ['nginx.conf', 'absolute_redirect off;'],
    ['.htaccess', `Redirect 301 "/kb/th/เก่า" "/kb/th/${NEW}"`],
    ['.htaccess', 'Redirect 301 "/kb/oembed/nb/old.json" "/kb/oembed/nb/new.json"'],
    ['web.config', '<location path="th/เก่า">'],
    ['web.config', `destination="/kb/th/${NEW}/$Q" exactDestination="true" httpResponseStatus="Permanent"`],
  ])('%s has %s', (name, rule) => {
    expect(written(name, FEW)).toContain(rule);
  });

  it('are relative to the host, at its root too', () => {
    for (const name of ['_redirects', 'nginx.conf', '.htaccess', 'web.config']) {
      expect(written(name, FEW, '/')).toContain(`/th/${NEW}`);
      expect(written(name, FEW, '/').replace(/http:\/\/www\.w3|https?:\/\/[^ ]*docs/g, '')).not.toMatch(/301.*https?:/);
    }
  });

  it('are no more than a host takes, the most wanted first', () => {
    const rules = written('_redirects', MANY)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect([rules.length, rules[0]]).toEqual([
      MOST_RULES,
      '/kb/nb/gammel-adresse-nummer-0/ /kb/nb/ny-adresse-nummer-0/ 301',
    ]);
    // IIS refuses a larger file: maxWebConfigFileSizeInKB is 250.
    expect(Buffer.byteLength(written('web.config', MANY))).toBeLessThan(200_000);
    expect(written('web.config', MANY)).toContain('gammel-adresse-nummer-300"');
    expect(written('.htaccess', MANY).match(/^Redirect 301/gm)).toHaveLength(1000);
    expect(written('nginx.conf', MANY).match(/return 301/g)).toHaveLength(MANY.length);
  });

  it('leave a rule out that Cloudflare would find too long', () => {
    const long = { from: `th/${'ก'.repeat(60)}/`, to: `th/${'ข'.repeat(60)}/` };
    const lines = written('_redirects', [long, ...FEW]).split('\n');
    expect(encodeURI(long.from + long.to).length).toBeGreaterThan(LONGEST_RULE);
    expect(lines.filter((line) => line.startsWith('/'))).toHaveLength(2);
  });
});
