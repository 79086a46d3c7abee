import { SOURCE } from '../config/fields.ts';

/** An entry as the CMS hands it to those who listen: a map that is not changed, but copied with changes (Immutable.js). */
export interface SavedEntry {
  getIn(path: readonly string[]): unknown;
  setIn(path: readonly string[], value: unknown): SavedEntry;
}

/** What stands in place of the text of a file that was begun since the page was opened. */
export const BEGUN = 'begun: ';

/**
 * Makes a draft of each language that somebody has just begun: the CMS gives it the switch of the language it is translated
 * from. It says so in the form as well, so that the next save does not publish it by itself.
 * @returns the entry with its changes; undefined where there are none
 */
export function beginDrafts(entry: SavedEntry, languages: readonly string[]): SavedEntry | undefined {
  let changed: SavedEntry | undefined;
  for (const lang of languages) {
    // The first language stands apart in the CMS's entry.
    for (const place of [['i18n', lang, 'data'], ...(lang === languages[0] ? [['data']] : [])]) {
      const now = changed ?? entry;
      if (now.getIn([...place, SOURCE]) !== lang) continue;
      changed = now.setIn([...place, SOURCE], BEGUN + lang);
      if (now.getIn([...place, 'draft']) !== undefined) changed = changed.setIn([...place, 'draft'], true);
    }
  }
  return changed;
}
