import { closestMatch, type Finding } from '../authoring/finding.ts';
import { picturePath, SHARED_PICTURES } from '../markdown/pictures.ts';
import { readablePages, type Check } from './check.ts';

/** Pictures: a file for each that a page shows, and a page for each file. */
export const pictures: Check = function* (content): Generator<Finding> {
  const shown = new Set<string>();
  for (const { topic, page } of readablePages(content))
    for (const { src, line, column } of page.pictures) {
      const path = picturePath(page.file, src);
      shown.add(path);
      if (content.pictures.includes(path)) continue;
      const meant = closestMatch(path, content.pictures);
      const folder = `topics/${topic.id}/`;
      const typed = meant?.startsWith(folder) === true ? meant.slice(folder.length) : meant;
      yield {
        severity: 'error',
        file: page.file,
        line,
        ...(column === undefined ? {} : { column }),
        message: `The picture “${src}” is not there.`,
        fix:
          typed === undefined
            ? `Put the file into content/${folder}, or into content/${SHARED_PICTURES}/ and write “${SHARED_PICTURES}/${src}”.`
            : `Did you mean “${typed}”?`,
      };
    }
  // Pages that could not be read may show any of them.
  if (
    content.topics.some(({ yaml, pages }) => !yaml.data || [...pages.values()].some((page) => page.findings.length > 0))
  )
    return;
  for (const file of content.pictures)
    if (!shown.has(file))
      yield {
        severity: 'advice',
        file,
        line: 1,
        message: 'No page shows this picture.',
        fix: `Show it, “![What it shows](${file.startsWith(SHARED_PICTURES) ? file : (file.split('/').at(-1) ?? file)})”, or delete it.`,
      };
};
