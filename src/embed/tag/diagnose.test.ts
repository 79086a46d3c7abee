import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnose } from './diagnose.ts';

const SITE = 'https://kb.example/kb/';
const HOST = 'https://intranet.example';
const UNREACHABLE = `${SITE} cannot be reached from here, or this page’s security policy forbids it (frame-src, connect-src).`;
const REFUSED = `the frame did not answer. ${SITE} must allow ${HOST} to embed it: add it to embed.allow in content/site.yaml.`;

/** Answers every request for the catalog with this text. */
function answers(body: string, status = 200): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const catalog = (...ids: unknown[]): string => JSON.stringify({ languages: [], topics: ids.map((id) => ({ id })) });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('diagnose', () => {
  it('requests the catalog once', async () => {
    const fetch = answers(catalog());
    await diagnose(SITE, null, HOST);
    expect(fetch.mock.calls.map(([address]) => String(address))).toEqual([`${SITE}catalog.json`]);
  });

  it('knows a topic by an id that it had before', async () => {
    answers(
      JSON.stringify({
        topics: [
          { id: 'steady', formerly: ['calm'] },
          { id: 'safety', formerly: 'x' },
        ],
      }),
    );
    expect(await diagnose(SITE, 'calm', HOST)).toBe(REFUSED);
    answers(JSON.stringify({ topics: [{ id: 'steady', formerly: ['calm'] }] }));
    expect(await diagnose(SITE, 'clam', HOST)).toContain('there is no topic “clam”');
  });

  it('reports a site that cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it.each([404, 403, 500])('reports a site that answers %d, even with a catalog', async (status) => {
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
  ])('reports a site whose catalog has no topics: %s', async (body) => {
    answers(body);
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it('lists the topics where the one in the tag does not exist', async () => {
    answers(catalog('calm', 'safety'));
    expect(await diagnose(SITE, 'clam', HOST)).toBe('there is no topic “clam”. Topics: calm, safety.');
  });

  it.each(['calm', null])('names the host that must be allowed, where the topic %j is right', async (topic) => {
    answers(catalog('safety', 'calm'));
    expect(await diagnose(SITE, topic, HOST)).toBe(REFUSED);
  });

  it('has an answer for any list of topics', async () => {
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

  it('reports a site that answers with a page in place of a catalog', async () => {
    answers('<!doctype html><title>Sign in</title>');
    expect(await diagnose(SITE, 'calm', HOST)).toBe(UNREACHABLE);
  });

  it('passes over a topic that is null', async () => {
    answers('{"topics":[null,{"id":"calm"}]}');
    expect(await diagnose(SITE, 'calm', HOST)).toBe(REFUSED);
  });
});
