import { z } from 'astro/zod';
import { characterName } from '../characters/names.ts';

/** Letters that an id may have before a file system or a host refuses the path it stands in. */
const LONGEST_ID = 100;
/** Bytes that a folder’s name may have on nearly every file system; a Thai letter has three. */
const LONGEST_SEGMENT = 255;

/** `it has a no-break space (U+00A0)`, or nothing where each character fits. */
function strangerIn(value: string, allowed: RegExp): string {
  const stranger = Array.from(value).find((character) => !allowed.test(character));
  return stranger === undefined ? '' : `; it has ${characterName(stranger)}`;
}

/** Ids of topics, sections, items, phrases: they stand in addresses and in readers' storage. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `must be an id: lower-case Latin letters, digits and single hyphens${strangerIn(String(input), /[a-z0-9-]/)}`,
    abort: true,
  })
  .max(LONGEST_ID, `must have ${String(LONGEST_ID)} letters at most`);
export const id = idSchema;
export const text = z.string().trim().min(1, 'must not be empty');
export const ids = z.array(id).refine((list) => new Set(list).size === list.length, 'names an id twice');
export const items = ids.min(2, 'needs at least 2 items').max(5, 'holds at most 5 items');
export const day = z.iso.date('must be a date written YYYY-MM-DD');
export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language code such as nb');
export const perLanguage = z.record(languageCode, text);
export const itemTexts = z.record(z.string(), text);
/** Half-finished work: shown by `npm run dev`, left out of a build. */
export const draft = z.boolean().default(false).meta({ example: 'true' });
export const count = z.int().positive('must be more than 0');

const bytesOf = (value: string): number => new TextEncoder().encode(value).length;

/** How many letters of an address have to go: `12 letters`. */
function surplusOf(value: string): string {
  let kept = '';
  let letters = 0;
  for (const { segment } of new Intl.Segmenter('und').segment(value)) {
    if (bytesOf(kept + segment) > LONGEST_SEGMENT) letters++;
    else kept += segment;
  }
  return `${String(letters)} ${letters === 1 ? 'letter' : 'letters'}`;
}

/** Letters of any script, so that a Thai address reads as Thai. */
export const slug = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u, {
    error: ({ input }) =>
      `must be lower-case letters, digits and single hyphens${strangerIn(String(input), /[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}-]/u)}`,
    abort: true,
  })
  .refine((value) => value === value.normalize('NFC'), 'must be in Unicode normal form C')
  .refine((value) => bytesOf(value) <= LONGEST_SEGMENT, {
    error: ({ input }) => `is too long for an address: cut it by at least ${surplusOf(String(input))}`,
  });
