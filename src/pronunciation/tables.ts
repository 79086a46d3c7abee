/** Sound → letters of a reader’s script. */
export type Table = ReadonlyMap<string, string>;

/** A table as it is read by people: `table('ʂ sj, ŋ ng, ʔ')`; a sound without letters is not written. */
export const table = (text: string): Table =>
  new Map(
    text
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => {
        const [sound = '', letters = ''] = pair.split(/\s+/);
        return [sound, letters];
      }),
  );

/** A table with others laid over it. */
export const over = (base: Table, ...others: readonly Table[]): Table =>
  new Map([base, ...others].flatMap((one) => [...one]));
