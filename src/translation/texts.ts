import { closestMatch } from '../authoring/finding.ts';
import type { MdxFile } from '../authoring/mdx-file.ts';
import { TRANSLATIONS, type Content, type Lang } from '../authoring/read.ts';
import { pageParts, phraseParts, type Parts } from './parts.ts';
import type { Translations } from '../authoring/schema.ts';
import { PHRASES } from './status.ts';
import { topicParts } from './topic-freshness.ts';

/** The texts that are translated and recorded together: those of a topic, or all phrases. */
export interface Texts {
  readonly id: string;
  /** The file with their versions, inside the content folder. */
  readonly file: string;
  readonly record: Translations;
  /** The texts in a language, part by part. */
  in(lang: Lang): Parts;
  /** The page of a language, inside the content folder; phrases have none. */
  readonly page?: (lang: Lang) => string | undefined;
  partsOf(page: MdxFile): Parts;
}

/** A command names texts that the content does not have. */
export class UnknownTextError extends Error {
  override readonly name = 'UnknownTextError';
}

/**
 * The texts that a command names.
 * @param id a topic, or `phrases`
 * @throws UnknownTextError
 */
export function textsOf(content: Content, id: string): Texts {
  if (id === PHRASES)
    return {
      id,
      file: `phrases/${TRANSLATIONS}`,
      record: content.phraseTranslations.data ?? {},
      in: (lang) => phraseParts(content.phrases, lang),
      partsOf: pageParts,
    };
  const topic = content.topics.find((one) => one.id === id);
  if (!topic) {
    const ids = content.topics.map((one) => one.id);
    const meant = closestMatch(id, ids);
    throw new UnknownTextError(
      `There is no topic “${id}”. ${meant === undefined ? `Topics: ${ids.join(', ')}; or phrases.` : `Did you mean “${meant}”?`}`,
    );
  }
  return {
    id,
    file: `topics/${id}/${TRANSLATIONS}`,
    record: topic.translations.data ?? {},
    in: (lang) => topicParts(topic, lang),
    page: (lang) => topic.pages.get(lang)?.file,
    partsOf: pageParts,
  };
}
