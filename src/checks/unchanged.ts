import type { Content } from '../authoring/read.ts';
import type { Finding } from '../authoring/finding.ts';
import { onceForEach } from '../authoring/read-once.ts';
import type { Check } from './check.ts';

/** Maps and lists in it, taken apart down to what was read of single files, which stays the same object as long as the file does. */
function* filesIn(part: unknown): Generator {
  if (part instanceof Map)
    for (const [key, value] of part) {
      yield key;
      yield* filesIn(value);
    }
  else if (Array.isArray(part)) for (const value of part) yield* filesIn(value);
  else yield part;
}

/**
 * A check of some parts of the content that gives what it gave before as long as these are the same: in `npm run dev` a page is shown at
 * each save, which half a second of checks of search words and sounds would hold up, though only a topic has changed.
 * @param partsOf all that the check looks at
 * @example unlessUnchanged(({ words, terms }) => ({ words, terms }), function* ({ words, terms }) { … })
 */
export function unlessUnchanged<Parts extends object>(
  partsOf: (content: Content) => Parts,
  check: (parts: Parts) => Iterable<Finding>,
): Check {
  let before: { readonly files: readonly unknown[]; readonly findings: readonly Finding[] } | undefined;
  return (content) => {
    const parts = partsOf(content);
    const files = Object.values(parts).flatMap((part) => [...filesIn(part)]);
    if (before?.files.length !== files.length || files.some((file, at) => file !== before?.files[at]))
      before = { files, findings: [...check(parts)] };
    return before.findings;
  };
}

/** The findings of one file, kept as long as it is the same object. */
export const perFile = <File extends object, More extends readonly unknown[]>(
  check: (file: File, ...more: More) => Iterable<Finding>,
): ((file: File, ...more: More) => readonly Finding[]) =>
  onceForEach((file: File, ...more: More) => [...check(file, ...more)]);
