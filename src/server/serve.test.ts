import { mkdir, mkdtemp, readdir, readlink, rm, utimes, writeFile } from 'node:fs/promises';
import { request, Server, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { NOT_SERVED } from './hosts/host.ts';
import { PortError, serve, type ServeOptions, type Serving } from './serve.ts';

const HEADERS = { 'Content-Security-Policy': "default-src 'none'", 'X-Trial': 'yes' };
/** The folder of the site lies beside another one whose name begins like its own: `…/dist` and `…/dist-old`. */
let parent = '';
let folder = '';
let running: Serving[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'site-'));
  folder = join(parent, 'dist');
  await mkdir(join(parent, 'dist-old'));
  await writeFile(join(parent, 'dist-old', 'secret.txt'), 'Secret');
  for (const [path, text] of [
    ['404.html', 'Not found'],
    ['index.html', 'Welcome'],
    ['th/ตั้งสติ/index.html', 'Thai page'],
    ['a.css', 'body {}'],
    ['assets/b.css', 'b {}'],
    ['en/_headers', 'A page of that name'],
    ...NOT_SERVED.map((name) => [name, 'Configuration'] as const),
  ] as const) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(running.map((serving) => serving.close()));
  running = [];
});
afterAll(async () => {
  await rm(parent, { recursive: true });
});

async function start(options: Partial<ServeOptions> = {}): Promise<Serving> {
  const serving = await serve({ folder, headers: HEADERS, ...options });
  running.push(serving);
  return serving;
}
const get = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
};
/** Requests a path as it stands: fetch would normalize it. */
const raw = (
  base: string,
  path: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ status: number | undefined; text: string; headers: IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    request({ hostname, port, path, ...options }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, text, headers: response.headers });
      });
    })
      .on('error', reject)
      .end();
  });
const rawStatus = async (base: string, path: string): Promise<number | undefined> => (await raw(base, path)).status;

describe('serve', () => {
  it('serves a page at the address of its folder', async () => {
    const { url } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await get(url)).toMatchObject({ status: 200, text: 'Welcome' });
  });

  it('serves the new files when the site is built again', async () => {
    const { url } = await start();
    await writeFile(join(folder, 'old.css'), 'old {}');
    expect(await get(`${url}old.css`)).toMatchObject({ status: 200 });
    await rm(join(folder, 'old.css'));
    await writeFile(join(folder, 'new.css'), 'new {}');
    expect(await get(`${url}old.css`)).toMatchObject({ status: 404 });
    expect(await get(`${url}new.css`)).toMatchObject({ status: 200, text: 'new {}' });
    await writeFile(join(folder, '404.html'), 'Gone');
    expect(await get(`${url}old.css`)).toMatchObject({ status: 404, text: 'Gone' });
    await rm(join(folder, '404.html'));
    expect(await get(`${url}old.css`)).toMatchObject({ status: 404, text: 'Gone' });
    await writeFile(join(folder, '404.html'), 'Not found');
  });

  it('finds a Thai folder by its percent-encoded address', async () => {
    const { url } = await start();
    expect(await get(`${url}th/${encodeURIComponent('ตั้งสติ')}/`)).toMatchObject({ status: 200, text: 'Thai page' });
  });

  it('answers with the 404 page for an address that does not exist', async () => {
    const { url } = await start();
    const answer = await get(`${url}nothing/`);
    expect(answer).toMatchObject({ status: 404, text: 'Not found' });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('answers a HEAD request without the page', async () => {
    const { url } = await start();
    expect(await get(`${url}nothing/`, { method: 'HEAD' })).toMatchObject({ status: 404, text: '' });
    expect(await get(url, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  it.each(['', 'a.css', 'nothing/', 'th/'])('sends its headers with “/%s”', async (path) => {
    const { url } = await start();
    const { headers } = await get(url + path);
    expect([headers.get('content-security-policy'), headers.get('x-trial')]).toEqual(["default-src 'none'", 'yes']);
  });

  it('sends its headers also where a page has not changed', async () => {
    const { url } = await start();
    // Not by fetch, which asks for a whole answer as soon as it is given a condition.
    const { etag = '' } = (await raw(url, '/')).headers;
    const again = await raw(url, '/', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text, again.headers['x-trial']]).toEqual([304, '', 'yes']);
  });

  it.each(['/%E0%A4%A', '/%', '/../../etc/passwd', '/..%2f..%2fetc/passwd', '//example.com/'])(
    'answers 404 for the broken address %s, and goes on',
    async (path) => {
      const { url } = await start();
      expect(await rawStatus(url, path)).toBe(404);
      expect((await get(url)).status).toBe(200);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])(
    'answers %s with 405, and says what it takes',
    async (method) => {
      const { url } = await start();
      for (const path of ['/', '/a.css', '/nothing/', '/_headers'])
        expect(await raw(url, path, { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
      expect((await get(url)).status).toBe(200);
    },
  );

  it.each([
    ['bytes=0-1', 206, 'bo'],
    ['bytes=-2', 206, '{}'],
    ['bytes=5-', 206, '{}'],
    ['bytes=10-5', 416, ''],
    ['bytes=99-', 416, ''],
    ['bytes=--', 200, 'body {}'],
    ['letters=1-2', 200, 'body {}'],
  ])('answers the range %s with %i, and goes on', async (range, status, text) => {
    const { url } = await start();
    expect(await raw(url, '/a.css', { headers: { range } })).toMatchObject({ status, text });
    expect((await get(url)).status).toBe(200);
  });

  it('leads from a folder without a slash to its address, with the query', async () => {
    for (const [base, path, location] of [
      ['/', '/en?q=1', '/en/?q=1'],
      ['/kb/', '/kb/en', '/kb/en/'],
    ] as const) {
      const { url } = await start({ base });
      expect(await raw(url, path)).toMatchObject({ status: 301, headers: { location, 'x-trial': 'yes' } });
    }
  });

  it.each([
    ['//en', '/en/'],
    ['//other.example/..%2fen', '/other.example/..%2fen/'],
    ['/\\other.example/..%2fen?q=1', '/other.example/..%2fen/?q=1'],
  ])('leads from %s to no other host', async (path, location) => {
    const { url } = await start();
    expect(await raw(url, path)).toMatchObject({ status: 301, headers: { location } });
  });

  it('answers any address with a file of the site, its 404 page, or a way to another address of the site', async () => {
    const { url } = await start();
    const part = fc.constantFrom(
      ...['/', '//', '\\', '..', '.', '%2e%2e', '%2f', '%5c', '%00', '%', 'en', 'th', 'index.html', 'dist-old'],
      ...['secret.txt', 'other.example', '@', ':80', '?', '#', 'assets', 'b.css', '_headers', 'C:'],
    );
    const texts = ['Welcome', 'Thai page', 'body {}', 'b {}', 'A page of that name', 'Not found', ''];
    let led = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 7 }), async (parts) => {
        const { status, text, headers } = await raw(url, `/${parts.join('')}`);
        if (status === 301) {
          led += 1;
          expect(new URL(headers.location ?? '', url).origin).toBe(new URL(url).origin);
          return;
        }
        expect([200, 404]).toContain(status);
        expect(texts).toContain(text);
      }),
      { numRuns: 500 },
    );
    // Otherwise no redirect would have been looked at.
    expect(led).toBeGreaterThan(0);
  });

  it('closes the files of downloads that are broken off', async () => {
    await writeFile(join(folder, 'large.bin'), Buffer.alloc(8_000_000));
    const { url } = await start();
    const { port } = new URL(url);
    const brokenOff = (): Promise<void> =>
      new Promise((resolve) => {
        const asked = request({ port, path: '/large.bin' }, (response) => {
          response.once('data', () => {
            response.destroy();
          });
        });
        asked.on('close', resolve).on('error', () => undefined);
        asked.end();
      });
    const openFiles = async (): Promise<number> =>
      (
        await Promise.all((await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
      ).filter((file) => file.endsWith('large.bin')).length;
    await Promise.all(Array.from({ length: 100 }, brokenOff));
    if (process.platform === 'linux')
      await vi.waitFor(async () => {
        expect(await openFiles()).toBe(0);
      });
    expect((await get(url)).status).toBe(200);
    await rm(join(folder, 'large.bin'));
  });

  it.each(['/', '/kb/'])('hands out nothing of a folder beside its own, below %s', async (base) => {
    const { url } = await start({ base });
    for (const up of ['..', '%2e%2e', '.%2e', '%2E%2E', '..%2f..', 'en/../..', '..\\..', '..%5c..'])
      for (const slash of ['/', '%2f', '%2F', '%5c', '\\'])
        for (const start_ of [base, `${base}/`]) {
          const path = `${start_}${up}${slash}dist-old${slash}secret.txt`;
          expect(await rawStatus(url, path), path).toBe(404);
        }
  });

  it.each(['/', '/kb/'])('hands out no file of configuration, below %s', async (base) => {
    const { url } = await start({ base });
    for (const name of NOT_SERVED) {
      const encoded = `%${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
      for (const path of [
        name,
        `${name}?a`,
        encoded,
        `./${name}`,
        `/${name}`,
        `%2f/${name}`,
        `en/../${name}`,
        `${name}/`,
      ])
        expect(await rawStatus(url, base + path), path).toBe(404);
    }
    expect(await get(`${url}_headers`)).toMatchObject({ status: 404, text: 'Not found' });
    expect(await get(`${url}en/_headers`)).toMatchObject({ status: 200, text: 'A page of that name' });
  });

  it('hands out no file of configuration on a file system that ignores case', async () => {
    await writeFile(join(folder, '_HEADERS'), 'Configuration');
    const { url } = await start();
    expect(await rawStatus(url, '/_HEADERS')).toBe(404);
    expect(await rawStatus(url, '/WEB.Config')).toBe(404);
  });
});

describe('serve under a base path', () => {
  it.each(['/', '/kb/'])(
    'lets browsers keep files with a hash in their names, and validate pages, below %s',
    async (base) => {
      const { url } = await start({ base });
      expect((await get(`${url}assets/b.css`)).headers.get('cache-control')).toContain('immutable');
      expect((await get(url)).headers.get('cache-control')).toBe('no-cache');
    },
  );

  it.each(['/kb/', '/kb'])('finds pages below %s', async (base) => {
    const { url } = await start({ base });
    expect(url).toMatch(/:\d+\/kb\/$/);
    expect(await get(url)).toMatchObject({ status: 200, text: 'Welcome' });
    expect(await get(`${url}a.css?v=1`)).toMatchObject({ status: 200, text: 'body {}' });
    expect(await get(`${url}nothing`)).toMatchObject({ status: 404, text: 'Not found' });
  });

  it.each(['/kb', '/kb?q=1', '/kb/?q=1'])('finds the first page at %s', async (path) => {
    const { url } = await start({ base: '/kb/' });
    expect(await get(new URL(path, url).href)).toMatchObject({ status: 200, text: 'Welcome' });
  });

  it.each(['/', '/a.css', '/kbx/', '/kba.css'])('has its 404 page, with headers, for %s outside it', async (path) => {
    const { url } = await start({ base: '/kb/' });
    const answer = await get(new URL(path, url).href);
    expect(answer).toMatchObject({ status: 404, text: 'Not found' });
    expect(answer.headers.get('x-trial')).toBe('yes');
  });
});

describe('serve on a port', () => {
  it('that is taken fails with PortError, which names it', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(start({ port })).rejects.toThrow(PortError);
    await expect(start({ port })).rejects.toThrow(String(port));
  });

  it('that may not be used fails with PortError, which names it', async () => {
    // Which ports need rights differs between machines and accounts, so the refusal is simulated.
    vi.spyOn(Server.prototype, 'listen').mockImplementation(function refuse(this: Server) {
      process.nextTick(() => this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })));
      return this;
    });
    await expect(start({ port: 80 })).rejects.toThrow(PortError);
    await expect(start({ port: 80 })).rejects.toThrow(/80/);
  });

  it('is free again once closed', async () => {
    const first = await serve({ folder, headers: HEADERS });
    await first.close();
    await expect(get(first.url)).rejects.toThrow();
    const second = await start({ port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
  });

  it('of another address family has its address in brackets', async () => {
    const serving = await start({ host: '::1' }).catch((error: unknown) => error as NodeJS.ErrnoException);
    // On a machine without IPv6 the start fails.
    if ('url' in serving) expect(serving.url).toMatch(/^http:\/\/\[::1\]:\d+\/$/);
    else expect(['EADDRNOTAVAIL', 'EAFNOSUPPORT']).toContain(serving.code);
  });
});

describe('an address that has moved', () => {
  const RULES = `# Written by the build\n/kb/th/${encodeURI('เก่า')}/ /kb/th/${encodeURI('ตั้งสติ')}/ 301\n`;
  const location = async (url: string): Promise<[number, string | null]> => {
    const answer = await fetch(url, { redirect: 'manual' });
    return [answer.status, answer.headers.get('location')];
  };
  const to = `/kb/th/${encodeURI('ตั้งสติ')}/`;
  afterEach(async () => {
    await writeFile(join(folder, '_redirects'), 'Configuration');
  });

  it('leads to the new one, with its query, however it is escaped', async () => {
    await writeFile(join(folder, '_redirects'), RULES);
    const { url } = await start({ base: '/kb/' });
    const old = encodeURI('เก่า');
    expect(await location(`${url}th/${old}/?a=%C3%A6&b`)).toEqual([301, `${to}?a=%C3%A6&b`]);
    expect(await location(`${url}th/${old.toLowerCase()}/`)).toEqual([301, to]);
    expect(await location(`${url}th/${old}/more/`)).toEqual([404, null]);
    expect((await fetch(`${url}th/${old}/`, { redirect: 'manual' })).headers.get('x-trial')).toBe('yes');
    expect((await get(`${url}_redirects`)).status).toBe(404);
  });

  it('leads on as soon as a new build says so, and no longer when it does not', async () => {
    const { url } = await start({ base: '/kb/' });
    expect(await location(`${url}th/${encodeURI('เก่า')}/`)).toEqual([404, null]);
    await writeFile(join(folder, '_redirects'), RULES);
    await utimes(join(folder, '_redirects'), 1, 1);
    expect(await location(`${url}th/${encodeURI('เก่า')}/`)).toEqual([301, to]);
  });
});
