import type { Stage } from '../authoring/schema.ts';
import { HOME_STAGES, type Model } from '../model/model.ts';
import type { Evidence } from '../model/sources.ts';
import { listPages, type ListPage } from '../site/list-pages.ts';

/** Research that the topics of a stage rest on, or a part of it where it is much. */
export type EvidencePage = ListPage<Stage, Evidence>;

/** A piece is three or four elements, and up to 400 characters that compress badly. */
export const EVIDENCE_ON_A_PAGE = 50;

/** Where research stands that no topic rests on: it is for those who answer for the guidance. */
const UNUSED: Stage = 'leading';

type Grounds = Pick<Model, 'topics' | 'sources'>;

/** Research by the stage of the first topic, in the site’s order, that rests on it; the stages in the order of the home page. */
export function evidenceByStage(model: Grounds, lang: string): ReadonlyMap<Stage, readonly Evidence[]> {
  const stageOf = new Map(model.topics(lang).map(({ id, stage }) => [id, stage]));
  const byStage = Map.groupBy(model.sources(lang).evidence, ({ topics: [first = ''] }) => stageOf.get(first) ?? UNUSED);
  return new Map(
    HOME_STAGES.flatMap((stage) => {
      const pieces = byStage.get(stage);
      return pieces ? [[stage, pieces] as const] : [];
    }),
  );
}

/** The pages that all research stands on. */
export const evidencePages = (model: Grounds, lang: string): EvidencePage[] =>
  [...evidenceByStage(model, lang)].flatMap(([stage, pieces]) => listPages(stage, pieces, EVIDENCE_ON_A_PAGE));

/** On which page a piece stands: `ilo-c190` → `leading`, the last part of its address. */
export const evidencePageOf = (model: Grounds, lang: string): ReadonlyMap<string, string> =>
  new Map(
    evidencePages(model, lang).flatMap(({ address, entries }) => entries.map(({ id }) => [id, address] as const)),
  );
