import { z } from 'astro/zod';
import { id, perLanguage } from './schema-fields.ts';

/** `ladder.yaml`: the levels of a conversation that gets harder, the mildest first. */
export const ladderSchema = z
  .array(
    z.strictObject({
      id: id.meta({ example: 'shouting' }),
      /** The topic whose first steps are shown, or those of another section of it. */
      topic: id.meta({ example: 'keep-calm' }),
      section: id.optional().meta({ example: 'attacked' }),
      /** The sentence to say. */
      phrase: id.meta({ example: 'look-together' }),
      name: perLanguage.meta({ example: '{ en: Shouting }' }),
    }),
  )
  .meta({ example: '[{ id: shouting, topic: keep-calm, phrase: look-together, name: { en: Shouting } }]' });
export type LadderData = z.infer<typeof ladderSchema>;
