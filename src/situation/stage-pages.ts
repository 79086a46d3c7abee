import type { Stage } from '../authoring/schema.ts';
import type { Model } from '../model/model.ts';
import type { Situation } from '../model/topic.ts';
import type { ListPage } from '../site/list-pages.ts';
import { longStages, stageListPages, type StageLists } from '../site/stage-lists.ts';
import { MOST_AT_FIRST } from './first-situations.ts';

/** The situations of a stage that the home page has not room for, or a part of them where they are many. */
export type StagePage = ListPage<Stage, Situation>;

/** A situation is eight elements; a page of the site has at most 1,500. */
export const SITUATIONS_ON_A_PAGE = 120;

const listsOf = (model: Pick<Model, 'situations'>, lang: string): StageLists<Situation> => ({
  entriesOf: (stage) => model.situations(stage, lang),
  mostAtFirst: MOST_AT_FIRST,
});

/** Stages with more situations than the home page shows, in its order. */
export const longSituationStages = (model: Pick<Model, 'situations'>, lang: string): ReadonlyMap<Stage, unknown> =>
  longStages(listsOf(model, lang));

/** The pages that all situations of such stages stand on. */
export const stagePages = (model: Pick<Model, 'situations'>, lang: string): StagePage[] =>
  stageListPages(listsOf(model, lang), SITUATIONS_ON_A_PAGE);
