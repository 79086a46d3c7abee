import type { PointCoverage } from './coverage.ts';

/** The table of `npm run coverage`, in Markdown: point → page → sentence. */
export function coverageTable(points: readonly PointCoverage[]): string {
  const rows = points.map((point) => [point.id, point.text, ...placeOf(point)]);
  const covered = points.filter((point) => point.covered).length;
  const setAside = points.filter((point) => !point.covered && point.setAside).length;
  const open = points.length - covered - setAside;
  return [
    line(['Point', 'What it says', 'Page', 'Sentence']),
    line(['---', '---', '---', '---']),
    ...rows.map(line),
    '',
    `${String(covered)} of ${String(points.length)} points are said by a page, ${String(setAside)} set aside, ${String(open)} open.`,
  ].join('\n');
}

function placeOf({ covered, setAside, reason }: PointCoverage): [page: string, sentence: string] {
  if (covered) return [`${covered.topic}#${covered.section}`, covered.sentence];
  return setAside === undefined ? ['—', 'no page is named'] : [`set aside: ${setAside}`, reason ?? ''];
}

/** A row of a table; `|` within a cell would end it. */
const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
