import type { Recall } from './score.ts';

/** Rows as a Markdown table; the first row is its head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`;
/** R@1 / R@3. */
export const recallText = (found: Recall | undefined): string =>
  found && found.count > 0 ? `${percent(found.first, found.count)} / ${percent(found.three, found.count)}` : '–';
export const kilobytes = (bytes: number): string => (Number.isNaN(bytes) ? '–' : `${(bytes / 1000).toFixed(1)} KB`);
export const milliseconds = (time: number): string =>
  Number.isNaN(time) ? '–' : `${time.toFixed(time < 10 ? 1 : 0)} ms`;
