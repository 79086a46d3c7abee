import type { Content, Lang } from '../authoring/read.ts';
import { NOW } from '../authoring/schema.ts';
import { localize, type Localized } from '../model/localized.ts';

/** A level of a conversation that gets harder, as a reader of one language sees it. */
export interface RungView {
  readonly id: string;
  readonly name: Localized;
  /** Ids of the topic whose steps help there, and of the sentence to say. */
  readonly topic: string;
  /** The section of the topic that has the steps. */
  readonly section: string;
  readonly phrase: string;
}

/** The levels whose topic the site shows, the mildest first; none if the content has no ladder. */
export function viewLadder(content: Content, chain: readonly [Lang, ...Lang[]]): readonly RungView[] {
  const shown = new Set(content.topics.map(({ id }) => id));
  return (content.ladder.data ?? [])
    .filter(({ topic }) => shown.has(topic))
    .map(({ id, topic, section = NOW, phrase, name }) => ({
      id,
      topic,
      section,
      phrase,
      name: localize(chain, (lang) => name[lang]) ?? { value: id, lang: chain[0], isFallback: true },
    }));
}
