import { z } from 'astro/zod';
import { draft, id, text } from './schema-fields.ts';

/** How an answer works on the customer. */
export const ANSWER_KINDS = ['good', 'weak', 'bad'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** `scenes/<id>/scene.yaml`: how a scene to practise with branches, without words. */
export const sceneSchema = z.strictObject({
  /** The topic that it belongs to. */
  topic: id.meta({ example: 'keep-calm' }),
  start: id.meta({ example: 'shouts' }),
  /** What the customer says or does, with the answers to choose from; a turn without answers is an end. */
  turns: z
    .record(
      id,
      z.strictObject({
        answers: z
          .record(
            id,
            z.strictObject({
              is: z.enum(ANSWER_KINDS).meta({ example: 'good' }),
              to: id.meta({ example: 'slower' }),
              /** Another topic that explains it. */
              see: id.optional().meta({ example: 'first-words' }),
            }),
          )
          .default({})
          .meta({ example: '{ low-voice: { is: good, to: slower } }' }),
      }),
    )
    .meta({ example: '{ shouts: { answers: { low-voice: { is: good, to: slower } } }, slower: {} }' }),
  draft,
});

/** `scenes/<id>/<lang>.yaml`: the words of a scene. What is still missing is told by a check, and stops nothing. */
export const sceneTextsSchema = z.strictObject({
  title: text.meta({ example: 'Someone shouts about a parcel' }),
  setting: text.meta({ example: 'You are at the counter, and the queue is long.' }),
  turns: z
    .record(
      id,
      z.strictObject({
        customer: text.optional().meta({ example: 'He puts his parcel on the counter.' }),
        answers: z
          .record(
            id,
            z.strictObject({
              say: text.optional().meta({ example: 'You put down what you hold.' }),
              feedback: text.optional().meta({ example: 'You showed that you are listening.' }),
            }),
          )
          .default({})
          .meta({ example: '{ low-voice: { say: You nod., feedback: That calms. } }' }),
      }),
    )
    .meta({ example: '{ shouts: { customer: He shouts. } }' }),
  draft,
});

export type SceneData = z.infer<typeof sceneSchema>;
export type SceneTexts = z.infer<typeof sceneTextsSchema>;
