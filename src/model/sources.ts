import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import { documentOf, type SetAside, type SourceTexts, type Strength, type TopicData } from '../authoring/schema.ts';
import { localize, type Localized } from './localized.ts';

export interface SourcePoint {
  readonly id: string;
  readonly text: Localized;
  /** Topics that rest on the point. */
  readonly topics: readonly string[];
  /** Why no topic does, as a kind of reason. */
  readonly setAside: SetAside | undefined;
  /** The same in words of this point's own, where somebody has written them. */
  readonly reason: Localized | undefined;
}
export interface SourceDocument {
  readonly id: string;
  readonly title: Localized;
  /** Its name where one of its points is named. */
  readonly short: Localized;
  readonly note: Localized;
  readonly points: readonly SourcePoint[];
}
export interface Contradiction {
  readonly id: string;
  readonly texts: Localized<SourceTexts['contradictions'][string]>;
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** What our answer rests on. */
  readonly strength: Strength;
  /** Topics that settle it. */
  readonly topics: readonly string[];
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
  const worded = (part: (texts: SourceTexts) => string | undefined): Localized | undefined =>
    localize(chain, (lang) => {
      const texts = content.sourceTexts.get(lang)?.data;
      return texts && part(texts);
    });
  const shown = (part: (texts: SourceTexts) => string | undefined, id: string): Localized =>
    worded(part) ?? { value: id, lang: chain[0], isFallback: true };
  /** The topics that name something, by its id: looked for once, not for each of hundreds of points. */
  const naming = (key: 'sources' | 'evidence' | 'contradictions'): ((id: string) => string[]) => {
    const pairs = topics.flatMap(({ files, data }) => data[key].map((id) => ({ id, topic: files.id })));
    const byId = Map.groupBy(pairs, ({ id }) => id);
    return (id) => [...new Set(byId.get(id)?.map(({ topic }) => topic))];
  };
  const [onPoint, onEvidence, onContradiction] = [naming('sources'), naming('evidence'), naming('contradictions')];
  const points = Object.entries(register.points).map(([id, point]): SourcePoint => ({
    id,
    text: shown((texts) => texts.points[id], id),
    topics: onPoint(id),
    setAside: point['set-aside'],
    reason: point['set-aside'] && worded((texts) => texts['set-aside'][id]),
  }));
  return {
    documents: [...Map.groupBy(points, (point) => documentOf(point.id))].map(([id, own]) => ({
      id,
      points: own,
      title: shown((texts) => texts.documents[id]?.title, id),
      short: shown((texts) => texts.documents[id]?.short ?? texts.documents[id]?.title, id),
      note: shown((texts) => texts.documents[id]?.note, id),
    })),
    contradictions: Object.entries(register.contradictions).flatMap(([id, { one, other, strength }]) => {
      const texts = localize(chain, (lang) => content.sourceTexts.get(lang)?.data?.contradictions[id]);
      return texts ? [{ id, texts, one, other, strength, topics: onContradiction(id) }] : [];
    }),
    evidence: Object.entries(content.evidence.data ?? {}).map(([id, data]) => ({
      id,
      finding: shown((texts) => texts.evidence[id], id),
      topics: onEvidence(id),
      publisher: data.publisher,
      title: data.title,
      year: data.year,
      url: data.url,
    })),
  };
}
