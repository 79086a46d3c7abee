/**
 * A word with two neighbouring letters in the other order, the commonest slip of a thumb.
 * @example transpositions('клинет') // with клиент among them
 */
export const transpositions = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return one === other ? '' : word.slice(0, at) + other + one + word.slice(at + 2);
  }).filter((spelling) => spelling !== '');

/**
 * A word with letters that are often typed in place of others: `arlig` for ærlig, which is folded to `erlig`.
 * @param typedFor pairs of letters, the typed one first: `ae`
 * @example respellings('arlig', 'ae') // ['erlig']
 */
export function respellings(word: string, typedFor: string): string[] {
  return (typedFor.match(/../g) ?? []).flatMap((pair) => {
    const [typed = '', meant = ''] = pair;
    const places = [...word.matchAll(new RegExp(typed, 'g'))].map(({ index }) => index);
    return places.map((place) => word.slice(0, place) + meant + word.slice(place + 1));
  });
}
