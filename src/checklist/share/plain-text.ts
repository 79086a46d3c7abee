export interface TextTopic {
  readonly title: string;
  readonly lists: readonly TextList[];
}
export interface TextList {
  readonly name: string;
  readonly items: readonly { readonly text: string; readonly ticked: boolean }[];
}

/** Checklists as plain text, to paste into a message or a shift log: `[x]` is ticked, `[ ]` is not. */
export const plainText = (topics: readonly TextTopic[]): string =>
  topics
    .map(({ title, lists }) =>
      [
        title,
        ...lists.map(({ name, items }) =>
          [name, ...items.map(({ text, ticked }) => `${ticked ? '[x]' : '[ ]'} ${text}`)].join('\n'),
        ),
      ].join('\n\n'),
    )
    .join('\n\n\n')
    .concat('\n');
