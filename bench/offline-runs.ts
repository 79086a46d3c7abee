import { OfflineSearch } from '../src/search/offline/offline-search.ts';
import { goldenFolder, learningFolder, readGolden } from './golden.ts';
import { knownBy, offlineAnswers, readSearchable } from './offline.ts';
import { scriptsOf } from '../src/search/offline/searchable.ts';
import { filesAtScale, measureScale, scaleSection } from './scale.ts';
import { scoreOf, type Score } from './score.ts';
import { typeAheadBytes } from './script-bytes.ts';

/** How well instant search alone answers a set of queries, without a browser. @throws GoldenError */
export async function offlineRun(folder: string): Promise<Score> {
  const read = await readSearchable();
  const queries = await readGolden(knownBy(read), folder);
  const files = [...filesAtScale(read, 0)].map(([lang, own]) => [lang, own.files] as const);
  const languages = new Map(files);
  const scripts = scriptsOf(read.model);
  return scoreOf(queries, await offlineAnswers(() => new OfflineSearch(languages, scripts), queries));
}

/**
 * Measures the instant index where there are many topics, without a browser.
 * @param folder of the built site, whose script is counted
 * @param base path that it is published under
 * @returns the section of bench/RESULTS.md
 */
export async function scaleRun(folder: string, base: string, say: (text: string) => void): Promise<string> {
  const read = await readSearchable();
  const scripts = new Map<string, number>();
  for (const lang of read.model.languages) scripts.set(lang, await typeAheadBytes(folder, base, lang));
  const queries = await readGolden(knownBy(read), goldenFolder);
  const others = await readGolden(knownBy(read), learningFolder);
  return scaleSection(await measureScale(read, queries, others, say), scripts, new Date().toISOString().slice(0, 10));
}
