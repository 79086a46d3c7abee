/** What is kept on the device. */
export interface Kept {
  readonly version: string;
  readonly languages: readonly string[];
  /** Size of all files, in bytes. */
  readonly bytes: number;
  /** The version before, whose files tabs may still ask for. */
  readonly before: string | undefined;
}

/** Reads what lies in the cache: anything may. @returns undefined where it is none of this form */
export function readKept(data: unknown): Kept | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { version, languages, bytes, before } = data as Readonly<Record<string, unknown>>;
  if (typeof version !== 'string' || !Array.isArray(languages) || typeof bytes !== 'number') return undefined;
  return {
    version,
    languages: languages.filter((lang) => typeof lang === 'string'),
    bytes,
    before: typeof before === 'string' ? before : undefined,
  };
}
