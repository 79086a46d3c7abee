import { beforeEach, describe, expect, it, vi } from 'vitest';
import { folderOf, type IndexFiles } from '../instant/index-file.ts';
import { inventedIndex, inventedWords, randomNumbers } from '../instant/invented.fixture.ts';
import { InstantIndex } from '../instant/rank.ts';
import { IndexFileError } from '../instant/read-index-file.ts';
import { splitIndex } from '../instant/split-index.ts';
import { IndexLoader, IndexUnavailableError } from './index-loader.client.ts';

const FOLDERS = { cores: '/find/', files: '/assets/find/' };
const WORDS = inventedWords(randomNumbers(5), 3000);
const SITE = splitIndex(inventedIndex(WORDS, 30));
/** The site after a deploy: the same words lead to other rows. */
const NEXT = splitIndex(inventedIndex(WORDS, 20));

/** Two words whose expressions stand in different shards. */
const shardOf = (word: string): string => new InstantIndex(SITE.core).lookup.filesFor(word, 0).join();
const [FIRST = ''] = WORDS;
const OTHER = WORDS.find((word) => shardOf(word) !== shardOf(FIRST)) ?? '';
const rowOf = (word: string, wordsPerRow = 30): number => Math.floor(WORDS.indexOf(word) / wordsPerRow);

/** What the server has: a text for an address, or the status of a failure. */
let server: Map<string, string | number>;
let fetched: string[];
/** Requests wait for it. */
let gate: (address: string) => Promise<void>;

function deploy({ core, files }: IndexFiles): void {
  server = new Map<string, string>([
    [`${FOLDERS.cores}xx.json`, JSON.stringify(core)],
    ...[...files].map(([name, file]): [string, string] => [
      `${FOLDERS.files}${folderOf(core)}/${name}.json`,
      JSON.stringify(file),
    ]),
  ]);
}
const fetchStub = async (address: string): Promise<Response> => {
  fetched.push(address);
  await gate(address);
  const found = server.get(address) ?? 404;
  return typeof found === 'number' ? new Response('', { status: found }) : new Response(found);
};
beforeEach(() => {
  fetched = [];
  gate = () => Promise.resolve();
  deploy(SITE);
  vi.stubGlobal('fetch', fetchStub);
});

const loader = (): IndexLoader => new IndexLoader(FOLDERS, 'xx');
const best = async (of: IndexLoader, query: string): Promise<number | undefined> =>
  (await of.answer(query)).answer.hits[0]?.row;
const cores = (): number => fetched.filter((address) => address.startsWith(FOLDERS.cores)).length;
const addressOf = (word: string): string => `${FOLDERS.files}${folderOf(SITE.core)}/${shardOf(word)}.json`;

describe('the files of an index', () => {
  it('are fetched as queries need them, each once', async () => {
    const of = loader();
    for (const query of [FIRST, `${FIRST} `, FIRST.slice(0, 5), OTHER, FIRST]) await of.answer(query);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST));
    expect(await best(of, OTHER)).toBe(rowOf(OTHER));
    expect(fetched).toEqual([`${FOLDERS.cores}xx.json`, addressOf(FIRST), addressOf(OTHER)]);
  });

  it('are fetched once by queries that are typed at the same time, each of which waits for them', async () => {
    const of = loader();
    expect(await Promise.all([best(of, FIRST), best(of, FIRST), best(of, OTHER)])).toEqual([
      rowOf(FIRST),
      rowOf(FIRST),
      rowOf(OTHER),
    ]);
    expect(fetched.toSorted()).toEqual([...new Set(fetched)].sort());
  });

  it('begin with the core file that the page has asked for already', async () => {
    const of = new IndexLoader(FOLDERS, 'xx', fetchStub('/find/xx.json'));
    expect(await best(of, FIRST)).toBe(rowOf(FIRST));
    expect(cores()).toBe(1);
  });

  it('are forgotten by the next query, which finds what it would find as the first, and fetched no second time', async () => {
    const of = loader();
    const [{ index: before }, { index: meanwhile }] = await Promise.all([of.answer(FIRST), of.answer(`${FIRST} `)]);
    const { index } = await of.answer(OTHER);
    expect([...before.lookup.added]).toEqual([shardOf(FIRST)]);
    expect(meanwhile).toBe(before);
    expect([...index.lookup.added]).toEqual([shardOf(OTHER)]);
    await of.answer(FIRST);
    expect(fetched.length).toBe(3);
  });

  it('are tried again after one failed, and until then leave their words unknown', async () => {
    const of = loader();
    await best(of, OTHER);
    server.set(addressOf(FIRST), 503);
    expect(await best(of, FIRST)).toBeUndefined();
    expect(await best(of, OTHER)).toBe(rowOf(OTHER));
    deploy(SITE);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST));
    expect(fetched.filter((address) => address === addressOf(OTHER)).length).toBe(1);
  });

  it('are tried again after one could not be read', async () => {
    const of = loader();
    server.set(addressOf(FIRST), '{"format":1}');
    expect(await best(of, FIRST)).toBeUndefined();
    deploy(SITE);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST));
  });

  it('hold rows that the core file has no room for', async () => {
    const of = loader();
    const index = await of.load();
    const row = SITE.core.rowCount - 1;
    expect(index.row(row)).toBeUndefined();
    await Promise.all([of.addRows(index, [0, row]), of.addRows(index, [row])]);
    expect(index.row(row)?.[0]).toBe(`t${String(row)}`);
    expect(fetched.length).toBe(3);
    server.clear();
    await expect(of.addRows(index, [row - 8])).resolves.toBeUndefined();
    expect(index.row(row - 8)).toBeUndefined();
  });
});

describe('the core file', () => {
  it.each([
    [503, IndexUnavailableError],
    ['{"format":1}', IndexFileError],
    ['<!doctype html>', SyntaxError],
  ])('that cannot be had fails the query, and the next one tries again: %s', async (answer, failure) => {
    const of = loader();
    server.set('/find/xx.json', answer);
    await expect(of.answer(FIRST)).rejects.toThrow(failure);
    await expect(of.load()).rejects.toThrow(failure);
    deploy(SITE);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST));
    expect(cores()).toBe(3);
  });

  it('that the page asked for and did not get is asked for again', async () => {
    const of = new IndexLoader(FOLDERS, 'xx', Promise.reject(new TypeError('Failed to fetch')));
    await expect(of.answer(FIRST)).rejects.toThrow(TypeError);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST));
  });
});

describe('a site that is deployed anew while a page is open', () => {
  it('is noticed by a file that is gone, and answers from its new files', async () => {
    const of = loader();
    await best(of, OTHER);
    deploy(NEXT);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST, 20));
    expect(await best(of, OTHER)).toBe(rowOf(OTHER, 20));
    expect((await of.load()).core.version).toBe(NEXT.core.version);
    expect(cores()).toBe(2);
  });

  it('is asked past the cache of the browser', async () => {
    const of = loader();
    await of.load();
    server.delete(addressOf(FIRST));
    const asked = vi.fn((address: string, init?: RequestInit) => {
      expect(init?.cache).toBe(address.startsWith(FOLDERS.cores) ? 'reload' : undefined);
      return fetchStub(address);
    });
    vi.stubGlobal('fetch', asked);
    await of.answer(FIRST);
    expect(cores()).toBe(2);
  });

  it('is noticed by several queries at the same time', async () => {
    const of = loader();
    await of.load();
    deploy(NEXT);
    const found = await Promise.all([FIRST, OTHER, FIRST].map((word) => best(of, word)));
    expect(found).toEqual([rowOf(FIRST, 20), rowOf(OTHER, 20), rowOf(FIRST, 20)]);
    expect(await best(of, FIRST)).toBe(rowOf(FIRST, 20));
  });

  it('leaves a query right that is typed while it is being looked for, though it is the same', async () => {
    const of = loader();
    await best(of, OTHER);
    server.set(addressOf(FIRST), 503);
    let letGo: (() => void) | undefined;
    gate = (address) =>
      address.startsWith(FOLDERS.cores) ? new Promise((resolve) => (letGo = resolve)) : Promise.resolve();
    const unanswered = best(of, FIRST);
    await vi.waitFor(() => {
      expect(letGo).toBeDefined();
    });
    const meanwhile = best(of, OTHER);
    letGo?.();
    expect(await meanwhile).toBe(rowOf(OTHER));
    expect(await unanswered).toBeUndefined();
    expect(await best(of, OTHER)).toBe(rowOf(OTHER));
  });
});
