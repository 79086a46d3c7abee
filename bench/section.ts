/** The section of a Markdown page with a heading of the second level, up to the next; empty where there is none. */
export function sectionOf(page: string, heading: string): string {
  const from = `\n${page}`.indexOf(`\n${heading}\n`);
  if (from < 0) return '';
  const next = page.indexOf('\n## ', from + heading.length);
  return page.slice(from, next < 0 ? undefined : next);
}

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
