import type { Translate } from '../i18n/translate.ts';
import type { TopicView } from '../model/topic.ts';

/**
 * What editors call a part: the heading of a section, “the title”, “the checklists”.
 * @param part `section/now`, `item/empathy/gave-room`, or the id of a phrase
 * @param use when a phrase is said
 */
export function partName(
  part: string,
  topic: TopicView | undefined,
  t: Translate,
  use: (phrase: string) => string | undefined,
): string {
  const [kind = '', id = ''] = part.split('/');
  if (kind === 'title' || kind === 'summary' || kind === 'pause') return t(`translation.${kind}`);
  if (kind === 'situation') return t('translation.situations');
  if (kind === 'item') return t('translation.checklists');
  if (kind === 'section') return topic?.sections.find((section) => section.id === id)?.heading.value ?? id;
  return use(part) ?? part;
}

/** What editors call a part of a scene: “the title”, “what the customer says”, “the answers”. @param part `shouts/low-voice/say` */
export function scenePartName(part: string, t: Translate): string {
  if (part === 'title' || part === 'setting') return t(`translation.${part}`);
  return t(part.split('/').length === 2 ? 'translation.customer' : 'translation.answers');
}
