import { z } from 'astro/zod';
import {
  count,
  day,
  draft,
  id,
  ids,
  items,
  itemTexts,
  languageCode,
  perLanguage,
  slug,
  text,
} from './schema-fields.ts';
import { adminSchema } from './schema-admin.ts';
import { siteCountries } from './schema-country.ts';
import { ownSite } from './schema-own-site.ts';

export { idSchema } from './schema-fields.ts';
export { EMERGENCY_NUMBERS, EMERGENCY_SETTINGS } from './schema-own-site.ts';
export { countrySchema, type CountryData, type Reference } from './schema-country.ts';
export * from './schema-phrase.ts';
export * from './schema-sources.ts';
export * from './schema-terms.ts';
export * from './schema-translations.ts';

/** The three lists of every topic, in the order they are shown. */
export const LISTS = ['empathy', 'honesty', 'self-care'] as const;
export const STAGES = ['before', 'during', 'solving', 'hard', 'after', 'leading'] as const;
export const URGENCIES = ['danger', 'pressing', 'steady'] as const;
/** Section ids with a form of their own on a topic page; any other id is plain prose. */
export const NOW = 'now';
export const SAY = 'say';
export const AVOID = 'avoid';
/** Steps a person can take in while somebody shouts at them. */
export const MOST_STEPS = 5;

export type ListKind = (typeof LISTS)[number];
export type Stage = (typeof STAGES)[number];
export type Urgency = (typeof URGENCIES)[number];

/** Parts of every topic page that texts may lead to besides sections: law and helplines, and the checklists. */
export const PAGE_PARTS: readonly string[] = ['country', 'checklists'];

/** Ids that a page has of its own, beside those of its sections. */
const RESERVED_IDS: ReadonlySet<string> = new Set([
  'main',
  'checklists',
  'related-h',
  'sources-h',
  'checklists-h',
  'contacts-h',
  'country',
  'country-h',
  'disagreements',
  'disagreements-h',
  'q-header',
]);

/** `site.yaml` */
export const siteSchema = z.strictObject({
  name: text.meta({ example: 'Calm Counter' }),
  organisation: text.meta({ example: 'Fjordbua' }),
  'customer-language': languageCode.meta({ example: 'nb' }),
  /** The language that translations are made from where they do not say otherwise; English, or the first one, if it is left out. */
  pivot: languageCode.optional().meta({ example: 'en' }),
  languages: z
    .array(
      z.strictObject({
        code: languageCode.meta({ example: 'nb' }),
        name: text.meta({ example: 'Norsk' }),
        fallback: z.array(languageCode).default([]).meta({ example: '[en]' }),
        /** Its interface may lack texts; it is shown in development, and in a build only where DRAFTS=1 asks for it. */
        draft,
      }),
    )
    .min(1, 'needs at least one language')
    .meta({ example: '[{ code: nb, name: Norsk, fallback: [en] }]' }),
  owners: z.record(id, perLanguage).meta({ example: '{ manager: { nb: leder, en: manager } }' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a country code such as NO')
    .meta({ example: '"NO"' }),
  countries: siteCountries,
  settings: z
    .object({
      rings: count.meta({ example: '3' }),
      'call-minutes': z
        .strictObject({ from: count.meta({ example: '10' }), to: count.meta({ example: '15' }) })
        .meta({ example: '{ from: 10, to: 15 }' }),
      'answer-days': count.meta({ example: '3' }),
    })
    // Settings of the organisation's own: `refund-limit: 500 kr`, or a text for each language.
    .catchall(
      z.union([text, z.number(), perLanguage], { error: 'must be a text, a number, or a text for each language' }),
    )
    .meta({ example: '{ rings: 3, call-minutes: { from: 10, to: 15 }, answer-days: 3 }' }),
  ...ownSite,
  embed: z
    .strictObject({
      allow: z
        .array(
          z
            .string()
            .regex(
              /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/,
              'must be an origin such as https://intranet.example.com or https://*.example.com',
            ),
        )
        .meta({ example: '[https://intranet.example.com]' }),
    })
    .default({ allow: [] })
    .meta({ example: '{ allow: [https://intranet.example.com] }' }),
  admin: adminSchema.optional().meta({ example: '{ backend: github, repo: fjordbua/calm-counter }' }),
});

/** `topics/<topic>/topic.yaml`: what all languages share. */
export const topicSchema = z.strictObject({
  draft,
  order: z.int().meta({ example: '20' }),
  stage: z.enum(STAGES).meta({ example: 'during' }),
  urgency: z.enum(URGENCIES).meta({ example: 'pressing' }),
  /** Source points that it rests on; none where it rests on evidence alone, or on what the organisation itself has found. */
  sources: z.array(z.string()).meta({ example: '[nb-13, th-17]' }),
  evidence: z.array(id).default([]).meta({ example: '[study-2024]' }),
  sections: ids
    .min(1, 'needs at least one section')
    .refine(
      (list) => !list.some((section) => RESERVED_IDS.has(section)),
      `names an id that every page has already (${[...RESERVED_IDS].join(', ')})`,
    )
    .meta({ example: '[now, why, say]' }),
  /** What a reader would say. One with the id of a section leads to that section; any other to the steps at the top of the page. */
  situations: ids
    .min(1, 'needs at least one situation, so that the home page leads here')
    .meta({ example: '[shouting]' }),
  phrases: ids.default([]).meta({ example: '[slow-down-please]' }),
  /** Of these, the one to say in a section: it stands below its heading. */
  'section-phrases': z.record(id, id).default({}).meta({ example: '{ filmed: rather-not-be-filmed }' }),
  checklists: z
    .strictObject({
      empathy: items.meta({ example: '[lowered-voice, gave-room]' }),
      honesty: items.meta({ example: '[admitted-feeling, nothing-cruel]' }),
      'self-care': items.meta({ example: '[breathed-slowly, kept-distance]' }),
    })
    .meta({
      example:
        '{ empathy: [lowered-voice, gave-room], honesty: [admitted-feeling, nothing-cruel], self-care: [breathed-slowly, kept-distance] }',
    }),
  /** Items that may not apply, such as “Call the customer back”: a reader can say so instead of ticking them. */
  conditional: ids.default([]).meta({ example: '[called-back]' }),
  /** The first list is about the safety of others: nobody is asked for empathy with an attacker. */
  'others-safety': z.boolean().default(false).meta({ example: 'true' }),
  /** Questions that the sources answer differently, and that this page settles: ids of `sources/register.yaml`. */
  contradictions: ids.default([]).meta({ example: '[always-right]' }),
  related: ids.default([]).meta({ example: '[set-boundaries]' }),
  owner: id.meta({ example: 'customer-service' }),
  reviewed: day.meta({ example: '2026-11-22' }),
  'review-by': day.meta({ example: '2027-05-22' }),
});

/** The front matter of `topics/<topic>/<lang>.mdx`: what one language says. */
export const frontMatterSchema = z.strictObject({
  draft,
  title: text.meta({ example: 'Keep calm when someone shouts' }),
  slug: slug.meta({ example: 'keep-calm' }),
  summary: text.meta({ example: 'How to stay steady in the first half minute.' }),
  /** Sections that this language does not have yet; readers are shown them in another. */
  untranslated: ids.default([]).meta({ example: '[why]' }),
  situations: itemTexts.default({}).meta({ example: '{ shouting: Someone is shouting at me }' }),
  /** When to look at the checklists: `Before you pick up the phone`. */
  pause: text.optional().meta({ example: 'Before you pick up the phone' }),
  checklists: z
    .strictObject({
      empathy: itemTexts.default({}).meta({ example: '{ lowered-voice: I spoke more quietly than the customer }' }),
      honesty: itemTexts.default({}).meta({ example: '{ admitted-feeling: I said that I was upset }' }),
      'self-care': itemTexts.default({}).meta({ example: '{ breathed-slowly: I breathed out slowly }' }),
    })
    .default({ empathy: {}, honesty: {}, 'self-care': {} })
    .meta({ example: '{ empathy: { lowered-voice: I spoke more quietly than the customer } }' }),
});

export type SiteData = z.infer<typeof siteSchema>;
export type TopicData = z.infer<typeof topicSchema>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
