import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from '../headers.ts';
import { NOT_SERVED } from './host.ts';
import { nginx } from './nginx.ts';

const HEADERS = securityHeaders(['https://intranet.example.com', 'https://*.example.org:8443']);
interface Directive {
  readonly words: readonly string[];
  readonly inner: readonly Directive[];
}

/** A word as nginx reads it (ngx_conf_read_token): a backslash stays, unless it stands before a quote, itself or t, r, n. */
const unquoted = (word: string): string => {
  const ends: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' };
  return (word.startsWith('"') ? word.slice(1, -1) : word).replaceAll(
    /\\(["'\\trn])/g,
    (_, sign: string) => ends[sign] ?? sign,
  );
};

/** Reads directives and blocks; fails on what does not balance. */
function read(content: string): Directive[] {
  const tokens = [...content.matchAll(/#[^\n]*|"(?:[^"\\]|\\[^])*"|[{};]|[^\s{};"]+|"/g)]
    .map(([token]) => token)
    .filter((token) => !token.startsWith('#'));
  const block = (depth: number): Directive[] => {
    const directives: Directive[] = [];
    let words: string[] = [];
    for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
      if (token === '}') {
        expect([depth > 0, words]).toEqual([true, []]);
        return directives;
      }
      if (token === ';' || token === '{') {
        expect(words).not.toEqual([]);
        directives.push({ words, inner: token === '{' ? block(depth + 1) : [] });
        words = [];
      } else {
        expect(token).not.toBe('"');
        words.push(unquoted(token));
      }
    }
    expect([depth, words]).toEqual([0, []]);
    return directives;
  };
  return block(0);
}

const named = (directives: readonly Directive[], name: string): string[][] =>
  directives.filter(({ words }) => words[0] === name).map(({ words }) => words.slice(1));
const isFor = ({ words: [name, how, start = ''] }: Directive, path: string): boolean =>
  name === 'location' && (how === '=' ? path === start : path.startsWith(start));
interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly missing: string | undefined;
}

/** What nginx sends: a location inherits headers only where it adds none, and is chosen by `=`, else by the longest beginning. */
function answerTo(path: string, directives: readonly Directive[], inherited?: Answer): Answer | undefined {
  const added = named(directives, 'add_header').map(([name = '', value = '', ...rest]) => {
    expect(rest, 'not with errors').toEqual(['always']);
    expect(value, 'a variable').not.toContain('$');
    return [name, value] as const;
  });
  expect(new Set(added.map(([name]) => name)).size).toBe(added.length);
  const [status] = named(directives, 'return').flat();
  const own: Answer = {
    headers: added.length > 0 ? Object.fromEntries(added) : (inherited?.headers ?? {}),
    status: Number(status ?? inherited?.status ?? 200),
    missing: named(directives, 'error_page').find(([code]) => code === '404')?.[1] ?? inherited?.missing,
  };
  const fitting = directives.filter((directive) => isFor(directive, path));
  const next =
    fitting.find(({ words }) => words[1] === '=') ??
    fitting.sort((a, b) => (b.words[2] ?? '').length - (a.words[2] ?? '').length)[0];
  return next ? answerTo(path, next.inner, own) : inherited && own;
}
const answered = (path: string, base = '/', headers: Readonly<Record<string, string>> = HEADERS): Answer | undefined =>
  answerTo(path, read(nginx({ headers, base }).content), { headers: {}, status: 200, missing: undefined });

describe('nginx.conf', () => {
  it.each(['/', '/kb/'])('sends every header with every file below %s', (base) => {
    for (const path of [
      '',
      'en/calm/',
      'embed.js',
      'pagefind/a.pf_meta',
      'en/assets/a.css',
      'assets.html',
      '404.html',
    ]) {
      expect(answered(base + path, base), path).toEqual({
        headers: { ...HEADERS, 'Cache-Control': cacheControl('/') },
        status: 200,
        missing: `${base}404.html`,
      });
    }
    expect(answered(`${base}assets/a.css`, base)).toEqual({
      headers: { ...HEADERS, 'Cache-Control': cacheControl('/assets/') },
      status: 200,
      missing: `${base}404.html`,
    });
  });

  it.each(['/', '/kb/'])('hands out no file that is for servers alone, below %s', (base) => {
    for (const name of NOT_SERVED)
      expect(answered(base + name, base), name).toMatchObject({ status: 404, missing: `${base}404.html` });
    expect(answered(`${base}a/${NOT_SERVED[0]}`, base)?.status).toBe(200);
  });

  it.each(['/', '/assets/a.css', '/_headers', '/kbx/'])('under /kb/ leaves %s to others', (path) => {
    expect(answered(path, '/kb/')).toEqual({ headers: {}, status: 200, missing: undefined });
  });

  it('is one location, which prefers itself to patterns of the server around it', () => {
    for (const base of ['/', '/kb/']) {
      const [outer, ...others] = read(nginx({ headers: HEADERS, base }).content);
      expect([outer?.words, others]).toEqual([['location', '^~', base], []]);
      expect(named(outer?.inner ?? [], 'location').filter(([how]) => how !== '^~' && how !== '=')).toEqual([]);
      expect([named(outer?.inner ?? [], 'index'), named(outer?.inner ?? [], 'charset')]).toEqual([
        [['index.html']],
        [['utf-8']],
      ]);
    }
  });

  it('sends no X-Frame-Options', () => {
    expect(nginx({ headers: HEADERS, base: '/' }).content).not.toMatch(/x-frame-options/i);
  });

  const value = fc.string({
    unit: fc.constantFrom('"', "'", '%', '%{a}e', ';', '{', '}', '#', '&', '<', ' ', 'a', 'n'),
  });
  const survives = (text: string): void => {
    for (const path of ['/en/', '/assets/a.css'])
      expect(answered(path, '/', { 'X-Trial': text })?.headers['X-Trial']).toBe(text);
  };

  it('sends a value as it is, with quotes and percent signs', () => {
    fc.assert(fc.property(value, survives));
  });
});
