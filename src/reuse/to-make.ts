import { reused } from 'virtual:calm-counter/content';
import type { Lang } from '../authoring/read.ts';
import type { TopicView } from '../model/topic.ts';
import { model, pageLanguages } from '../site/knowledge-base.ts';
import { fullTextPart, instantPart, sayPart, topicPart } from './parts.ts';

/** A topic in a language of which a build makes pages. */
export interface TopicToMake {
  readonly lang: Lang;
  readonly topic: TopicView;
  /** Its number among all topics, from 0. */
  readonly number: number;
}

/** The topics whose pages are made: all but those that a build takes from the last site (plan.ts). */
export const topicsToMake = (): readonly TopicToMake[] =>
  pageLanguages.flatMap((lang) =>
    model
      .topics(lang)
      .map((topic, number) => ({ lang, topic, number }))
      .filter(({ topic }) => !reused.has(topicPart(lang, topic.id))),
  );

/** The languages whose sentences in others are made. */
export const sayFilesToMake = (): readonly Lang[] => pageLanguages.filter((lang) => !reused.has(sayPart(lang)));

/** The languages whose instant index is made. */
export const instantIndexesToMake = (): readonly Lang[] =>
  pageLanguages.filter((lang) => !reused.has(instantPart(lang)));

/** The languages whose full-text index is made. */
export const fullTextIndexesToMake = (): readonly Lang[] =>
  pageLanguages.filter((lang) => !reused.has(fullTextPart(lang)));
