import { z } from 'astro/zod';
import { id, ids, text } from './schema-fields.ts';

/** Pages of the site that are search results themselves, by the names of their addresses. */
export const FOUND_PAGES = [
  'checklists',
  'my-lists',
  'phrases',
  'glossary',
  'sources',
  'stored',
  'embed',
  'accessibility',
] as const;
export type FoundPage = (typeof FOUND_PAGES)[number];

/** What somebody in danger is to call, if not the number for any emergency. */
export const SERVICES_TO_CALL = ['ambulance', 'fire'] as const;
/** The numbers that a result about danger may show. */
export const CALLS = ['emergency', ...SERVICES_TO_CALL] as const;
export type Call = (typeof CALLS)[number];

/**
 * `search/terms.yaml`: what people look for, with the topics that its words lead to, the nearest first, or with a page of the
 * site. The words themselves stand in `search/<lang>/<term>.txt`.
 */
export const termsSchema = z.record(
  id.refine((term) => term !== OUT_OF_SCOPE, `“out-of-scope” is the name of the list of words that lead nowhere`),
  z
    .strictObject({
      topics: ids.default([]).meta({ example: '[keep-calm]' }),
      /** The situation of the first topic that its words mean: the result shows it, and leads to its section, if it has one. */
      situation: id.optional().meta({ example: 'shouting' }),
      page: z.enum(FOUND_PAGES).optional().meta({ example: 'glossary' }),
      /** Its first topic comes before all others, whatever else was typed. */
      danger: z.boolean().default(false).meta({ example: 'true' }),
      /** Of danger: the number that results show, if it is not that for any emergency. */
      call: z.enum(SERVICES_TO_CALL).optional().meta({ example: 'ambulance' }),
      /** Of danger: its words are names of goods too (`kitchen knife sale`), so that they need a person beside a word of another subject. */
      goods: z.boolean().default(false).meta({ example: 'true' }),
      /** Source points that its words stand for. */
      points: z.array(z.string()).default([]).meta({ example: '[nb-13]' }),
    })
    .refine(
      ({ topics, page }) => topics.length > 0 !== (page !== undefined),
      'needs either topics that search leads to (`topics: [keep-calm]`) or a page of the site (`page: checklists`)',
    ),
);

/** The name of the words file of what the site does not help with: `search/<lang>/out-of-scope.txt`. */
export const OUT_OF_SCOPE = 'out-of-scope';

/** `glossary/<lang>.yaml`: terms as the glossary explains them to readers of one language. */
export const glossaryTextsSchema = z.record(
  id,
  z.strictObject({
    name: text.meta({ example: 'active listening' }),
    definition: text.meta({ example: 'Listening so that the other person notices it.' }),
  }),
);

export type TermsData = z.infer<typeof termsSchema>;
export type GlossaryTexts = z.infer<typeof glossaryTextsSchema>;
