import type { Stage } from '../authoring/schema.ts';
import { HOME_STAGES } from '../model/model.ts';
import { listPages, type ListPage } from '../site/list-pages.ts';
import type { StatusRow } from './status.ts';

/** Topics and scenes of a stage, or a part of them where they are many. */
export type StatusPage = ListPage<Stage, StatusRow>;

/** A row that wants work in each of five languages is up to fifty elements; a page of the site has at most 1,500. */
export const ROWS_ON_A_PAGE = 25;

/** Whether a topic or a scene wants work in some language. */
export const isOpen = ({ translations }: StatusRow): boolean => translations.some(({ state }) => state !== 'current');

/** Topics and scenes by stage, in the order of the home page; of each, those first that want work. */
export function rowsByStage(rows: readonly StatusRow[]): ReadonlyMap<Stage, readonly StatusRow[]> {
  return new Map(
    HOME_STAGES.flatMap((stage) => {
      const own = rows.filter((row) => row.stage === stage);
      return own.length === 0 ? [] : [[stage, [...own.filter(isOpen), ...own.filter((row) => !isOpen(row))]] as const];
    }),
  );
}

/** The pages that all rows stand on. */
export const statusPages = (rows: readonly StatusRow[]): StatusPage[] =>
  [...rowsByStage(rows)].flatMap(([stage, own]) => listPages(stage, own, ROWS_ON_A_PAGE));
