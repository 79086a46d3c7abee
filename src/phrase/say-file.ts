/** A sentence in one language, as a browser fetches it. */
export interface SayWording {
  /** In parts; two words where a woman says the first and a man the second: `['ขอบคุณ', ['ค่ะ', 'ครับ']]`. */
  readonly text: readonly (string | readonly [woman: string, man: string])[];
  /** How it is said, in the reader’s script, the stressed syllables between asterisks: `*yel*-puh`. */
  readonly say?: string | readonly [woman: string, man: string];
}

/** The sentences of a topic, or of one purpose, in every language: `/say/th/topic-keep-calm.json`. */
export interface SayFile {
  readonly version: typeof SAY_VERSION;
  /** Id of the sentence → language → wording. */
  readonly phrases: Readonly<Record<string, Readonly<Record<string, SayWording>>>>;
}
export const SAY_VERSION = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPart = (part: unknown): part is SayWording['text'][number] =>
  typeof part === 'string' ||
  (Array.isArray(part) && part.length === 2 && part.every((form) => typeof form === 'string'));

/**
 * Reads a fetched file.
 * @returns id of the sentence → language → wording; undefined for what is not such a file, as after an update of the site
 */
export function readSayFile(value: unknown): ReadonlyMap<string, ReadonlyMap<string, SayWording>> | undefined {
  if (!isRecord(value) || value['version'] !== SAY_VERSION || !isRecord(value['phrases'])) return undefined;
  return new Map(
    Object.entries(value['phrases']).map(([id, wordings]) => [
      id,
      new Map(
        Object.entries(isRecord(wordings) ? wordings : {}).flatMap(([lang, wording]): [string, SayWording][] => {
          if (!isRecord(wording) || !Array.isArray(wording['text'])) return [];
          const { say } = wording;
          const text = wording['text'].filter(isPart);
          return [[lang, isPart(say) ? { text, say } : { text }]];
        }),
      ),
    ]),
  );
}

/** A respelling in stretches: `*yel*-puh` → `[{ text: 'yel', stressed: true }, { text: '-puh', stressed: false }]`. */
export const stretchesOf = (say: string): { text: string; stressed: boolean }[] =>
  say
    .split('*')
    .map((text, at) => ({ text, stressed: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
