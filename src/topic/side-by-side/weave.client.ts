import { searchWith, withLanguage } from './with-language.ts';

/** Shows a second language of a topic section against section. The words come from the page in that language. */
/** What has no use beside the page: buttons, boxes to tick, other people's notices, and ids, which would be there twice. */
const UNUSED =
  'script, link, style, template, dialog, button, input, .box, .speech-choices, .phrase-tools, .other-wordings, [role="status"]';

/** @returns what to call with the language that the reader chooses, or with none */
export function bindSideBySide(chooser: HTMLDetailsElement, article: HTMLElement): (lang: string | undefined) => void {
  const links = [...chooser.querySelectorAll<HTMLAnchorElement>('a[data-with]')];
  const languages = links.map((link) => link.dataset['with'] ?? '');
  const status = chooser.querySelector<HTMLElement>('[role="status"]');
  const without = chooser.querySelector<HTMLElement>('[data-without]');
  let shown: string | undefined;

  async function show(lang: string | undefined): Promise<void> {
    shown = lang;
    const link = links.find(({ dataset }) => dataset['with'] === lang);
    const other = link && (await fetchPage(link.href));
    // Another choice may have come meanwhile.
    if (shown !== lang) return;
    for (const part of article.querySelectorAll('[data-beside]')) part.remove();
    article.classList.toggle('is-beside', other !== undefined);
    if (status) status.textContent = link && !other ? (status.dataset['failed'] ?? '') : '';
    if (without) without.hidden = !other;
    for (const entry of links) entry.toggleAttribute('aria-current', entry === link && other !== undefined);
    if (other) weave(article, other);
  }

  const named = withLanguage(location.search, languages);
  if (named !== undefined) {
    chooser.open = true;
    void show(named);
  }
  return (lang) => {
    const search = searchWith(location.search, lang);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    void show(lang);
  };
}

async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    // No network: the page stays as it is.
    return undefined;
  }
}

/** Puts what the other page says beside what this one says of the same: title, sections, items of the lists. */
function weave(article: HTMLElement, other: Document): void {
  const { lang, dir } = other.documentElement;
  const beside = (element: Element, tag: string): HTMLElement => {
    const place = document.createElement(tag);
    place.dataset['beside'] = '';
    place.lang = lang;
    if (dir !== '') place.dir = dir;
    const copy = document.importNode(element, true);
    for (const unused of copy.querySelectorAll(UNUSED)) unused.remove();
    for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
    for (const named of copy.querySelectorAll('[aria-labelledby]')) named.removeAttribute('aria-labelledby');
    place.append(...copy.childNodes);
    return place;
  };
  const title = other.querySelector('article[data-topic] h1');
  if (title) article.querySelector('h1')?.after(beside(title, 'p'));
  for (const section of article.querySelectorAll<HTMLElement>('.topic-section[id]')) {
    const same = other.getElementById(section.id);
    if (same) section.append(beside(same, 'div'));
  }
  for (const item of article.querySelectorAll<HTMLElement>('[data-item]')) {
    const same = other.querySelector(`[data-item="${CSS.escape(item.dataset['item'] ?? '')}"]`);
    const words = same?.closest('label')?.querySelector('.item-text');
    if (words) item.closest('label')?.querySelector('.item-text')?.append(beside(words, 'small'));
  }
}
