import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse, YAMLParseError } from 'yaml';
import { idSchema } from '../src/authoring/schema.ts';

/** Kinds whose right topics are known; `cross` is typed on a page of another language. */
export const FOUND_KINDS = [
  'natural',
  'short',
  'synonym',
  'inflection',
  'typo',
  'typing',
  'diacritic',
  'compound',
  'layout',
  'run',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
export type Kind = FoundKind | 'cross' | 'none' | 'wrong';

/** A query that search is judged by. */
export interface Query {
  readonly kind: Kind;
  /** The language it is written in. */
  readonly lang: string;
  /** The language of the page it is typed on. */
  readonly page: string;
  readonly q: string;
  /** Topics any of which is right as the first result. */
  readonly want: readonly string[];
  /** Topics that must not come first. */
  readonly not: readonly string[];
}

/** A file of golden queries cannot be used; names the file, the entry and what to do. */
export class GoldenError extends Error {
  override readonly name = 'GoldenError';
}

/** Languages and topics of the site, by which queries are checked. */
export interface Known {
  readonly languages: readonly string[];
  readonly topics: readonly string[];
}

export const goldenFolder = fileURLToPath(new URL('golden', import.meta.url));

/** Queries of the same kinds that search words and ranking may be fitted to: a miss shows which words are missing. */
export const learningFolder = fileURLToPath(new URL('learning', import.meta.url));

/** Queries of the same kinds that search was never improved by: a measure, not a target. */
export const heldOutFolder = fileURLToPath(new URL('held-out', import.meta.url));

/** Queries of somebody in danger: the topic about safety must be first, whatever else was typed. */
export const dangerFolder = fileURLToPath(new URL('danger', import.meta.url));
/** Nine queries for each topic in words as various as can be, by somebody who had not seen the search words. */
export const topicsFolder = fileURLToPath(new URL('topics', import.meta.url));

const q = z.string().trim().min(1).max(200);
const topics = z.array(idSchema);
const atLeastOne = topics.min(1);
const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(FOUND_KINDS), q, want: atLeastOne }),
  z.strictObject({ kind: z.literal('cross'), page: z.string(), q, want: atLeastOne }),
  z.strictObject({ kind: z.literal('none'), q, want: topics.max(0).default([]) }),
  z.strictObject({ kind: z.literal('wrong'), q, not: atLeastOne, want: topics.default([]) }),
]);

/** Queries of one whole word. */
export const singleWords = (queries: readonly Query[], lang: string): string[] =>
  queries.flatMap(({ lang: of, kind, q: text }) =>
    of === lang && (kind === 'short' || kind === 'synonym' || kind === 'inflection') && !text.includes(' ')
      ? [text]
      : [],
  );

/** Hears of a query that the site cannot be judged by: it names a topic or a language that the site does not have. */
export type OnUnknown = (reason: string) => void;

/**
 * The queries of one file.
 * @param file its name with its folder: `golden/nb.yaml`
 * @param lang the language they are written in, which is the file's name
 * @param onUnknown hears of queries about topics that an editor has taken away; without it they are an error, as a slip
 * of the pen would be
 * @throws GoldenError
 */
export function parseGolden(file: string, source: string, lang: string, known: Known, onUnknown?: OnUnknown): Query[] {
  const seen = new Set<string>();
  return entriesOf(file, source).flatMap((raw, index): Query[] => {
    const refuse = (reason: string): GoldenError =>
      new GoldenError(`bench/${file}, entry ${String(index + 1)}: ${reason} It reads: ${JSON.stringify(raw)}`);
    const parsed = entrySchema.safeParse(raw);
    if (!parsed.success)
      throw refuse(
        `${parsed.error.issues.map(({ path, message }) => `${path.length > 0 ? `“${path.join('.')}”: ` : ''}${message}`).join('; ')}.`,
      );
    const entry = parsed.data;
    const query: Query = {
      kind: entry.kind,
      lang,
      page: entry.kind === 'cross' ? entry.page : lang,
      q: entry.q,
      want: entry.want,
      not: entry.kind === 'wrong' ? entry.not : [],
    };
    const unknownTopic = [...query.want, ...query.not].find((id) => !known.topics.includes(id));
    const unknown =
      unknownTopic !== undefined
        ? `“${unknownTopic}” is not a topic. Topics are ${known.topics.join(', ')}.`
        : known.languages.includes(query.page)
          ? undefined
          : `“${query.page}” is not a language of the site.`;
    if (unknown !== undefined) {
      if (!onUnknown) throw refuse(unknown);
      onUnknown(`${query.q}: ${unknown}`);
      return [];
    }
    if (entry.kind === 'cross' && entry.page === lang)
      throw refuse('A cross query is typed on a page of another language: change “page”.');
    const key = `${query.page}\n${query.q}`;
    if (seen.has(key)) throw refuse('The same query stands above. Remove one.');
    seen.add(key);
    return [query];
  });
}

function entriesOf(file: string, source: string): readonly unknown[] {
  try {
    const entries: unknown = parse(source);
    if (Array.isArray(entries)) return entries;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new GoldenError(`bench/${file} is not valid YAML: ${error.message}`);
  }
  throw new GoldenError(`bench/${file} must be a list, one query a line.`);
}

/**
 * All queries of a set, language by language in the site's order.
 * @param folder the set, the golden one where none is given
 * @throws GoldenError
 */
export async function readGolden(known: Known, folder: string = goldenFolder, onUnknown?: OnUnknown): Promise<Query[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.yaml'));
  if (files.length === 0)
    throw new GoldenError(`bench/${basename(folder)}/ has no queries. Add a file for each language: nb.yaml.`);
  const unknownFile = files.find((file) => !known.languages.includes(basename(file, '.yaml')));
  if (unknownFile !== undefined && !onUnknown)
    throw new GoldenError(
      `bench/${basename(folder)}/${unknownFile} is named after no language of the site. Rename it to one of ${known.languages.join(', ')}.`,
    );
  const perLanguage = known.languages
    .filter((lang) => files.includes(`${lang}.yaml`))
    .map(async (lang) =>
      parseGolden(
        `${basename(folder)}/${lang}.yaml`,
        await readFile(join(folder, `${lang}.yaml`), 'utf8'),
        lang,
        known,
        onUnknown,
      ),
    );
  return (await Promise.all(perLanguage)).flat();
}
