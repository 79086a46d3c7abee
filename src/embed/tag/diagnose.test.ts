import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from './diagnose.ts';

const SITE = 'https://kb.example/kb/';
const HOST = 'https://intranet.example';
const UNREACHABLE = `${SITE} cannot be reached from here, or this page’s security policy forbids it (frame-src, connect-src).`;
const REFUSED = `the frame did not answer. ${SITE} must allow ${HOST} to embed it: add it to embed.allow in content/site.yaml.`;

/** The site answers every question for its catalog like this. */
function answers(body: string, status = 200): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const catalog = (...ids: unknown[]): string => JSON.stringify({ languages: [], topics: ids.map((id) => ({ id })) });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('whyNot', () => {
  it('asks the site for its catalog, once', async () => {
    const fetch = answers(catalog());
    await diagnose(SITE, null, HOST);
    expect(fetch.mock.calls.map(([address]) => String(address))).toEqual([`${SITE}catalog.json`]);
  });

  it('tells a site that cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it.each([404, 403, 500])('tells a site that answers %d, though the answer looked right', async (status) => {
    answers(catalog('calm'), status);
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it.each([
    'null',
    '7',
    '"topics"',
    '[]',
    '{}',
    '{"topics":null}',
    '{"topics":{"0":{"id":"calm"}}}',
    '{"topics":"calm"}',
  ])('tells a site whose catalog is none: %s', async (body) => {
    answers(body);
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it('names the topics there are, where the one asked for is not among them', async () => {
    answers(catalog('calm', 'safety'));
    expect(await diagnose(SITE, 'clam', HOST)).toBe('there is no topic “clam”. Topics: calm, safety.');
  });

  it.each(['calm', null])(
    'says who must be allowed, where there was nothing wrong with the topic %j',
    async (topic) => {
      answers(catalog('safety', 'calm'));
      expect(await diagnose(SITE, topic, HOST)).toBe(REFUSED);
    },
  );

  it('has an answer whatever the topics of the catalog are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.integer(),
            fc.string(),
            fc.boolean(),
            fc.dictionary(fc.string(), fc.jsonValue()),
            fc.array(fc.jsonValue()),
          ),
          { maxLength: 4 },
        ),
        async (topics) => {
          answers(JSON.stringify({ topics }));
          expect(await diagnose(SITE, 'calm', HOST)).toMatch(
            /^there is no topic “calm”\. Topics: |^the frame did not answer/,
          );
        },
      ),
    );
  });

  it('tells a site that answers with a page in place of a catalog', async () => {
    answers('<!doctype html><title>Sign in</title>');
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it('is not stopped by a topic that is null', async () => {
    answers('{"topics":[null,{"id":"calm"}]}');
    expect(await diagnose(SITE, 'calm', HOST)).toBe(REFUSED);
  });
});
