import type { Mark } from '../state.ts';

export interface TextTopic {
  readonly title: string;
  readonly lists: readonly TextList[];
}
export interface TextList {
  readonly name: string;
  readonly items: readonly { readonly text: string; readonly mark: Mark | undefined }[];
}

const boxOf = (mark: Mark | undefined): string => (mark === 'ticked' ? '[x]' : mark === undefined ? '[ ]' : '[-]');

/** Checklists as plain text, to paste into a message or a shift log: `[x]` is ticked, `[ ]` is not, `[-]` does not apply. */
export const plainText = (topics: readonly TextTopic[]): string =>
  topics
    .map(({ title, lists }) =>
      [
        title,
        ...lists.map(({ name, items }) =>
          [name, ...items.map(({ text, mark }) => `${boxOf(mark)} ${text}`)].join('\n'),
        ),
      ].join('\n\n'),
    )
    .join('\n\n\n')
    .concat('\n');
