import type { Content } from '../../authoring/read.ts';
import { languagesOfQuery, type LanguagesByScript } from '../../language/query-languages.ts';
import { cleanQuery } from '../box/query.ts';
import { isConfident } from '../instant/confidence.ts';
import { fileName, ROWS_PER_FILE, type FileName, type IndexFiles, type Row } from '../instant/index-file.ts';
import { mergeLanguageResults, type LanguageAnswer, type LanguageHit } from '../instant/merge-languages.ts';
import { answer } from '../instant/prepare.ts';
import { InstantIndex } from '../instant/rank.ts';
import { splitIndex } from '../instant/split-index.ts';
import { languageIndex, scriptsOf, searchable } from './searchable.ts';

/**
 * Makes searches over a content folder. Each has fetched nothing but core files yet; they share the files.
 * @param base the path that the site is published under, with a slash at both ends
 */
export function offlineSearches(content: Content, base = '/'): () => OfflineSearch {
  const read = searchable(content);
  const { model } = read;
  // Of a language when it is asked first: to make those of five takes a second and more.
  const made = new Map<string, IndexFiles>();
  const files: FilesByLanguage = {
    keys: () => model.languages.values(),
    get(lang) {
      const known = made.get(lang);
      if (known || !model.languages.includes(lang)) return known;
      const own = splitIndex(languageIndex(read, lang, base));
      made.set(lang, own);
      return own;
    },
  };
  return () => new OfflineSearch(files, scriptsOf(model));
}

/** The files of the instant index of each language. */
type FilesByLanguage = Pick<ReadonlyMap<string, IndexFiles>, 'get' | 'keys'>;

/** What instant search shows for a query, and what each language made of it. */
export interface OfflineResults {
  readonly hits: readonly LanguageHit[];
  /** The rows of the hits in the language of the page. */
  readonly rows: readonly Row[];
  /** Their ids: topics, and pages as `page:glossary`. */
  readonly ids: readonly string[];
  readonly own: LanguageAnswer;
  readonly others: readonly LanguageAnswer[];
  /** The files that the query needed, in the order in which a browser fetches them: `nb/w3`. */
  readonly fetched: readonly string[];
}

/**
 * Instant search without a browser: by the same files and the same code, for the command line, for tests and for the bench.
 * Full-text results, which a browser adds below, are not among them.
 */
export class OfflineSearch {
  private readonly files: FilesByLanguage;
  private readonly languages: LanguagesByScript;
  private readonly indexes = new Map<string, InstantIndex>();

  constructor(files: FilesByLanguage, languages: LanguagesByScript) {
    this.files = files;
    this.languages = languages;
  }

  /** @param page the language of the page that the query is typed on */
  async find(typed: string, page: string): Promise<OfflineResults> {
    const query = cleanQuery(typed);
    const fetched: string[] = [];
    const own = await this.ask(page, query, fetched);
    const others: LanguageAnswer[] = [];
    if (!isConfident(own.answer))
      for (const lang of languagesOfQuery(query, this.languages))
        if (lang !== page) others.push(await this.ask(lang, query, fetched));
    const hits = mergeLanguageResults(own, others);
    const rows = hits.map(({ row }) => this.row(page, row)).filter((row) => row !== undefined);
    return { hits, rows, ids: rows.map(([id]) => id), own, others, fetched };
  }

  /** What one language alone makes of a query, which is sooner known: the others are asked where a language is unsure. */
  findIn(typed: string, lang: string): Promise<LanguageAnswer> {
    return this.ask(lang, cleanQuery(typed), []);
  }

  /** A row in a language, from whichever file has it. */
  row(lang: string, number: number): Row | undefined {
    const file = this.filesOf(lang).files.get(fileName('r', Math.floor(number / ROWS_PER_FILE)));
    return file && 'rows' in file ? file.rows[number % ROWS_PER_FILE] : undefined;
  }

  private filesOf(lang: string): IndexFiles {
    const files = this.files.get(lang);
    if (!files) throw new RangeError(`“${lang}” is not a language of this site: ${[...this.files.keys()].join(', ')}.`);
    return files;
  }

  private async ask(lang: string, query: string, fetched: string[]): Promise<LanguageAnswer> {
    const { core, files } = this.filesOf(lang);
    const index = this.indexes.get(lang) ?? new InstantIndex(core);
    this.indexes.set(lang, index);
    const addFiles = (names: readonly FileName[]): Promise<void> => {
      for (const name of names) {
        const file = files.get(name);
        if (file) index.add(name, file);
        fetched.push(`${lang}/${name}`);
      }
      return Promise.resolve();
    };
    return { index, answer: await answer(index, query, addFiles) };
  }
}
