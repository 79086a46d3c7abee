import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import type { SceneFiles } from '../authoring/read-scenes.ts';
import type { Stage } from '../authoring/schema.ts';
import type { PartFreshness } from './freshness.ts';
import type { PartId } from './parts.ts';
import { phraseFreshness, pivotOf, sceneFreshness, topicFreshness } from './topic-freshness.ts';

/** How far a topic is in one language. `incomplete`: a section or an item is missing; `unrecorded`: nobody has recorded its versions. */
export const TRANSLATION_STATES = ['current', 'outdated', 'incomplete', 'unrecorded', 'draft', 'missing'] as const;
export type StatusState = (typeof TRANSLATION_STATES)[number];

export interface TranslationStatus {
  readonly lang: Lang;
  readonly state: StatusState;
  /** The language it was made from, or is to be made from. */
  readonly from: Lang;
  /** The parts that are outdated, with the version they were made from. */
  readonly outdated: ReadonlyMap<PartId, string>;
  readonly missing: readonly PartId[];
}

/** A topic, a scene under an id such as `scene/keep-calm`, or all phrases together under the id `phrases`. */
export interface StatusRow {
  readonly id: string;
  /** When a topic, or that of a scene, is needed; phrases have none. */
  readonly stage?: Stage;
  /** The role that answers for it, and the day by which it is to be read again; topics alone have both. */
  readonly owner?: string;
  readonly reviewBy?: string;
  readonly translations: readonly TranslationStatus[];
}

/** The id under which the phrases stand among the topics. */
export const PHRASES = 'phrases';

const SCENE = 'scene/';
/** The id under which a scene stands among the topics: `scene/keep-calm`. */
export const rowOfScene = (id: string): string => `${SCENE}${id}`;
/** The scene that such an id names; undefined for another id. */
export const sceneOfRow = (id: string): string | undefined =>
  id.startsWith(SCENE) ? id.slice(SCENE.length) : undefined;

/** Every topic in every language, in the order of the topics; then the scenes in the same order; the phrases last. */
export function translationStatus(content: Content): StatusRow[] {
  const site = content.site.data;
  if (!site) return [];
  const pivot = pivotOf(site);
  const languages = site.languages.map(({ code }) => code);
  const topics = content.topics.flatMap((topic) => (topic.yaml.data ? [{ topic, data: topic.yaml.data }] : []));
  topics.sort((a, b) => a.data.order - b.data.order || (a.topic.id < b.topic.id ? -1 : 1));
  const place = (scene: SceneFiles): number => topics.findIndex(({ topic }) => topic.id === scene.yaml?.data?.topic);
  const stageAt = (at: number): Pick<StatusRow, 'stage'> => {
    const stage = topics[at]?.data.stage;
    return stage === undefined ? {} : { stage };
  };
  return [
    ...topics.map(({ topic, data }): StatusRow => ({
      id: topic.id,
      stage: data.stage,
      owner: data.owner,
      reviewBy: data['review-by'],
      translations: languages.map((lang) => topicStatus(topic, lang, pivot, data.draft)),
    })),
    ...content.scenes
      .filter(({ yaml }) => yaml?.data !== undefined)
      .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
      .map((scene): StatusRow => ({
        id: rowOfScene(scene.id),
        ...stageAt(place(scene)),
        translations: languages.map((lang) => sceneStatus(scene, lang, pivot)),
      })),
    {
      id: PHRASES,
      translations: languages.map((lang) => statusOf(lang, pivot, phraseFreshness(content, lang, pivot), undefined)),
    },
  ];
}

function topicStatus(topic: TopicFiles, lang: Lang, pivot: Lang, topicIsDraft: boolean): TranslationStatus {
  const page = topic.pages.get(lang);
  const whole = !page ? 'missing' : topicIsDraft || page.frontMatter?.draft === true ? 'draft' : undefined;
  return statusOf(lang, pivot, topicFreshness(topic, lang, pivot), whole);
}

function sceneStatus(scene: SceneFiles, lang: Lang, pivot: Lang): TranslationStatus {
  const texts = scene.texts.get(lang);
  const isDraft = scene.yaml?.data?.draft === true || texts?.data?.draft === true;
  const whole = !texts ? 'missing' : isDraft ? 'draft' : undefined;
  return statusOf(lang, pivot, sceneFreshness(scene, lang, pivot), whole);
}

function statusOf(
  lang: Lang,
  pivot: Lang,
  parts: ReadonlyMap<PartId, PartFreshness>,
  whole: 'missing' | 'draft' | undefined,
): TranslationStatus {
  const entries = [...parts];
  const ids = (state: PartFreshness['state']): PartId[] =>
    entries.filter(([, part]) => part.state === state).map(([id]) => id);
  const missing = ids('missing');
  const state =
    whole ??
    (ids('outdated').length > 0
      ? 'outdated'
      : missing.length > 0
        ? 'incomplete'
        : ids('unrecorded').length > 0
          ? 'unrecorded'
          : 'current');
  return {
    lang,
    state,
    from: entries[0]?.[1].from ?? pivot,
    outdated: new Map(
      entries.flatMap(([id, part]): [PartId, string][] =>
        part.state === 'outdated' && part.version !== undefined ? [[id, part.version]] : [],
      ),
    ),
    missing,
  };
}

/** Whether a topic was to be read again before a day. @param today as `2026-11-28` */
export const isOverdue = ({ reviewBy }: StatusRow, today: string): boolean =>
  reviewBy !== undefined && reviewBy < today;
