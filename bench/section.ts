/**
 * A Markdown page with a section in place of the one of the same heading, or at the end.
 * @param section begins with its heading, of the second level: `## Where there are many topics`
 */
export function withSection(page: string, section: string): string {
  if (section === '') return page;
  const [heading = ''] = section.split('\n');
  const own = `${section.trim()}\n`;
  const from = `\n${page}`.indexOf(`\n${heading}\n`);
  if (from < 0) return `${page.trimEnd()}\n\n${own}`;
  const next = page.indexOf('\n## ', from + heading.length);
  return page.slice(0, from) + own + (next < 0 ? '' : page.slice(next));
}
