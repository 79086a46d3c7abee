const segmenters = new Map<string, Intl.Segmenter>();

/** Words as a dictionary counts them: Thai is written without spaces. */
export function countWords(text: string, lang: string): number {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
}
