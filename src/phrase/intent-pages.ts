import { INTENTS, type Intent } from '../authoring/schema.ts';
import type { Model } from '../model/model.ts';
import type { PhraseView } from '../model/phrase.ts';
import type { TopicView } from '../model/topic.ts';
import { listPages, type ListPage } from '../site/list-pages.ts';

/** The sentences of an intent, such as `ask`, or a part of them where they are many. */
export type IntentPage = ListPage<Intent, PhraseView>;

/** A sentence is about thirty elements with its other languages; a page of the site has at most 1,500. */
export const SENTENCES_ON_A_PAGE = 30;

type Sentences = Pick<Model, 'topics' | 'phrases'>;

/** What somebody may want to do, in the order of the schema, with the sentences that topics show; none without a sentence. */
export function sentencesByIntent(model: Sentences, lang: string): ReadonlyMap<Intent, readonly PhraseView[]> {
  const shown = new Set(model.topics(lang).flatMap(({ phrases }) => phrases));
  const byIntent = Map.groupBy(
    model.phrases(lang).filter(({ id }) => shown.has(id)),
    ({ intent }) => intent,
  );
  return new Map(INTENTS.flatMap((intent) => (byIntent.has(intent) ? [[intent, byIntent.get(intent) ?? []]] : [])));
}

/** The pages that all sentences of a language stand on. */
export const intentPages = (model: Sentences, lang: string): IntentPage[] =>
  [...sentencesByIntent(model, lang)].flatMap(([intent, phrases]) => listPages(intent, phrases, SENTENCES_ON_A_PAGE));

/** On which page a sentence stands: `slow-down` → `wait`, the last part of its address. */
export const intentPageOf = (model: Sentences, lang: string): ReadonlyMap<string, string> =>
  new Map(intentPages(model, lang).flatMap(({ address, entries }) => entries.map(({ id }) => [id, address] as const)));

/**
 * The sentence that stands for its intent: in the reader’s own language if there is one; of these the one that most topics show,
 * of these the one of the first topic.
 */
export function exampleOf(
  phrases: readonly PhraseView[],
  topics: readonly Pick<TopicView, 'phrases'>[],
): PhraseView | undefined {
  const rank = ({ id, wording }: PhraseView): number[] => {
    const uses = topics.flatMap((topic, at) => (topic.phrases.includes(id) ? [at] : []));
    return [Number(wording.isFallback), -uses.length, uses[0] ?? 0];
  };
  const ranked = phrases.map((phrase) => ({ phrase, by: rank(phrase) }));
  ranked.sort((a, b) => a.by.map((value, at) => value - (b.by[at] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return ranked[0]?.phrase;
}
