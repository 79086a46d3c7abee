import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import { documentOf, type SetAside, type SourceTexts, type TopicData } from '../authoring/schema.ts';
import { localize, type Localized } from './localized.ts';

export interface SourcePoint {
  readonly id: string;
  readonly text: Localized;
  /** Topics that rest on the point. */
  readonly topics: readonly string[];
  /** Why no topic does. */
  readonly setAside: SetAside | undefined;
}
export interface SourceDocument {
  readonly id: string;
  readonly title: Localized;
  readonly note: Localized;
  readonly points: readonly SourcePoint[];
}
export interface Contradiction {
  readonly id: string;
  readonly texts: Localized<SourceTexts['contradictions'][string]>;
  readonly one: readonly string[];
  readonly other: readonly string[];
}
export interface Evidence {
  readonly id: string;
  readonly finding: Localized;
  readonly publisher: string;
  readonly title: string;
  readonly year: number | undefined;
  readonly url: string | undefined;
  readonly topics: readonly string[];
}

export interface SourcesView {
  readonly documents: readonly SourceDocument[];
  readonly contradictions: readonly Contradiction[];
  readonly evidence: readonly Evidence[];
}

export function viewSources(
  content: Content,
  topics: readonly { files: TopicFiles; data: TopicData }[],
  chain: readonly [Lang, ...Lang[]],
): SourcesView {
  const register = content.register.data ?? { points: {}, contradictions: {} };
  const shown = (part: (texts: SourceTexts) => string | undefined, id: string): Localized =>
    localize(chain, (lang) => {
      const texts = content.sourceTexts.get(lang)?.data;
      return texts && part(texts);
    }) ?? { value: id, lang: chain[0], isFallback: true };
  const using = (key: 'sources' | 'evidence', id: string): string[] =>
    topics.flatMap(({ files, data }) => (data[key].includes(id) ? [files.id] : []));
  const points = Object.entries(register.points).map(([id, point]): SourcePoint => ({
    id,
    text: shown((texts) => texts.points[id], id),
    topics: using('sources', id),
    setAside: point['set-aside'],
  }));
  return {
    documents: [...Map.groupBy(points, (point) => documentOf(point.id))].map(([id, own]) => ({
      id,
      points: own,
      title: shown((texts) => texts.documents[id]?.title, id),
      note: shown((texts) => texts.documents[id]?.note, id),
    })),
    contradictions: Object.entries(register.contradictions).flatMap(([id, sides]) => {
      const texts = localize(chain, (lang) => content.sourceTexts.get(lang)?.data?.contradictions[id]);
      return texts ? [{ id, texts, one: sides.one, other: sides.other }] : [];
    }),
    evidence: Object.entries(content.evidence.data ?? {}).map(([id, data]) => ({
      id,
      finding: shown((texts) => texts.evidence[id], id),
      topics: using('evidence', id),
      publisher: data.publisher,
      title: data.title,
      year: data.year,
      url: data.url,
    })),
  };
}
