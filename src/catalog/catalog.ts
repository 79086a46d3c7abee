import { LISTS, type ListKind } from '../authoring/schema.ts';
import { OTHERS_SAFETY, type TranslationState } from '../model/topic.ts';
import { absolute, embedPath, oembedPath, topicPath } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';

export interface CatalogTranslation {
  title: string;
  summary: string;
  url: string;
  embed: string;
  oembed: string;
  state: TranslationState;
}
export interface CatalogItem {
  id: string;
  text: Record<string, string>;
  /** A reader can say that it does not apply. Only where it is so. */
  conditional?: true;
}
export interface CatalogTopic {
  id: string;
  /** Ids that the topic had before; embeds and oEmbed answer for them too. Only where it had any. */
  formerly?: readonly string[];
  stage: string;
  sources: readonly string[];
  translations: Record<string, CatalogTranslation>;
  checklists: Record<ListKind, CatalogItem[]>;
  /** The list `empathy` is about the safety of others, and is called so. Only where it is so. */
  'others-safety'?: true;
}
export interface Catalog {
  languages: { code: string; name: string }[];
  topics: CatalogTopic[];
}

/**
 * The contents of `/catalog.json`: all topics and checklist items with their texts in every language, for programs that show
 * or count them. Addresses are full; an item has a text only in the languages that it is translated into.
 */
export function catalog(): Catalog {
  const perLanguage = <T>(make: (lang: string) => T): Record<string, T> =>
    Object.fromEntries(model.languages.map((lang) => [lang, make(lang)]));
  const [first = ''] = model.languages;
  return {
    languages: model.languages.map((code) => ({ code, name: model.nameOf(code) })),
    topics: model.topics(first).map(({ id, formerly, stage, sources, checklists }) => ({
      id,
      ...(formerly && formerly.topics.length > 0 ? { formerly: formerly.topics } : {}),
      stage,
      sources,
      translations: perLanguage((lang) => {
        const topic = model.topic(id, lang);
        return {
          title: topic.title.value,
          summary: topic.summary.value,
          state: topic.state,
          url: absolute(topicPath(topic)),
          embed: absolute(embedPath(topic)),
          oembed: absolute(oembedPath(lang, id)),
        };
      }),
      checklists: Object.fromEntries(
        LISTS.map((kind) => [
          kind,
          (checklists.find((list) => list.kind === kind)?.items ?? []).map((item) => ({
            id: item.id,
            ...(item.conditional ? { conditional: true as const } : {}),
            text: Object.fromEntries(
              model.languages.flatMap((lang) => {
                const own = model
                  .topic(id, lang)
                  .checklists.find((list) => list.kind === kind)
                  ?.items.find((other) => other.key === item.key);
                return own && !own.text.isFallback ? [[lang, own.text.value]] : [];
              }),
            ),
          })),
        ]),
      ) as Record<ListKind, CatalogItem[]>,
      ...(checklists.some(({ title }) => title === OTHERS_SAFETY) ? { [OTHERS_SAFETY]: true as const } : {}),
    })),
  };
}
