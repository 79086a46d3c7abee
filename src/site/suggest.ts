import { fileOfPage } from '../authoring/bundled-content.ts';
import type { TopicView } from '../model/topic.ts';
import { absolute, topicPath } from './address.ts';
import { model } from './knowledge-base.ts';

/**
 * Where a reader suggests a change of a topic: the page on which a git host edits its file, or a letter. Undefined where
 * site.yaml names neither.
 */
export function suggestAddress(topic: TopicView): string | undefined {
  const to = model.site['suggest-change'];
  if (to === undefined) return undefined;
  if (!to.startsWith('https:')) {
    const letter = { subject: topic.title.value, body: absolute(topicPath(topic)) };
    return `mailto:${to}?${Object.entries(letter)
      .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
      .join('&')}`;
  }
  return to.replaceAll('{file}', encodeURI(fileOfPage(topic.id, topic.contentLang)));
}
