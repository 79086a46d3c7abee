import { z } from 'astro/zod';
import { draft, perLanguage } from './schema-fields.ts';

/** Where a sentence can be said: some need the customer in front of you, others a telephone; some are written, not said. */
export const PLACES = ['counter', 'phone', 'both', 'writing'] as const;
/** What somebody wants to do with a sentence: the groups of the phrases page, in its order. */
export const INTENTS = [
  'greet',
  'offer-help',
  'acknowledge',
  'apologise',
  'ask',
  'check',
  'wait',
  'explain',
  'refuse',
  'pass-on',
  'limit',
  'warn',
  'end',
  'supervisor',
  'colleague',
  'emergency',
  'goodbye',
] as const;
/** What is said to the police, to a supervisor, to a colleague: in the language of the workplace, whatever the customer speaks. */
const TO_OTHERS: ReadonlySet<string> = new Set<Intent>(['supervisor', 'colleague', 'emergency']);
export const isToCustomer = (intent: Intent): boolean => !TO_OTHERS.has(intent);

export type Place = (typeof PLACES)[number];
export type Intent = (typeof INTENTS)[number];

/** `phrases/<id>.yaml` */
export const phraseSchema = z.strictObject({
  draft,
  intent: z.enum(INTENTS).default('explain').meta({ example: 'wait' }),
  where: z.enum(PLACES).default('both').meta({ example: 'phone' }),
  use: perLanguage.meta({ example: '{ en: When somebody speaks very fast }' }),
  wording: perLanguage.meta({ example: '{ en: Could you say that once more? }' }),
});
export type PhraseData = z.infer<typeof phraseSchema>;
