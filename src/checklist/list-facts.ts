/** What a filter asks of a list. */
export interface ListFacts {
  readonly topic: string;
  readonly stage: string;
  /** `empathy`, `honesty` or `self-care`. */
  readonly kind: string;
  /** What the list is called: `others-safety` for the empathy of a dangerous topic, else its kind. */
  readonly title: string;
}

/** Kinds and titles of lists as a page carries them: `empathy/others-safety honesty self-care`. */
export const kindsText = (lists: readonly Pick<ListFacts, 'kind' | 'title'>[]): string =>
  lists.map(({ kind, title }) => (kind === title ? kind : `${kind}/${title}`)).join(' ');

/** Reads what `kindsText` has written. */
export const readKinds = (text: string): Pick<ListFacts, 'kind' | 'title'>[] =>
  text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [kind = '', title = kind] = part.split('/');
      return { kind, title };
    });
