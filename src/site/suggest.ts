import { contentFiles } from '../authoring/bundled-content.ts';
import { SUPPLIED } from '../authoring/overlay.ts';
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
  const file = `topics/${topic.id}/${topic.contentLang}.mdx`;
  const folder = contentFiles.placeOf?.(file, 1).folder ?? SUPPLIED;
  return to.replaceAll('{file}', encodeURI(`${folder}/${file}`));
}
