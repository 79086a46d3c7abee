import type { Model } from '../model/model.ts';
import { intentPages } from './intent-pages.ts';

/** Sentences that a page shows together, fetched as one file. */
export interface SayGroup {
  /** `topic-keep-calm`, `intent-wait`, `intent-wait-2`, `level-shouting`: part of the file’s address. */
  readonly group: string;
  readonly phrases: readonly string[];
}

export const topicGroup = (id: string): string => `topic-${id}`;
/** @param address of phrase/intent-pages.ts */
export const intentGroup = (address: string): string => `intent-${address}`;
export const levelGroup = (rung: string): string => `level-${rung}`;

/** All groups of a language, none of them empty. Each holds what one page or one part of a page shows. */
export function sayGroups(model: Pick<Model, 'topics' | 'phrases' | 'ladder'>, lang: string): SayGroup[] {
  return [
    ...model.topics(lang).map(({ id, phrases }) => ({ group: topicGroup(id), phrases })),
    ...intentPages(model, lang).map(({ address, entries }) => ({
      group: intentGroup(address),
      phrases: entries.map(({ id }) => id),
    })),
    ...model.ladder(lang).map(({ id, phrase }) => ({ group: levelGroup(id), phrases: [phrase] })),
  ].filter(({ phrases }) => phrases.length > 0);
}
