import { describe, expect, it } from 'vitest';
import { siteSchema } from '../authoring/schema.ts';
import { securityHeaders } from '../server/headers.ts';
import { hostFiles } from '../server/hosts/index.ts';
import { ADMIN, adminAreas, adminHeaders } from './headers.ts';

const GITHUB = { backend: 'github', repo: 'fjordbua/calm-counter', branch: 'main', review: false } as const;
const policy = (headers: Readonly<Record<string, string>>): string => headers['Content-Security-Policy'] ?? '';

describe('the policy of the editing page', () => {
  it('allows no other origin where it works on a folder', () => {
    expect(policy(adminHeaders(undefined))).not.toMatch(/https?:/);
  });

  it('allows the git host, and no script of another origin', () => {
    expect(policy(adminHeaders(GITHUB))).toContain(
      "connect-src 'self' data: https://api.github.com https://github.com",
    );
    expect(policy(adminHeaders({ ...GITHUB, server: 'https://git.example.com' }))).toContain(
      "connect-src 'self' data: https://git.example.com;",
    );
    expect(policy(adminHeaders(GITHUB))).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
  });

  it('keeps search engines away', () => {
    expect(adminHeaders(undefined)['X-Robots-Tag']).toBe('noindex');
  });
});

describe('the headers of all other pages', () => {
  const headers = securityHeaders([]);
  const plain = hostFiles({ headers, base: '/kb/' });
  const withAdmin = hostFiles({ headers, areas: adminAreas({ admin: GITHUB }), base: '/kb/' });

  it('stay as they are where the site has no editing page', () => {
    expect(adminAreas({ admin: undefined })).toEqual([]);
    expect(hostFiles({ headers, areas: [], base: '/kb/' })).toEqual(plain);
  });

  // Redirects are no headers.
  it.each(plain.filter(({ name }) => name !== '_redirects'))(
    'stay as they are in $name, which only adds the folder of the editing page',
    ({ name, content }) => {
      const added = withAdmin.find((file) => file.name === name)?.content ?? '';
      const lines = new Set(content.split('\n'));
      const own = added.split('\n').filter((line) => !lines.has(line));
      expect(own.length).toBeGreaterThan(0);
      // Without the lines that are new, the file is what it was.
      const rest = added.split('\n').filter((line) => lines.has(line));
      expect(content.split('\n').filter((line) => !rest.includes(line))).toEqual([]);
      expect(own.join('\n')).toContain('admin');
      expect(own.join('\n')).toContain('https://api.github.com');
      expect(content).not.toContain('admin');
    },
  );

  it.each([
    ['nginx.conf', `location ^~ /kb${ADMIN} {`],
    ['.htaccess', `<If "%{REQUEST_URI} =~ m#^/kb${ADMIN}#">`],
    ['web.config', '<location path="admin">'],
    ['_headers', `/kb${ADMIN}*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src`],
  ])('%s tells the folder apart under a base path', (name, mark) => {
    expect(withAdmin.find((file) => file.name === name)?.content).toContain(mark);
  });
});

describe('admin of site.yaml', () => {
  const admin = siteSchema.shape.admin;

  it('needs a host and a repository', () => {
    expect(admin.parse({ backend: 'github', repo: 'fjordbua/calm-counter' })).toEqual(GITHUB);
    expect(admin.safeParse({ backend: 'github' }).success).toBe(false);
    expect(admin.parse(undefined)).toBeUndefined();
  });

  it.each(["https://a.example; script-src 'unsafe-inline'", 'http://git.example.com', 'https://a.example\n', '*'])(
    'takes no server %j',
    (server) => {
      expect(admin.safeParse({ ...GITHUB, server }).success).toBe(false);
      expect(admin.safeParse({ ...GITHUB, 'sign-in': server }).success).toBe(false);
    },
  );
});
