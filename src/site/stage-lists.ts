import type { Stage } from '../authoring/schema.ts';
import { HOME_STAGES } from '../model/model.ts';
import { listPages, type ListPage } from './list-pages.ts';

/** What belongs to stages of a conversation: situations, scenes to practise with. */
export interface StageLists<Entry> {
  readonly entriesOf: (stage: Stage) => readonly Entry[];
  /** How many of a stage a page of several stages has room for. */
  readonly mostAtFirst: number;
}

/** Stages with more entries than a page of several stages has room for, in the order of the home page. */
export const longStages = <Entry>({
  entriesOf,
  mostAtFirst,
}: StageLists<Entry>): ReadonlyMap<Stage, readonly Entry[]> =>
  new Map(HOME_STAGES.map((stage) => [stage, entriesOf(stage)] as const).filter(([, all]) => all.length > mostAtFirst));

/**
 * The pages that all entries of such stages stand on. A stage that is shown whole elsewhere has none.
 * @param size how many entries a page has at most
 */
export const stageListPages = <Entry>(lists: StageLists<Entry>, size: number): ListPage<Stage, Entry>[] =>
  [...longStages(lists)].flatMap(([stage, entries]) => listPages(stage, entries, size));
