import type { LanguageMarks } from '../language/direction.ts';
import { pagePath, path, practicePath, topicPath } from '../site/address.ts';
import { model } from '../site/knowledge-base.ts';
import { fallbackMarks, marksOf } from '../site/language-marks.ts';
import type { Reader } from '../site/reader.ts';
import { partName, scenePartName } from './part-name.ts';
import { PHRASES, sceneOfRow, type StatusRow } from './status.ts';

/** What has changed since several languages were translated. */
export interface Changes {
  /** The language that they were made from. */
  readonly from: string;
  /** What editors call the parts: “the title, the checklists”. */
  readonly parts: string;
  readonly codes: readonly string[];
}

/** A row of the page “Translations” as a reader of one language sees it. */
export interface RowView {
  readonly isScene: boolean;
  readonly title: string;
  readonly marks: LanguageMarks | undefined;
  /** Its page in a language; in development of a topic the translation beside the text it is made from. Undefined for a draft. */
  readonly hrefIn: (lang: string) => string | undefined;
  readonly changes: readonly Changes[];
}

/** @param reader who looks at the row */
export function viewRow({ id, translations }: StatusRow, { lang, t }: Reader): RowView {
  const scene = sceneOfRow(id);
  const sceneView = model.scenes(lang).find((one) => one.id === scene);
  const topic = model.topics(lang).find((one) => one.id === id);
  const hrefIn = (code: string): string | undefined => {
    if (id === PHRASES) return pagePath(code, 'phrases');
    if (scene !== undefined) return sceneView && practicePath(code, scene);
    if (!topic) return undefined;
    return import.meta.env.DEV ? path(`side-by-side/${code}/${id}/`) : topicPath(model.topic(id, code));
  };
  const named = translations
    .filter(({ outdated }) => outdated.size > 0)
    .map(({ lang: code, from, outdated }) => {
      const names = [...outdated.keys()].map((part) =>
        scene === undefined
          ? partName(part, topic, t, (phrase) => model.phrase(phrase, lang)?.use.value)
          : scenePartName(part, t),
      );
      return { code, from, parts: [...new Set(names)].join(', ') };
    });
  const changes = [...Map.groupBy(named, ({ from, parts }) => `${from} ${parts}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ from: first.from, parts: first.parts, codes: group.map(({ code }) => code) }] : [];
  });
  return {
    isScene: scene !== undefined,
    title: id === PHRASES ? t('translation.phrases') : (topic?.title.value ?? sceneView?.title ?? id),
    marks: topic ? fallbackMarks(topic.title) : sceneView?.isFallback === true ? marksOf(sceneView.lang) : undefined,
    hrefIn,
    changes,
  };
}
