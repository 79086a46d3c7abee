import type { Model } from '../model/model.ts';

/** Sentences that a page shows together, fetched as one file. */
export interface SayGroup {
  /** `topic-keep-calm`, `intent-wait`, `level-shouting`: part of the file’s address. */
  readonly group: string;
  readonly phrases: readonly string[];
}

export const topicGroup = (id: string): string => `topic-${id}`;
export const intentGroup = (intent: string): string => `intent-${intent}`;
export const levelGroup = (rung: string): string => `level-${rung}`;

/** All groups of a language, none of them empty. Each holds what one page or one part of a page shows. */
export function sayGroups(model: Pick<Model, 'topics' | 'phrases' | 'ladder'>, lang: string): SayGroup[] {
  const byIntent = Map.groupBy(model.phrases(lang), ({ intent }) => intent);
  return [
    ...model.topics(lang).map(({ id, phrases }) => ({ group: topicGroup(id), phrases })),
    ...[...byIntent].map(([intent, phrases]) => ({ group: intentGroup(intent), phrases: phrases.map(({ id }) => id) })),
    ...model.ladder(lang).map(({ id, phrase }) => ({ group: levelGroup(id), phrases: [phrase] })),
  ].filter(({ phrases }) => phrases.length > 0);
}
