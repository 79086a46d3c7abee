import type { Stage } from '../authoring/schema.ts';
import { HOME_STAGES } from '../model/model.ts';
import { model } from '../site/knowledge-base.ts';
import { MOST_AT_FIRST } from './first-situations.ts';

/** Stages with more situations than the home page shows: each has a page of its own, the same in every language. */
export const longStages = (): readonly Stage[] =>
  HOME_STAGES.filter((stage) => model.languages.some((lang) => model.situations(stage, lang).length > MOST_AT_FIRST));
