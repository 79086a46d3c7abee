/**
 * A reader of files that keeps what it last read of each: `npm run dev` reads the whole content at each save, of which one file is new.
 * @param read gives the same for the same text, and nobody changes what it gives
 */
export function readOnce<Kind, Result>(
  read: (file: string, source: string, kind: Kind) => Result,
): (file: string, source: string, kind: Kind) => Result {
  const known = new Map<string, { readonly source: string; readonly kind: Kind; readonly result: Result }>();
  return (file, source, kind) => {
    const before = known.get(file);
    if (before?.source === source && before.kind === kind) return before.result;
    const result = read(file, source, kind);
    known.set(file, { source, kind, result });
    return result;
  };
}
