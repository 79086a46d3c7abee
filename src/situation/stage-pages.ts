import type { Stage } from '../authoring/schema.ts';
import { HOME_STAGES, type Model } from '../model/model.ts';
import type { Situation } from '../model/topic.ts';
import { listPages, type ListPage } from '../site/list-pages.ts';
import { MOST_AT_FIRST } from './first-situations.ts';

/** The situations of a stage that the home page has not room for, or a part of them where they are many. */
export type StagePage = ListPage<Stage, Situation>;

/** A situation is eight elements; a page of the site has at most 1,500. */
export const SITUATIONS_ON_A_PAGE = 120;

/** Stages with more situations than the home page shows, in its order. */
export const longStages = (model: Pick<Model, 'situations'>, lang: string): ReadonlyMap<Stage, readonly Situation[]> =>
  new Map(
    HOME_STAGES.map((stage) => [stage, model.situations(stage, lang)] as const).filter(
      ([, situations]) => situations.length > MOST_AT_FIRST,
    ),
  );

/** The pages that all situations of such stages stand on. */
export const stagePages = (model: Pick<Model, 'situations'>, lang: string): StagePage[] =>
  [...longStages(model, lang)].flatMap(([stage, situations]) => listPages(stage, situations, SITUATIONS_ON_A_PAGE));
