import { closestMatch } from '../authoring/finding.ts';
import { readMdx } from '../authoring/mdx-file.ts';
import type { Content, Lang, TopicFiles } from '../authoring/read.ts';
import type { SceneFiles } from '../authoring/read-scenes.ts';
import { TRANSLATIONS, type Translations } from '../authoring/schema.ts';
import { sceneTextsSchema } from '../authoring/schema-scene.ts';
import { readYaml } from '../authoring/yaml-file.ts';
import { pageParts, phraseParts, sceneParts, type Parts } from './parts.ts';
import { sceneWordsSkeleton } from './scene-skeleton.ts';
import { pageSkeleton } from './skeleton.ts';
import { PHRASES, rowOfScene, sceneOfRow } from './status.ts';
import { topicParts } from './topic-freshness.ts';

/** The texts that are translated and recorded together: those of a topic or of a scene, or all phrases. */
export interface Texts {
  /** A topic, a scene such as `scene/keep-calm`, or `phrases`. */
  readonly id: string;
  /** The file with their versions, inside the content folder. */
  readonly file: string;
  readonly record: Translations;
  /** The texts in a language, part by part. */
  in(lang: Lang): Parts;
  /** The file of each language: the page of a topic, the words of a scene. Phrases have none, since one file holds all languages. */
  readonly own?: OwnFiles;
}

export interface OwnFiles {
  /** What all languages share, inside the content folder: `topics/keep-calm/topic.yaml`. */
  readonly shared: string;
  /** Where the file of a language is or is to be, inside the content folder. */
  pathOf(lang: Lang): string;
  has(lang: Lang): boolean;
  /** A new file, with the texts of another language beside each place; undefined if what all languages share cannot be read. */
  begun(lang: Lang, from: Lang): string | undefined;
  /** The texts in the text of such a file. */
  partsOf(file: string): Parts;
}

/** A command names texts that the content does not have. */
export class UnknownTextError extends Error {
  override readonly name = 'UnknownTextError';
}

/**
 * The texts that a command names.
 * @param id a topic, a scene such as `scene/keep-calm`, or `phrases`
 * @throws UnknownTextError
 */
export function textsOf(content: Content, id: string): Texts {
  if (id === PHRASES)
    return {
      id,
      file: `phrases/${TRANSLATIONS}`,
      record: content.phraseTranslations.data ?? {},
      in: (lang) => phraseParts(content.phrases, lang),
    };
  const ofScene = sceneOfRow(id);
  if (ofScene !== undefined) {
    const scene = content.scenes.find((one) => one.id === ofScene);
    return scene
      ? sceneTextsOf(scene)
      : unknown(
          'scene',
          id,
          content.scenes.map((one) => rowOfScene(one.id)),
        );
  }
  const topic = content.topics.find((one) => one.id === id);
  return topic
    ? topicTextsOf(topic)
    : unknown(
        'topic',
        id,
        content.topics.map((one) => one.id),
      );
}

/** Whether the content has the texts that an id names. */
export const hasTexts = (content: Content, id: string): boolean => {
  const scene = sceneOfRow(id);
  return (
    id === PHRASES || (scene === undefined ? content.topics : content.scenes).some((one) => one.id === (scene ?? id))
  );
};

function unknown(kind: 'topic' | 'scene', id: string, ids: readonly string[]): never {
  const meant = closestMatch(id, ids);
  const others = kind === 'topic' ? '; a scene, such as scene/keep-calm; or phrases' : '';
  throw new UnknownTextError(
    `There is no ${kind} “${id}”. ${meant === undefined ? `${kind === 'topic' ? 'Topics' : 'Scenes'}: ${ids.join(', ')}${others}.` : `Did you mean “${meant}”?`}`,
  );
}

function topicTextsOf(topic: TopicFiles): Texts {
  const folder = `topics/${topic.id}`;
  return {
    id: topic.id,
    file: `${folder}/${TRANSLATIONS}`,
    record: topic.translations.data ?? {},
    in: (lang) => topicParts(topic, lang),
    own: {
      shared: `${folder}/topic.yaml`,
      pathOf: (lang) => `${folder}/${lang}.mdx`,
      has: (lang) => topic.pages.has(lang),
      begun: (lang, from) => {
        const page = from === lang ? undefined : topic.pages.get(from);
        const { data } = topic.yaml;
        return data && pageSkeleton(topic.id, lang, data, page && { lang: from, page });
      },
      partsOf: (file) => pageParts(readMdx('', file)),
    },
  };
}

function sceneTextsOf(scene: SceneFiles): Texts {
  const folder = `scenes/${scene.id}`;
  const partsIn = (lang: Lang): Parts => sceneParts(scene.texts.get(lang)?.data);
  return {
    id: rowOfScene(scene.id),
    file: `${folder}/${TRANSLATIONS}`,
    record: scene.translations?.data ?? {},
    in: partsIn,
    own: {
      shared: `${folder}/scene.yaml`,
      pathOf: (lang) => `${folder}/${lang}.yaml`,
      has: (lang) => scene.texts.has(lang),
      begun: (lang, from) => {
        const data = scene.yaml?.data;
        const beside = from === lang ? undefined : { lang: from, parts: partsIn(from) };
        return data && sceneWordsSkeleton(scene.id, lang, data, beside);
      },
      partsOf: (file) => sceneParts(readYaml('', file, sceneTextsSchema).data),
    },
  };
}
