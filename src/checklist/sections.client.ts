import type { TopicLists } from './state.ts';

/** The checklists of this page, as the other scripts read them from it. */
export const sections = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-checklists]')];
export const boxes = (part: ParentNode): HTMLInputElement[] => [
  ...part.querySelectorAll<HTMLInputElement>('input[data-item]'),
];

/** `<list>/<item>`; the page's own ids begin with the topic. */
export const idOf = (box: HTMLElement): string => (box.dataset['item'] ?? '').replace(/^[^/]*\//, '');

export const listsOf = (section: HTMLElement): TopicLists => ({
  topic: section.dataset['checklists'] ?? '',
  content: section.dataset['content'] ?? '',
  items: boxes(section).map(idOf),
});
