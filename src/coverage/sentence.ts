/**
 * A sentence as a reader sees it, so that one copied from a page is found there: without the marks of Markdown, without tags, and with
 * single spaces. What a tag stands for, such as a number that the organisation sets, is left out on both sides.
 * @example plainSentence('**Do not shout back**, see [why](topic:keep-calm).') // 'Do not shout back, see why.'
 */
export const plainSentence = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
