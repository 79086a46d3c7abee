import type { Hit } from './engine.client.ts';
import { piecesOf } from './query.ts';

/** Draws hits as list items with text nodes only: nothing of the index is ever read as markup. */
export function renderHits(list: HTMLElement, hits: readonly Hit[], lang: string): void {
  // Neither Array.at nor replaceChildren: phones of 2020 lack them.
  list.textContent = '';
  for (const hit of hits) list.append(item(hit, lang));
}

function item(hit: Hit, lang: string): HTMLLIElement {
  const element = document.createElement('li');
  element.className = 'hit';
  element.append(link(hit.url, hit.title, lang, 'hit-title'));
  const excerpt = document.createElement('p');
  for (const { text, marked } of piecesOf(hit.excerpt)) {
    const node = marked ? document.createElement('mark') : document.createTextNode(text);
    if (marked) node.textContent = text;
    excerpt.append(node);
  }
  element.append(excerpt);
  if (hit.sections.length > 0) {
    const sections = document.createElement('ul');
    sections.className = 'hit-sections';
    for (const section of hit.sections) {
      const entry = document.createElement('li');
      entry.append(link(section.url, section.title, lang, ''));
      sections.append(entry);
    }
    element.append(sections);
  }
  return element;
}

function link(url: string, text: string, lang: string, className: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.hreflang = lang;
  anchor.textContent = text;
  if (className !== '') anchor.className = className;
  return anchor;
}
