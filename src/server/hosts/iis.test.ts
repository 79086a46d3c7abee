import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacheControl, securityHeaders } from '../headers.ts';
import { MEDIA_TYPES, NOT_SERVED } from './host.ts';
import { iis } from './iis.ts';

const HEADERS = securityHeaders(['https://intranet.example.com', 'https://*.example.org:8443']);
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: Element[];
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };
/** The value of an attribute; fails on a sign that XML does not allow there. */
const unescaped = (text: string): string => {
  expect(text).not.toMatch(/<|&(?!(amp|quot|lt|gt|apos);)/);
  return text.replaceAll(/&(\w+);/g, (_, sign: string) => SIGNS[sign] ?? '');
};

/** Reads XML, strictly; fails where it is not well formed, or has text where none belongs. */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, inner: [] };
  const open = [root];
  const parts = xml
    .replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '')
    .matchAll(/<!--(?:(?!--)[^])*-->|<(\/?)([A-Za-z.]+)((?:\s+[A-Za-z]+="[^"]*")*)\s*(\/?)>|\s+|[^]/g);
  for (const [part, closes, name, list = '', empty] of parts) {
    if (name === undefined) {
      expect(part, `in ${open.at(-1)?.name ?? ''}`).toMatch(/^\s+$|^<!--/);
      continue;
    }
    if (closes === '/') {
      expect([open.pop()?.name, list, empty]).toEqual([name, '', '']);
      continue;
    }
    const pairs = [...list.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
      ([, key = '', value = '']) => [key, unescaped(value)] as const,
    );
    expect(new Set(pairs.map(([key]) => key)).size, part).toBe(pairs.length);
    const element: Element = { name, attributes: Object.fromEntries(pairs), inner: [] };
    open.at(-1)?.inner.push(element);
    if (empty !== '/') open.push(element);
  }
  expect([open, root.inner.length]).toEqual([[root], 1]);
  return root.inner[0] ?? expect.unreachable();
}
/** The only element at a path of names. */
const at = (element: Element, ...names: string[]): Element =>
  names.reduce((outer, name) => {
    const found = outer.inner.filter((element) => element.name === name);
    expect(found, name).toHaveLength(1);
    return found[0] ?? expect.unreachable();
  }, element);

/** A collection after these elements, as IIS reads them: it refuses what is there already. Names do not differ by capitals. */
function collected(
  elements: readonly Element[],
  key: string,
  value: string,
  inherited: readonly string[],
): Map<string, string | undefined> {
  const all = new Map<string, string | undefined>(inherited.map((name) => [name.toLowerCase(), 'inherited']));
  for (const { name, attributes } of elements) {
    const id = (attributes[key] ?? expect.unreachable(name)).toLowerCase();
    if (name === 'remove') all.delete(id);
    else {
      expect([...all.keys()], 'refused: it is there twice').not.toContain(id);
      all.set(id, attributes[value]);
    }
  }
  return all;
}
const HEADERS_AT = ['system.webServer', 'httpProtocol', 'customHeaders'] as const;
const configuration = (base: string, headers = HEADERS): Element => read(iis({ headers, base }).content);
/** The headers of an answer, where a folder above has set them all to something else. */
function answerTo(path: string, root: Element): Map<string, string | undefined> {
  const inner = root.inner.filter(
    ({ name, attributes }) => name === 'location' && path.startsWith(`${attributes['path'] ?? ''}/`),
  );
  return collected(
    [root, ...inner].flatMap((element) => at(element, ...HEADERS_AT).inner),
    'name',
    'value',
    [...Object.keys(HEADERS), 'Cache-Control', 'X-Frame-Options', 'X-Powered-By'],
  );
}
const expected = (path: string) =>
  new Map(
    Object.entries({ ...HEADERS, 'Cache-Control': cacheControl(path) }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );

describe('web.config', () => {
  it.each(['/', '/kb/'])('sends every header once with every file below %s, and no X-Frame-Options', (base) => {
    for (const path of [
      '',
      'en/calm/',
      'embed.js',
      'pagefind/a.pf_meta',
      'en/assets/a.css',
      'assets.html',
      'assets/a.css',
    ])
      expect(answerTo(path, configuration(base)), path).toEqual(expected(`/${path}`));
  });

  it('has every media type, also where the server knows another for it', () => {
    const { inner } = at(configuration('/'), 'system.webServer', 'staticContent');
    expect(inner.filter(({ name }) => name !== 'remove').every(({ name }) => name === 'mimeMap')).toBe(true);
    expect(collected(inner, 'fileExtension', 'mimeType', Object.keys(MEDIA_TYPES))).toEqual(
      new Map(Object.entries(MEDIA_TYPES)),
    );
  });

  it('hands out no file that is for servers alone', () => {
    // IIS hides web.config by itself.
    const { inner } = at(configuration('/'), 'system.webServer', 'security', 'requestFiltering', 'hiddenSegments');
    for (const inherited of [['web.config'], NOT_SERVED])
      expect([...collected(inner, 'segment', 'segment', inherited).keys()].sort()).toEqual([...NOT_SERVED].sort());
  });

  it.each(['/', '/kb/'])('has the first page, and the page for what is missing, below %s', (base) => {
    const root = configuration(base);
    expect(
      at(root, 'system.webServer', 'defaultDocument', 'files').inner.map(({ name, attributes }) => [name, attributes]),
    ).toEqual([
      ['clear', {}],
      ['add', { value: 'index.html' }],
    ]);
    const [remove, error, ...others] = at(root, 'system.webServer', 'httpErrors').inner;
    expect([remove?.name, remove?.attributes['statusCode'], others]).toEqual(['remove', '404', []]);
    expect(error).toMatchObject({
      name: 'error',
      attributes: { statusCode: '404', path: '404.html', responseMode: 'File' },
    });
  });

  it('sends a value as it is, whatever signs it has', () => {
    const value = fc.string({
      unit: fc.constantFrom('"', "'", '%', '$', '\\', '<', '>', '&', '&amp;', '-->', '/>', ' ', 'a', '$&'),
    });
    fc.assert(
      fc.property(value, (text) => {
        expect(answerTo('en/', configuration('/', { ...HEADERS, 'X-Trial': text })).get('x-trial')).toBe(text);
      }),
    );
  });
});
