import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../headers.ts';
import { HeaderValueError, HOST_FILE_NAMES, KNOWN_TO_ALL, MEDIA_TYPES, NOT_SERVED } from './host.ts';
import { hostFiles } from './index.ts';

const files = hostFiles({ headers: securityHeaders([]), base: '/' });

describe('hostFiles', () => {
  it('are one for each kind of host, and no server hands them out', () => {
    expect(files.map(({ name }) => name).sort()).toEqual([...HOST_FILE_NAMES].sort());
    expect(NOT_SERVED).toEqual(expect.arrayContaining(files.map(({ name }) => name)));
  });

  it.each(files)('$name ends its last line, and has no placeholder left', ({ content }) => {
    expect(content).toMatch(/\S\n$/);
    expect(content).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('a header value that not every server can express', () => {
  it.each(['a$b', 'a\\b', 'a\nb', 'a\u0000'])('is refused: %j', (value) => {
    expect(() => hostFiles({ headers: { 'X-Trial': value }, base: '/' })).toThrow(HeaderValueError);
    expect(() => hostFiles({ headers: { 'X-Trial': value }, base: '/' })).toThrow('X-Trial');
  });
});

describe('MEDIA_TYPES', () => {
  it('are for endings that not every server knows', () => {
    expect(
      Object.keys(MEDIA_TYPES).filter(
        (ending) => !/^\.[a-z0-9_]+$/.test(ending) || (KNOWN_TO_ALL as readonly string[]).includes(ending),
      ),
    ).toEqual([]);
  });

  it('let scripts and the search engine run where types are not guessed', () => {
    expect(MEDIA_TYPES).toMatchObject({
      '.js': 'text/javascript; charset=utf-8',
      '.mjs': 'text/javascript; charset=utf-8',
      '.wasm': 'application/wasm',
      '.pagefind': 'application/octet-stream',
    });
  });
});

describe('where dist/ lies', () => {
  const written = (base: string, name: string): string =>
    hostFiles({ headers: {}, base }).find((file) => file.name === name)?.content ?? '';

  it.each([
    ['nginx.conf', 'into /var/www.', '/var/www/kb/index.html'],
    ['web.config', 'C:\\inetpub\\wwwroot. -->', 'C:\\inetpub\\wwwroot\\kb, or'],
    ['.htaccess', 'the folder that is / on', 'the folder that is /kb/ on'],
  ])('%s says so, at the root and under a base path', (name, atRoot, below) => {
    expect(written('/', name)).toContain(atRoot);
    expect(written('/kb/', name)).toContain(below);
  });

  it.each(['/my--kb/', '/a/--/', '/ends-/'])('the comment for IIS stays one under %s', (base) => {
    const [comment = ''] = /(?<=<!--)[^]*?(?=-->)/.exec(written(base, 'web.config')) ?? [];
    expect(comment).toContain('Copy all');
    expect(comment).not.toMatch(/--|-$/);
    expect(written(base, 'web.config').split('<!--')).toHaveLength(2);
  });
});
