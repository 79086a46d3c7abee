import { z } from 'astro/zod';
import { day, id, ids, languageCode, perLanguage, text } from './schema-fields.ts';
import { telephone, textOrPerLanguage } from './schema-own-site.ts';

const numbers = {
  emergency: telephone.meta({ example: '"112"' }),
  police: telephone.optional().meta({ example: '"112"' }),
  ambulance: telephone.optional().meta({ example: '"113"' }),
  fire: telephone.optional().meta({ example: '"110"' }),
};

/** Where it can be read, and when somebody last did. */
const reference = z
  .strictObject({
    publisher: text.meta({ example: 'Arbeidstilsynet' }),
    title: text.meta({ example: 'Vold og trusler' }),
    url: z
      .url({ protocol: /^https?$/, error: 'must be an address that begins with https://' })
      .meta({ example: 'https://www.arbeidstilsynet.no/tema/vold-og-trusler/' }),
    /** The language of the title. */
    language: languageCode.optional().meta({ example: 'nb' }),
    read: day.meta({ example: '2026-11-28' }),
  })
  .meta({
    example: '{ publisher: HSE, title: What the law says, url: https://www.hse.gov.uk/violence/, read: 2026-11-28 }',
  });

/** `countries/<CC>.yaml`: what holds in one country, such as `countries/NO.yaml`. */
export const countrySchema = z.strictObject({
  numbers: z.strictObject(numbers).meta({ example: '{ emergency: "112" }' }),
  /** What the law says, by topics that show it. */
  law: z
    .record(
      id,
      z.strictObject({
        topics: ids.meta({ example: '[safety-first]' }),
        text: perLanguage.meta({ example: '{ en: You must stop work that puts life or health in danger. }' }),
        reference,
      }),
    )
    .default({})
    .meta({ example: '{}' }),
  /** Helplines, by topics that show them. */
  help: z
    .record(
      id,
      z.strictObject({
        topics: ids.meta({ example: '[take-a-break]' }),
        name: textOrPerLanguage.meta({ example: 'Mental Helse' }),
        tel: telephone.meta({ example: '"116 123"' }),
        note: textOrPerLanguage.optional().meta({ example: '{ en: Day and night. }' }),
        reference,
      }),
    )
    .default({})
    .meta({ example: '{}' }),
});

/** `countries:` of site.yaml, where the numbers stood before each country had a file: what it says comes first. */
export const siteCountries = z
  .record(
    z.string(),
    z.strictObject({ ...numbers, emergency: numbers.emergency.optional().meta({ example: '"112"' }) }),
  )
  .default({})
  .meta({ example: '{ "NO": { emergency: "112" } }' });

export type CountryData = z.infer<typeof countrySchema>;
export type Reference = z.infer<typeof reference>;
