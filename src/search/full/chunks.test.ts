import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { countWords, languagesInOneChunk } from './chunks.ts';

const page = (at: number, words: number): { url: string; html: string } => ({
  url: `/en/${String(at)}/`,
  html: `<!doctype html><html lang="en"><body><main data-pagefind-body><p>${Array.from({ length: words }, (_, word) => `word${String(at)}x${String(word)}`).join(' ')}</p></main></body></html>`,
});

describe('the chunks of the full-text index', () => {
  it('are several where a language has many words: Pagefind heeds the size it is given', async () => {
    const files = await buildIndex([page(1, 4000), page(2, 4000), page(3, 4000)]);
    const chunks = files.filter(({ path }) => path.startsWith('index/en_'));
    expect(chunks.length).toBeGreaterThan(2);
  });

  it('are told where they are too few', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 3; at += 1) countWords(counts, page(at, 1000).html);
    expect(counts.get('en')).toBeGreaterThan(3000);
    expect(languagesInOneChunk(['index/en_a.pf_index', 'index/nb_b.pf_index'], counts, 900)).toEqual(['en']);
    expect(languagesInOneChunk(['index/en_a.pf_index', 'index/en_b.pf_index'], counts, 900)).toEqual([]);
    expect(languagesInOneChunk(['index/en_a.pf_index'], counts, 2500)).toEqual([]);
  });
});
