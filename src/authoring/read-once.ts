/**
 * A reader of files that keeps what it last read of each: `npm run dev` reads the whole content at each save, of which one file is new.
 * @param read gives the same for the same text and the same further arguments, such as a schema; nobody changes what it gives
 */
export function readOnce<More extends readonly unknown[], Result>(
  read: (file: string, source: string, ...more: More) => Result,
): (file: string, source: string, ...more: More) => Result {
  const known = new Map<string, { readonly given: readonly unknown[]; readonly result: Result }>();
  return (file, source, ...more) => {
    const given = [source, ...more];
    const before = known.get(file);
    if (before?.given.every((each, at) => each === given[at]) === true) return before.result;
    const result = read(file, source, ...more);
    known.set(file, { given, result });
    return result;
  };
}

/**
 * A function of something read, asked once for each: what was read of a file is the same object for as long as the file stays the same.
 * @param make looks at nothing but the object and the further arguments, of which the last ones are kept
 * @example const partsOf = onceForEach((page: MdxFile) => pageParts(page))
 */
export function onceForEach<Read extends object, More extends readonly unknown[], Made>(
  make: (read: Read, ...more: More) => Made,
): (read: Read, ...more: More) => Made {
  const known = new WeakMap<Read, { readonly more: More; readonly made: Made }>();
  return (read, ...more) => {
    const before = known.get(read);
    if (before?.more.every((each, at) => each === more[at]) === true) return before.made;
    const made = make(read, ...more);
    known.set(read, { more, made });
    return made;
  };
}
