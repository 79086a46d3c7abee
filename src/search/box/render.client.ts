import type { Result } from '../result.ts';

/** The texts of the numbers to call, and the numbers. They are attributes of their own, since they are needed before all others. */
export const emergencyTexts = ({ dataset }: HTMLElement): Readonly<Record<string, string | undefined>> => dataset;

const shownIn = new WeakMap<HTMLElement, readonly Result[]>();

/** The results that a list shows. */
export const resultsIn = (list: HTMLElement): readonly Result[] => shownIn.get(list) ?? [];

/**
 * Renders results as list items, with text nodes only: no text of an index is read as markup. The first items that are the
 * same as before stay in the document, so that a link that the reader is about to tap does not move or lose the focus.
 */
export function render(
  list: HTMLElement,
  results: readonly Result[],
  texts: Readonly<Record<string, string | undefined>>,
): void {
  shownIn.set(list, results);
  const old = [...list.children];
  let same = 0;
  while (same < old.length && same < results.length && old[same]?.getAttribute('data-key') === keyOf(results[same]))
    same += 1;
  for (const item of old.slice(same)) item.remove();
  // The first key may have shown a topic for which the last one tells that somebody is in danger: `ard` before `ard perdelele`.
  for (const [at, result] of results.slice(0, same).entries()) showCall(old[at], result, texts);
  for (const result of results.slice(same)) list.append(itemOf(result, texts));
}

const keyOf = (result: Result | undefined): string =>
  result ? JSON.stringify([result.url, result.title, result.why, result.foundIn]) : '';

function itemOf(result: Result, texts: Readonly<Record<string, string | undefined>>): HTMLLIElement {
  const item = document.createElement('li');
  item.className = `hit hit-${result.kind}`;
  item.dataset['key'] = keyOf(result);
  const link = document.createElement('a');
  link.className = 'hit-title';
  link.href = result.url;
  link.hreflang = document.documentElement.lang;
  link.textContent = result.title;
  item.append(link);
  const label = result.kind === 'topic' || result.kind === 'page' ? undefined : texts[result.kind];
  if (label !== undefined) item.append(' ', small(label, 'hit-kind'));
  if (result.foundIn !== undefined)
    item.append(' ', small(texts[`in-${result.foundIn}`] ?? result.foundIn, 'hit-language'));
  if (result.why.length > 0) {
    const why = document.createElement('p');
    if (result.foundIn !== undefined) why.lang = result.foundIn;
    for (const { text, marked } of result.why) {
      const node = marked ? document.createElement('mark') : document.createTextNode(text);
      if (marked) node.textContent = text;
      why.append(node);
    }
    item.append(why);
  }
  showCall(item, result, texts);
  return item;
}

/** Has an item show the number to call, if danger was typed, and else none. */
function showCall(
  item: Element | undefined,
  { danger }: Result,
  texts: Readonly<Record<string, string | undefined>>,
): void {
  const shown = item?.querySelector<HTMLAnchorElement>('.hit-call');
  const number = danger && texts[`${danger}Number`];
  if (!danger || !number) {
    shown?.remove();
    return;
  }
  const call = shown ?? document.createElement('a');
  call.className = 'hit-call';
  call.href = `tel:${number}`;
  // In a frame, where other links open a tab.
  call.target = '_self';
  call.textContent = texts[danger] ?? number;
  if (!shown) item?.append(call);
}

function small(text: string, className: string): HTMLElement {
  const element = document.createElement('small');
  element.className = className;
  element.textContent = text;
  return element;
}
