import type { Page, Place } from './excerpt.ts';

/**
 * Pagefind's index and its WebAssembly, spoken to directly: of Pagefind's own script, three times as large, a reader waits
 * for a worker, several sites in one, an inflater and more that is not used here. What it sends to and takes from the
 * WebAssembly is not documented: build-index.ts refuses any version of Pagefind but the one this was written for.
 */
export const PAGEFIND = '1.6.0';

/** A page that something was found on, and where. */
export interface Fragment {
  readonly page: Page;
  readonly places: readonly Place[];
}
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}
export interface Pagefind {
  readonly search: (query: string, filters: Readonly<Record<string, readonly string[]>>) => Promise<Found[]>;
}

type Pair = readonly [at: number, length: number];
/** What the WebAssembly exports. `state` changes with all that is loaded into it. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (at: number, size: number, align: number) => void;
  readonly __wbindgen_start: () => void;
  readonly init_pagefind: (...meta: Pair) => number;
  readonly set_ranking_weights: (state: number, ...weights: Pair) => number;
  readonly load_index_chunk: (state: number, ...chunk: Pair) => number;
  readonly load_filter_chunk: (state: number, ...chunk: Pair) => number;
  readonly request_indexes: (state: number, ...query: Pair) => Pair;
  readonly request_filter_indexes: (state: number, ...filters: Pair) => Pair;
  /** Query without marks, query, filters, order; whether it is a phrase, whether marks must be the same. */
  readonly search: (state: number, ...asked: [...Pair, ...Pair, ...Pair, ...Pair, number, number]) => Pair;
}
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null } | undefined>>;
}
interface Answer {
  readonly results: readonly {
    readonly p: string;
    readonly s: number;
    readonly l: readonly { readonly s: number; readonly l: number }[];
  }[];
}

/** How every file of the index begins, once it is inflated. */
const SIGNATURE = 'pagefind_dcd';
const decode = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string => new TextDecoder().decode(bytes);

/** A file of the index. @throws where it cannot be had or read */
async function read(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}.`);
  let bytes = new Uint8Array(await answer.arrayBuffer());
  // Some hosts say that it is compressed, and the browser has inflated it.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    bytes = new Uint8Array(
      await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
    );
  if (decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new Error(`${address} is not of a search index.`);
  return bytes.subarray(SIGNATURE.length);
}

/** The words of a query as the index has its own: lower case, without punctuation; Thai cut into words. */
function normalized(query: string, lang: string): string[] {
  const cut =
    lang === 'th' && 'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter(lang, { granularity: 'word' }).segment(query), ({ segment }) => segment).join(' ')
      : query;
  return cut
    .replace(/[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => withoutMarks(word) !== '');
}
const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Loads the engine and the index of a language.
 * @param folder where the index is, with a slash at the end
 * @param base what goes before the addresses of the index
 * @throws where something cannot be had
 */
export async function openPagefind(
  folder: string,
  base: string,
  lang: string,
  metaWeights: Readonly<Record<string, number>>,
): Promise<Pagefind> {
  // It names the other files, whose names change with what they hold: it alone is asked for anew.
  const { languages } = (await (await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' })).json()) as Entry;
  const entry = languages[lang.toLowerCase()];
  if (!entry) throw new Error(`There is no search index in ${lang}.`);
  const [meta, code] = await Promise.all([
    read(`${folder}pagefind.${entry.hash}.pf_meta`),
    read(`${folder}wasm.${entry.wasm ?? 'unknown'}.pagefind`),
  ]);
  let wasm: Exports | undefined;
  const { instance } = await WebAssembly.instantiate(code, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table: () => {
        const table = wasm?.__wbindgen_externrefs;
        const at = table?.grow(4) ?? 0;
        for (const [index, value] of [
          [0, undefined],
          [at, undefined],
          [at + 1, null],
          [at + 2, true],
          [at + 3, false],
        ] as const)
          table?.set(index, value);
      },
    },
  });
  const engine = (wasm = instance.exports as unknown as Exports);
  engine.__wbindgen_start();

  const give = (value: Uint8Array | string): Pair => {
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    const at = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(engine.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const take = ([at, length]: Pair): unknown => {
    const text = decode(new Uint8Array(engine.memory.buffer, at >>> 0, length).slice());
    engine.__wbindgen_free(at, length, 1);
    return JSON.parse(text);
  };
  let state = engine.init_pagefind(...give(meta));
  state = engine.set_ranking_weights(state, ...give(JSON.stringify({ meta_weights: metaWeights })));

  const kept = new Map<string, Promise<unknown>>();
  /** What is fetched once; a failure is not remembered. */
  const once = <T>(address: string, make: (bytes: Uint8Array<ArrayBuffer>) => T): Promise<T> => {
    const known = kept.get(address) as Promise<T> | undefined;
    const loading = known ?? read(folder + address).then(make);
    kept.set(address, loading);
    loading.catch(() => kept.delete(address));
    return loading;
  };
  const dataOf = async (id: string, places: Answer['results'][number]['l']): Promise<Fragment> => {
    const page = await once(`fragment/${id}.pf_fragment`, (bytes) => JSON.parse(decode(bytes)) as Page);
    return {
      page: { ...page, url: base.replace(/\/$/, '') + page.url },
      places: places.map(({ l: location, s: score }) => ({ location, score })),
    };
  };
  return {
    search: async (query, filters) => {
      const words = normalized(query, lang);
      if (words.length === 0) return [];
      const plain = words.map(withoutMarks).join(' ');
      const wanted = JSON.stringify(filters);
      const chunks = take(engine.request_indexes(state, ...give(plain))) as string[];
      const filterChunks = take(engine.request_filter_indexes(state, ...give(wanted))) as string[];
      // A piece that cannot be had takes its words away, not the others.
      await Promise.all([
        ...chunks.filter(Boolean).map((id) =>
          once(`index/${id}.pf_index`, (bytes) => {
            state = engine.load_index_chunk(state, ...give(bytes));
          }).catch(() => undefined),
        ),
        ...filterChunks.filter(Boolean).map((id) =>
          once(`filter/${id}.pf_filter`, (bytes) => {
            state = engine.load_filter_chunk(state, ...give(bytes));
          }).catch(() => undefined),
        ),
      ]);
      const { results } = take(
        engine.search(
          state,
          ...give(plain),
          ...give(words.join(' ')),
          ...give(wanted),
          ...give(''),
          Number(/^\s*".+"\s*$/.test(query)),
          0,
        ),
      ) as Answer;
      return results.map(({ p: id, s: score, l: places }) => ({ id, score, data: () => dataOf(id, places) }));
    },
  };
}
