import type { Stage } from '../authoring/schema.ts';
import type { Model } from '../model/model.ts';
import type { ListPage } from '../site/list-pages.ts';
import { longStages, stageListPages, type StageLists } from '../site/stage-lists.ts';
import type { SceneView } from './scene.ts';

/** The scenes of a stage that the page of all has not room for, or a part of them where they are many. */
export type ScenePart = ListPage<Stage, SceneView>;

/** Scenes of a stage on the page of all: six stages of six elements a scene leave half of the 1,500 that a page may have. */
export const SCENES_AT_FIRST = 18;
/** A scene is six elements; a page of the site has at most 1,500. */
export const SCENES_ON_A_PAGE = 120;

/** The scenes of each stage of a conversation, in the order of the topics. */
export const scenesByStage = (
  model: Pick<Model, 'scenes' | 'topic'>,
  lang: string,
): ReadonlyMap<Stage, readonly SceneView[]> =>
  Map.groupBy(model.scenes(lang), ({ topic }) => model.topic(topic, lang).stage);

function listsOf(model: Pick<Model, 'scenes' | 'topic'>, lang: string): StageLists<SceneView> {
  const byStage = scenesByStage(model, lang);
  return { entriesOf: (stage) => byStage.get(stage) ?? [], mostAtFirst: SCENES_AT_FIRST };
}

/** Stages with more scenes than the page of all shows. */
export const longSceneStages = (model: Pick<Model, 'scenes' | 'topic'>, lang: string): ReadonlyMap<Stage, unknown> =>
  longStages(listsOf(model, lang));

/** The pages that all scenes of such stages stand on. */
export const scenePages = (model: Pick<Model, 'scenes' | 'topic'>, lang: string): ScenePart[] =>
  stageListPages(listsOf(model, lang), SCENES_ON_A_PAGE);
