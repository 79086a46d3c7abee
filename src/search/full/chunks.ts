/** How many words an index was given, by language. */
export type WordCounts = ReadonlyMap<string, number>;

/** Chunks that a language must have more than one of: so many times the words of a chunk. */
const SURELY_SEVERAL = 3;

/** Adds the words of a page to those of its language. Thai, which has no spaces, counts as few. */
export function countWords(counts: Map<string, number>, html: string): void {
  const [, lang = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
  const words = html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
  counts.set(lang, (counts.get(lang) ?? 0) + words);
}

/**
 * Languages whose words Pagefind put into one chunk, though they are many times what a chunk was to hold.
 * @param paths files of the index: `index/nb_5f7c8bf.pf_index` is a chunk
 * @param chunkSize words that a chunk was to hold
 */
export function languagesInOneChunk(paths: readonly string[], counts: WordCounts, chunkSize: number): string[] {
  const chunks = (lang: string): number =>
    paths.filter((path) => path.startsWith(`index/${lang.toLowerCase()}_`)).length;
  return [...counts].flatMap(([lang, words]) => (words > SURELY_SEVERAL * chunkSize && chunks(lang) < 2 ? [lang] : []));
}
