/** A page in its parts; put together again, they are the page letter by letter. */
export interface SplitPage {
  /** The line `---` at the top, with a byte order mark where the file has one. */
  readonly open: string;
  /** The YAML, with the line end of its last line. */
  readonly yaml: string;
  /** The line `---` below it. */
  readonly close: string;
  readonly body: string;
}

const FRONT_MATTER = /^(\uFEFF?---\r?\n)((?:[\s\S]*?\r?\n)??)(---[ \t]*(?:\r?\n|$))/;

/** Parts the front matter of a page from its text; undefined for a page without any. */
export function splitPage(page: string): SplitPage | undefined {
  const match = FRONT_MATTER.exec(page);
  if (!match) return undefined;
  const [whole, open = '', yaml = '', close = ''] = match;
  return { open, yaml, close, body: page.slice(whole.length) };
}
