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
 * @param make looks at nothing but the object
 * @example const partsOf = onceForEach((page: MdxFile) => pageParts(page))
 */
export function onceForEach<Read extends object, Made>(make: (read: Read) => Made): (read: Read) => Made {
  const known = new WeakMap<Read, { readonly made: Made }>();
  return (read) => {
    const before = known.get(read);
    if (before !== undefined) return before.made;
    const made = make(read);
    known.set(read, { made });
    return made;
  };
}
