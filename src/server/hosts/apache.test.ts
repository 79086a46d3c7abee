import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from '../headers.ts';
import { apache } from './apache.ts';
import { MEDIA_TYPES, NOT_SERVED } from './host.ts';

const HEADERS = securityHeaders(['https://intranet.example.com', 'https://*.example.org:8443']);

/** Words of a line as Apache reads them (ap_getword_conf): in quotes a backslash stays, unless it stands before a quote or itself. */
function wordsOf(line: string): string[] {
  expect(line, 'would put in a variable').not.toContain('${');
  expect(line).toMatch(/^(?:\s*(?:"(?:[^"\\]|\\[^])*"(?=\s|$)|[^\s"]\S*))*\s*$/);
  return [...line.matchAll(/"((?:[^"\\]|\\[^])*)"|\S+/g)].map(
    ([word, inside]) => inside?.replaceAll(/\\(["\\])/g, '$1') ?? word,
  );
}
/** A format as mod_headers reads it: it has backslashes and percent signs of its own. */
function formatted(text: string): string {
  const ends: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' };
  return text.replaceAll(/%(.?)|\\([\\trn])/g, (_, percent: string | undefined, sign: string | undefined) => {
    if (sign !== undefined) return ends[sign] ?? sign;
    expect(percent, 'a variable of the server').toBe('%');
    return '%';
  });
}

interface Line {
  readonly words: string[];
  readonly within: string | undefined;
}
/** Reads lines, each with the condition of the `<If>` it stands in; fails on sections that do not balance. */
function read(content: string): Line[] {
  const open: { name: string; condition: string }[] = [];
  const lines = content
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [, end, start, condition = ''] = /^<(?:\/(\w+)|(\w+) (.*))>$/.exec(line) ?? [];
      if (end !== undefined) expect(open.pop()?.name).toBe(end);
      else if (start !== undefined) open.push({ name: start, condition });
      else return [{ words: wordsOf(line), within: open.find(({ name }) => name === 'If')?.condition }];
      return [];
    });
  expect(open).toEqual([]);
  return lines;
}
const holds = (condition: string, path: string): boolean => {
  const [, pattern] = /^"%\{REQUEST_URI\} =~ m#(.*)#"$/.exec(condition) ?? expect.unreachable(condition);
  return new RegExp(pattern ?? '').test(path);
};
/** The headers of any answer, errors too; what the server had set before is `X-Frame-Options`. */
function answerTo(path: string, content: string): Record<string, string> {
  const headers = new Map([['X-Frame-Options', 'DENY']]);
  const lines = read(content).filter(({ words: [directive] }) => directive === 'Header');
  // Sections count after what stands outside them.
  for (const {
    words: [, when, action, name = '', value = ''],
  } of [
    ...lines.filter(({ within }) => within === undefined),
    ...lines.filter(({ within }) => within !== undefined && holds(within, path)),
  ]) {
    if (when !== 'always') continue;
    if (action === 'unset') headers.delete(name);
    else if (action === 'set') headers.set(name, formatted(value));
    else expect.unreachable(action);
  }
  return Object.fromEntries(headers);
}
const contentFor = (base: string, headers: Readonly<Record<string, string>> = HEADERS): string =>
  apache({ headers, base }).content;
const all = (content: string, directive: string): string[][] =>
  read(content)
    .filter(({ words }) => words[0] === directive)
    .map(({ words }) => words.slice(1));

describe('.htaccess', () => {
  it.each(['/', '/kb/', '/v1.0/'])('sends every header with every file below %s, and no X-Frame-Options', (base) => {
    for (const path of [
      '',
      'en/calm/',
      'embed.js',
      'pagefind/a.pf_meta',
      'en/assets/a.css',
      'assets.html',
      '404.html',
    ]) {
      expect(answerTo(base + path, contentFor(base)), path).toEqual({ ...HEADERS, 'Cache-Control': cacheControl('/') });
    }
    expect(answerTo(`${base}assets/a.css`, contentFor(base))).toEqual({
      ...HEADERS,
      'Cache-Control': cacheControl('/assets/'),
    });
  });

  it.each(['/assets/a.css', '/v1x0/assets/a.css', '/x/v1.0/assets/a.css'])(
    'under /v1.0/ takes %s for none of the files kept for ever',
    (path) => {
      expect(answerTo(path, contentFor('/v1.0/'))['Cache-Control']).toBe('no-cache');
    },
  );

  it.each(['/', '/kb/', '/v1.0/'])('hands out no file that is for servers alone, and every other, below %s', (base) => {
    const [redirect, ...others] = all(contentFor(base), 'RedirectMatch');
    const refused = new RegExp(redirect?.[1] ?? '^');
    expect([redirect?.[0], others]).toEqual(['404', []]);
    expect(NOT_SERVED.filter((name) => !refused.test(base + name))).toEqual([]);
    expect(
      ['', '404.html', 'xhtaccess', 'web-config', 'nginx.conf/', 'a/_headers', 'en/', '_headers.html'].filter((path) =>
        refused.test(base + path),
      ),
    ).toEqual([]);
  });

  it('has the page for what is missing, the first page and every media type', () => {
    expect([all(contentFor('/kb/'), 'ErrorDocument'), all(contentFor('/'), 'ErrorDocument')]).toEqual([
      [['404', '/kb/404.html']],
      [['404', '/404.html']],
    ]);
    expect(all(contentFor('/'), 'DirectoryIndex')).toEqual([['index.html']]);
    expect(all(contentFor('/'), 'AddType').map(([type, ending]) => [ending, type])).toEqual(
      Object.entries(MEDIA_TYPES),
    );
  });

  it('sends its headers with errors too, and never leaves them out where mod_headers is missing', () => {
    expect(contentFor('/')).not.toMatch(/<IfModule mod_headers/);
    expect(all(contentFor('/'), 'Header').filter((words) => words.includes('set') && words[0] !== 'always')).toEqual(
      [],
    );
  });

  const value = fc
    .string({
      unit: fc.constantFrom('"', "'", '%', '%{a}e', '%%', '$', '$1', ';', '}', '<', '>', '&', '#', ' ', 'a', 'n'),
    })
    .filter((text) => !text.includes('${'));
  const survives = (text: string): void => {
    expect(answerTo('/en/', contentFor('/', { 'X-Trial': text }))['X-Trial']).toBe(text);
  };

  it('sends a value as it is, with quotes, percent and dollar signs', () => {
    fc.assert(fc.property(value, survives));
  });

  // `always` names one of two tables. What the server set in the other (`Header set`, the usual way) would be sent as well.
  it('takes away what the server around it set without “always”', () => {
    const content = contentFor('/');
    const unset = content.split('\n').flatMap((line) => /^Header (?:onsuccess )?unset (\S+)$/.exec(line)?.[1] ?? []);
    expect(unset).toEqual(expect.arrayContaining([...Object.keys(HEADERS), 'Cache-Control', 'X-Frame-Options']));
  });
});
