import { z } from 'astro/zod';
import type { YamlFile } from '../authoring/yaml-file.ts';
import { isSpoken, type Spoken } from './alphabets.ts';
import type { PronunciationLists } from './pronounce.ts';
import { wordKey } from './words.ts';

const text = z.string().trim().min(1, 'must not be empty');

/** `phrases/pronunciation/words/<spoken>.yaml`: words of a spoken language with their sounds. It may be empty. */
export const soundsSchema = z.record(z.string(), text.meta({ example: 'ˈjɛl.pə' })).nullable();
/** `phrases/pronunciation/<spoken>-<reader>.yaml`: words with how one reader is to read them. It may be empty. */
export const exceptionsSchema = z.record(z.string(), text.meta({ example: '"*yel*-puh"' })).nullable();

export type WordsYaml = YamlFile<z.output<typeof soundsSchema>>;

/** The lists of words and the exceptions of pairs, as far as there are such files. */
export interface PronunciationFiles {
  readonly words: ReadonlyMap<Spoken, WordsYaml>;
  /** By `<spoken>-<reader>`: `nb-th`. */
  readonly exceptions: ReadonlyMap<string, WordsYaml>;
}

const FOLDER = 'phrases/pronunciation';
/** Where the sounds of a spoken language stand, inside the content folder. */
export const soundsFileOf = (spoken: Spoken): string => `${FOLDER}/words/${spoken}.yaml`;
/** Where the exceptions of a pair stand, inside the content folder. */
export const exceptionsFileOf = (spoken: Spoken, reader: Spoken): string => `${FOLDER}/${spoken}-${reader}.yaml`;

/** Which of the two a path inside the content folder is; undefined where it is neither. */
export function pronunciationFile(
  file: string,
): { readonly sounds: Spoken } | { readonly exceptions: string } | undefined {
  const [, folder = '', name = ''] = /^phrases\/pronunciation\/(words\/)?([a-z-]+)\.yaml$/.exec(file) ?? [];
  if (folder !== '') return isSpoken(name) ? { sounds: name } : undefined;
  const [spoken = '', reader = '', ...rest] = name.split('-');
  const isPair = isSpoken(spoken) && isSpoken(reader) && spoken !== reader && rest.length === 0;
  return isPair ? { exceptions: name } : undefined;
}

/** Collects the files while the content folder is read. */
export class PronunciationReader implements PronunciationFiles {
  readonly words = new Map<Spoken, WordsYaml>();
  readonly exceptions = new Map<string, WordsYaml>();
  /**
   * @param read reads a file against a schema, with its line for every fault
   * @returns whether the file was one of these
   */
  take(file: string, read: (schema: typeof soundsSchema) => WordsYaml): boolean {
    const kind = pronunciationFile(file);
    if (kind === undefined) return false;
    if ('sounds' in kind) this.words.set(kind.sounds, read(soundsSchema));
    else this.exceptions.set(kind.exceptions, read(exceptionsSchema));
    return true;
  }
}

/** What `pronounce` needs for a pair; undefined where nobody has written the sounds of the spoken language. */
export function listsOf(files: PronunciationFiles, spoken: Spoken, reader: Spoken): PronunciationLists | undefined {
  const words = files.words.get(spoken)?.data;
  if (words === undefined || words === null) return undefined;
  return {
    words: byKey(words, spoken),
    exceptions: byKey(files.exceptions.get(`${spoken}-${reader}`)?.data ?? {}, spoken),
  };
}

const byKey = (words: Readonly<Record<string, string>>, lang: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, said]) => [wordKey(word, lang), said]));
