import { boxes } from '../sections.client.ts';
import { insertInOrder, listsOfTopic } from '../load-lists.client.ts';
import type { State } from '../state.ts';

const place = document.querySelector<HTMLElement>('[data-stored-topics]');
const template = document.querySelector<HTMLTemplateElement>('template[data-stored-topic]');
/** Topics that are on the page, or on their way there. */
const known = new Set<string>();

/** Of a list: an entry that is hidden until something in it is kept. */
function entry(attribute: string, key: string, words: Iterable<Node | string>): HTMLElement {
  const item = document.createElement('li');
  item.dataset[attribute] = key;
  item.hidden = true;
  item.append(...words);
  return item;
}

/** The words of a topic’s lists, as far as something of them may be kept. */
function partOf(section: HTMLElement): HTMLElement | undefined {
  const part = template?.content.querySelector<HTMLElement>('section')?.cloneNode(true);
  if (!(part instanceof HTMLElement)) return undefined;
  const into = (name: string): Element | null => part.querySelector(`[data-stored-${name}]`);
  const title = section.querySelector('h3');
  const heading = part.querySelector('h2');
  if (title && heading) {
    heading.lang = title.lang;
    if (title.lang === '') heading.removeAttribute('lang');
    heading.append(...[...title.childNodes].map((node) => node.cloneNode(true)));
  }
  for (const box of boxes(section)) {
    const key = box.dataset['item'] ?? '';
    const words = (): Node[] =>
      [...(box.parentElement?.querySelector('.item-text')?.childNodes ?? [])].map((node) => node.cloneNode(true));
    into('ticks')?.append(entry('storedTick', key, words()));
    into('set-aside')?.append(entry('storedNotApplicable', key, words()));
  }
  for (const list of section.querySelectorAll<HTMLElement>('[data-list]')) {
    const key = `${section.dataset['checklists'] ?? ''}/${list.dataset['list'] ?? ''}`;
    into('pins')?.append(entry('storedPin', key, [list.querySelector('[data-name]')?.textContent ?? '']));
  }
  part.dataset['place'] = section.dataset['place'] ?? '';
  return part;
}

/**
 * Brings the topics of which something is kept, in the order of the site.
 * @param came is called when some have come
 */
export function bringTopics({ topics, pinned }: State, came: () => void): void {
  const kept = [...topics.keys(), ...[...pinned].map((list) => list.split('/')[0] ?? '')];
  for (const topic of new Set(kept)) {
    if (known.has(topic)) continue;
    known.add(topic);
    void listsOfTopic(topic).then((section) => {
      const part = section && partOf(section);
      if (!part) {
        known.delete(topic);
        return;
      }
      if (place) insertInOrder(place, part);
      came();
    });
  }
}
