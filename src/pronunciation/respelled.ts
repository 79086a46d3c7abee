/** A syllable in the reader’s own script, as it is shown. */
export interface Respelled {
  readonly text: string;
  /** Whether it is said with more force, and shown bold. Of one syllable alone it says that the word carries stress. */
  readonly stressed: boolean;
}
