import type { Finding } from '../authoring/finding.ts';
import { languagesOf, type Check } from './check.ts';

/** Reasons why source points are set aside, in words of their own: for points that are, and in all languages or in none. */
export const asideReasons: Check = function* (content): Generator<Finding> {
  const points = content.register.data?.points;
  if (!points) return;
  const files = languagesOf(content).flatMap((lang) => {
    const file = content.sourceTexts.get(lang);
    return file?.data ? [{ lang, file, reasons: file.data['set-aside'] }] : [];
  });
  const written = new Set(files.flatMap(({ reasons }) => Object.keys(reasons)));
  for (const { lang, file, reasons } of files) {
    for (const id of Object.keys(reasons)) {
      const at = { file: file.file, line: file.lineOf(['set-aside', id]) };
      if (!Object.hasOwn(points, id))
        yield {
          ...at,
          severity: 'error',
          message: `“${id}” is not among the points of the register.`,
          fix: 'Correct the id, or add it to sources/register.yaml or sources/evidence.yaml.',
          cause: { kind: 'source point', id, remove: `the line “${id}:”` },
        };
      else if (points[id]?.['set-aside'] === undefined)
        yield {
          ...at,
          severity: 'advice',
          message: `A reason is given for setting “${id}” aside, but it is not set aside.`,
          fix: `Remove the line “${id}:”, or set the point aside in sources/register.yaml.`,
        };
    }
    for (const id of written)
      if (!Object.hasOwn(reasons, id) && points[id]?.['set-aside'] !== undefined)
        yield {
          severity: 'missing',
          file: file.file,
          line: file.lineOf(['set-aside']),
          message: `The reason for setting “${id}” aside is not written in ${lang}.`,
          fix: `Add “${id}: …” under set-aside. Until then readers see it in another language.`,
        };
  }
};
