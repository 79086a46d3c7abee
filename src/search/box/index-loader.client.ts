import { folderOf, type FileName, type IndexFile } from '../instant/index-file.ts';
import { answer } from '../instant/prepare.ts';
import { InstantIndex, type RankedAnswer } from '../instant/rank.ts';
import { readCore, readFile } from '../instant/read-index-file.ts';

/** A file of an instant index could not be fetched. */
export class IndexUnavailableError extends Error {
  override get name(): string {
    return 'IndexUnavailableError';
  }
}

/** Addresses of the index files, with a slash at the end, as the search form names them. */
export interface IndexFolders {
  /** Of the core files, which browsers validate at each request. */
  readonly cores: string;
  /** Of all others, which browsers keep: their folders change with what they hold. */
  readonly files: string;
}

/** Reads them from a search form. */
export const foldersOf = ({ dataset }: HTMLElement): IndexFolders => ({
  cores: dataset['find'] ?? '',
  files: dataset['findFiles'] ?? '',
});

/** An index with what it makes of a query. */
export interface IndexAnswer {
  readonly index: InstantIndex;
  readonly answer: RankedAnswer;
}

async function json(answered: Promise<Response>): Promise<unknown> {
  const response = await answered;
  if (!response.ok) throw new IndexUnavailableError(`${response.url}: ${String(response.status)}`);
  return response.json();
}

const read = (core: Promise<Response>): Promise<InstantIndex> =>
  json(core).then((file) => new InstantIndex(readCore(file)));

/** Fetches the files of the instant index of one language as queries need them, each once. */
export class IndexLoader {
  declare private readonly folders: IndexFolders;
  declare private readonly lang: string;
  declare private index: Promise<InstantIndex> | undefined;
  /** The query that was answered last. */
  declare private query: string;
  /** Files by their addresses, each fetched once for all indexes. */
  declare private readonly files: Map<string, Promise<IndexFile>>;

  /**
   * @param core the answer to a request for the core file, perhaps still on its way
   */
  constructor(folders: IndexFolders, lang: string, core?: Promise<Response>) {
    this.folders = folders;
    this.lang = lang;
    this.query = '';
    this.files = new Map();
    if (core) void this.open(read(core));
  }

  /** The index as far as it has been fetched. @throws IndexUnavailableError, IndexFileError; the next call tries again */
  load(): Promise<InstantIndex> {
    return this.index ?? this.open(read(this.fetchCore()));
  }

  /**
   * What the index makes of a query, and the rows of the best results. A file that cannot be fetched leaves its words unknown. A query that
   * does not go on with the one before is answered by an index without the files of that: they know more words than its own do, by which
   * a slip would be corrected otherwise and a Thai word weighed otherwise, so that the same query would find one thing today and another tomorrow.
   * @throws IndexUnavailableError, IndexFileError if the core file cannot be read
   */
  async answer(query: string): Promise<IndexAnswer> {
    if (query.slice(0, 2) !== this.query.slice(0, 2))
      void this.open(this.load().then(({ core }) => new InstantIndex(core)));
    this.query = query;
    let index = await this.load();
    const failed: unknown[] = [];
    const addFiles = async (names: readonly FileName[]): Promise<void> => {
      const done = await Promise.allSettled(names.map((name) => this.fetchFile(index, name)));
      failed.push(...done.filter(({ status }) => status === 'rejected'));
    };
    let found = await answer(index, query, addFiles);
    if (failed.length > 0 && (await this.isRenewed(index))) {
      index = await this.load();
      found = await answer(index, query, addFiles);
    }
    return { index, answer: found };
  }

  /** Fetches rows that the core file does not have. */
  async addRows(index: InstantIndex, rows: readonly number[]): Promise<void> {
    await Promise.allSettled(index.lookup.filesOfRows(rows).map((name) => this.fetchFile(index, name)));
  }

  private open(index: Promise<InstantIndex>): Promise<InstantIndex> {
    this.index = index;
    index.catch(() => {
      if (this.index === index) this.index = undefined;
    });
    return index;
  }

  /** Whether the site has been deployed anew since the core file was fetched: its files then have another folder. */
  private async isRenewed(index: InstantIndex): Promise<boolean> {
    const renewed = json(this.fetchCore({ cache: 'reload' })).then(readCore);
    const core = await renewed.catch(() => undefined);
    if (core === undefined || core.version === index.core.version) return false;
    // Until then, queries that are typed meanwhile go on with the index that has its files.
    this.index = Promise.resolve(new InstantIndex(core));
    return true;
  }

  private fetchCore(init?: RequestInit): Promise<Response> {
    return fetch(`${this.folders.cores}${this.lang}.json`, init);
  }

  private async fetchFile(index: InstantIndex, name: FileName): Promise<void> {
    const address = `${this.folders.files}${folderOf(index.core)}/${name}.json`;
    const loading = this.files.get(address) ?? json(fetch(address)).then(readFile);
    this.files.set(address, loading);
    loading.catch(() => this.files.delete(address));
    const file = await loading;
    // Another query may have added it meanwhile.
    if (!index.lookup.added.has(name)) index.add(name, file);
  }
}
