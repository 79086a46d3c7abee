import { z } from 'astro/zod';
import { id, itemTexts, text } from './schema-fields.ts';

/** What a resolution of ours rests on, from the strongest to the weakest. */
export const STRENGTHS = ['research', 'law', 'guidance', 'practice', 'judgement'] as const;

/** `sources/register.yaml`: every point of the source documents, and what stands against what. */
export const registerSchema = z.strictObject({
  points: z
    .record(
      z.string(),
      z.strictObject({
        'set-aside': z.enum(['contested', 'later', 'outside']).optional().meta({ example: 'later' }),
      }),
    )
    .meta({ example: '{ nb-01: {}, nb-02: { set-aside: later } }' }),
  contradictions: z
    .record(
      id,
      z.strictObject({
        one: z.array(z.string()).min(1, 'needs at least one source point').meta({ example: '[nb-01]' }),
        other: z.array(z.string()).min(1, 'needs at least one source point').meta({ example: '[ru-01, th-17]' }),
        /** Where nobody says what a resolution rests on, it is taken for judgement. */
        strength: z.enum(STRENGTHS).default('judgement').meta({ example: 'practice' }),
      }),
    )
    .default({})
    .meta({ example: '{ distance: { one: [nb-01], other: [ru-01], strength: practice } }' }),
});

/** `sources/coverage.yaml`: for each point, the page that says it, and the sentence there in the pivot language. */
export const coverageSchema = z.record(
  z.string(),
  z.strictObject({
    topic: id.meta({ example: 'keep-calm' }),
    section: id.meta({ example: 'why' }),
    sentence: text.meta({ example: 'Shouting back makes it worse.' }),
  }),
);

/** The document a source point belongs to: `nb-01` → `nb`. */
export const documentOf = (point: string): string => point.replace(/-\d+$/, '');
/** Its number in the document, as a reader is told it: `nb-01` → `1`. */
export const numberOf = (point: string): string => point.slice(documentOf(point).length + 1).replace(/^0+/, '');

/** `sources/evidence.yaml` */
export const evidenceSchema = z.record(
  id,
  z.strictObject({
    publisher: text.meta({ example: 'World Health Organization' }),
    title: text.meta({ example: 'Guidelines on mental health at work' }),
    year: z.int().optional().meta({ example: '2022' }),
    url: z
      .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
      .optional()
      .meta({ example: 'https://www.who.int/publications/i/item/9789240053052' }),
  }),
);

/** `sources/<lang>.yaml`: the sources in the words of one language. */
export const sourceTextsSchema = z.strictObject({
  documents: z
    .record(
      z.string(),
      z.strictObject({
        title: text.meta({ example: 'Customer service in practice' }),
        /** Its name where one of its points is named; the title where there is none. */
        short: text.optional().meta({ example: 'Norwegian article' }),
        note: text.meta({ example: 'A guide for new staff.' }),
      }),
    )
    .default({})
    .meta({ example: '{ nb: { title: Customer service in practice, note: A guide for new staff. } }' }),
  points: itemTexts.default({}).meta({ example: '{ nb-01: Answer before the third ring. }' }),
  /** Why a point is not used, in place of the general words. */
  'set-aside': itemTexts.default({}).meta({ example: '{ nb-03: "Nobody knows where its figures come from." }' }),
  contradictions: z
    .record(
      z.string(),
      z.strictObject({
        question: text.meta({ example: 'How near may one stand?' }),
        one: text.meta({ example: 'As near as a handshake.' }),
        other: text.meta({ example: 'Two arms away.' }),
        ours: text.meta({ example: 'An arm away, and nearer to the door.' }),
      }),
    )
    .default({})
    .meta({ example: '{ distance: { question: How near?, one: Near., other: Far., ours: An arm away. } }' }),
  evidence: itemTexts.default({}).meta({ example: '{ study-2024: Calm voices calm customers. }' }),
});

export type RegisterData = z.infer<typeof registerSchema>;
export type EvidenceData = z.infer<typeof evidenceSchema>;
export type SourceTexts = z.infer<typeof sourceTextsSchema>;
export type CoverageData = z.infer<typeof coverageSchema>;
export type Strength = (typeof STRENGTHS)[number];
export type SetAside = NonNullable<RegisterData['points'][string]['set-aside']>;
