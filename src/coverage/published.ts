import type { SetAside } from '../authoring/schema.ts';
import { absolute, topicPath } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';

/** A point that a page says. */
export interface SaidPoint {
  topic: string;
  section: string;
  /** In `language` of the file. */
  sentence: string;
  /** The address of the section in each language that has it in its own words. */
  pages: Record<string, string>;
}
/** A point that no page is to say. */
export interface UnsaidPoint {
  'set-aside': SetAside;
  /** In `language` of the file, where somebody has written why. */
  reason?: string;
}
/** `/coverage.json`: what has become of each point of the source documents. A point that is not in it is neither said nor set aside. */
export interface PublishedCoverage {
  /** The language of sentences and reasons. */
  language: string;
  points: Record<string, SaidPoint | UnsaidPoint>;
}

export function publishedCoverage(): PublishedCoverage {
  return {
    language: model.pivot,
    points: Object.fromEntries(
      model.coverage.flatMap(({ id, covered, setAside, reason }): [string, SaidPoint | UnsaidPoint][] => {
        if (covered) return [[id, { ...covered, pages: pagesOf(covered.topic, covered.section) }]];
        if (setAside === undefined) return [];
        return [[id, { 'set-aside': setAside, ...(reason === undefined ? {} : { reason }) }]];
      }),
    ),
  };
}

function pagesOf(id: string, section: string): Record<string, string> {
  return Object.fromEntries(
    model.languages.flatMap((lang): [string, string][] => {
      const topic = model.topic(id, lang);
      const own = topic.sections.find((one) => one.id === section && !one.heading.isFallback);
      return own ? [[lang, `${absolute(topicPath(topic))}#${section}`]] : [];
    }),
  );
}
