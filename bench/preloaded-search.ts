import { languagesOfQuery, type LanguagesByScript } from '../src/language/query-languages.ts';
import { cleanQuery } from '../src/search/box/query.ts';
import { isConfident } from '../src/search/instant/confidence.ts';
import * as guessing from '../src/search/instant/guess.ts';
import type { IndexFiles } from '../src/search/instant/index-file.ts';
import { mergeLanguageResults, type LanguageAnswer } from '../src/search/instant/merge-languages.ts';
import { InstantIndex } from '../src/search/instant/rank.ts';
import * as severalWords from '../src/search/instant/several-words.ts';
import { searchIn } from './remembered-corrections.ts';

/**
 * Instant search as `OfflineSearch` has it, with all files read beforehand: which a query needs is half of its work, and no
 * weight changes that.
 */
export class PreloadedSearch {
  private readonly indexes: ReadonlyMap<string, InstantIndex>;
  private readonly ids: readonly string[];
  private readonly languages: LanguagesByScript;

  constructor(files: ReadonlyMap<string, IndexFiles>, languages: LanguagesByScript) {
    this.languages = languages;
    this.indexes = new Map(
      [...files].map(([lang, { core, files: all }]) => {
        const index = new InstantIndex(core);
        index.guessing = guessing;
        index.severalWords = severalWords;
        for (const [name, file] of all) index.add(name, file);
        return [lang, index] as const;
      }),
    );
    const [first] = files.values();
    this.ids = [...(first?.files.values() ?? [])].flatMap((file) =>
      'rows' in file ? file.rows.map(([id]) => id) : [],
    );
  }

  /** Ids of the topics and pages that are shown for a query. @param page the language of the page that it is typed on */
  find(typed: string, page: string): string[] {
    const query = cleanQuery(typed);
    const own = this.ask(page, query);
    const asked = isConfident(own.answer) ? [] : languagesOfQuery(query, this.languages);
    const others = asked.filter((lang) => lang !== page).map((lang) => this.ask(lang, query));
    return mergeLanguageResults(own, others).map(({ row }) => this.ids[row] ?? '');
  }

  private ask(lang: string, query: string): LanguageAnswer {
    const index = this.indexes.get(lang);
    if (!index) throw new RangeError(`“${lang}” is not a language of the site.`);
    searchIn(lang);
    return { index, answer: index.find(query) };
  }
}
