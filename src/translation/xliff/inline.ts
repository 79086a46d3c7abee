/**
 * A sentence as it is translated: words, and marks that stay what they are. `C` is what a mark is known by: its Markdown in a page, its
 * id in a file for translators.
 */
export type Inline<C> =
  | { readonly kind: 'text'; readonly text: string }
  /** A mark by itself, such as `<Setting id="rings" />`. */
  | { readonly kind: 'code'; readonly code: C }
  /** A mark round words, such as bold or a link. */
  | { readonly kind: 'pair'; readonly code: C; readonly content: readonly Inline<C>[] };

/** A mark as it stands in the Markdown: before the words and after them. */
export interface Code {
  readonly open: string;
  /** Empty for a mark by itself. */
  readonly close: string;
  readonly type: 'bold' | 'italic' | 'struck' | 'link' | 'picture' | 'line-break' | 'setting' | 'code' | 'other';
}

export type Sentence = readonly Inline<Code>[];

export const text = (words: string): Inline<never> => ({ kind: 'text', text: words });

/** The words without the marks. */
export const wordsIn = <C>(sentence: readonly Inline<C>[]): string =>
  sentence.map((one) => (one.kind === 'text' ? one.text : one.kind === 'pair' ? wordsIn(one.content) : ' ')).join('');

export const hasWords = <C>(sentence: readonly Inline<C>[]): boolean => /\S/u.test(wordsIn(sentence));

/** The words with a place for each mark by itself, such as `Answer [setting] at most.`, for a person to read. */
export const readable = (sentence: Sentence): string =>
  sentence
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'pair' ? readable(one.content) : `[${one.code.type}]`))
    .join('');

/** All marks, those within others too, in their order. */
export const codesIn = <C>(sentence: readonly Inline<C>[]): C[] =>
  sentence.flatMap((one) =>
    one.kind === 'text' ? [] : one.kind === 'code' ? [one.code] : [one.code, ...codesIn(one.content)],
  );

/** The same sentence with other names for its marks. */
export const renamed = <C, D>(sentence: readonly Inline<C>[], name: (code: C) => D): Inline<D>[] =>
  sentence.map((one) =>
    one.kind === 'text'
      ? one
      : one.kind === 'code'
        ? { kind: 'code', code: name(one.code) }
        : { kind: 'pair', code: name(one.code), content: renamed(one.content, name) },
  );

/**
 * The form in which sentences are compared and written: words in one piece, one space for white space, none at the edges, and none
 * just inside of marks, where Markdown could not have it.
 * @param isBreak whether a mark begins a new line
 */
export function tidy<C>(sentence: readonly Inline<C>[], isBreak: (code: C) => boolean = () => false): Inline<C>[] {
  const spread = merged(moveSpacesOut(sentence)).map((one, at, all) => {
    if (one.kind !== 'text') return one;
    const breaks = (neighbour: Inline<C> | undefined): boolean =>
      neighbour === undefined || (neighbour.kind === 'code' && isBreak(neighbour.code));
    const start = breaks(all[at - 1]) ? one.text.trimStart() : one.text;
    return { ...one, text: breaks(all[at + 1]) ? start.trimEnd() : start };
  });
  return spread.filter((one) => one.kind !== 'text' || one.text !== '');
}

function moveSpacesOut<C>(sentence: readonly Inline<C>[]): Inline<C>[] {
  return sentence.flatMap((one): Inline<C>[] => {
    if (one.kind !== 'pair') return [one];
    const inner = merged(moveSpacesOut(one.content));
    const [first, last] = [inner[0], inner.at(-1)];
    const before = first?.kind === 'text' ? (/^\s+/u.exec(first.text)?.[0] ?? '') : '';
    const after = last?.kind === 'text' && hasWords(inner) ? (/\s+$/u.exec(last.text)?.[0] ?? '') : '';
    const content = merged(
      inner.map((part, at) => {
        if (part.kind !== 'text') return part;
        const start = at === 0 ? part.text.trimStart() : part.text;
        return text(at === inner.length - 1 ? start.trimEnd() : start);
      }),
    );
    return [text(before), { ...one, content }, text(after)];
  });
}

function merged<C>(sentence: readonly Inline<C>[]): Inline<C>[] {
  const out: Inline<C>[] = [];
  for (const one of sentence) {
    const last = out.at(-1);
    if (one.kind !== 'text') out.push(one);
    else if (last?.kind === 'text') out[out.length - 1] = text(last.text + one.text);
    else out.push(one);
  }
  return out
    .map((one) => (one.kind === 'text' ? text(one.text.replace(/[ \t\r\n]+/g, ' ')) : one))
    .filter((one) => one.kind !== 'text' || one.text !== '');
}

export const isLineBreak = ({ type }: Code): boolean => type === 'line-break';

/** Whether two sentences of a page say the same with the same marks. */
export const sameSentence = (one: Sentence, other: Sentence): boolean =>
  JSON.stringify(tidy(one, isLineBreak)) === JSON.stringify(tidy(other, isLineBreak));
