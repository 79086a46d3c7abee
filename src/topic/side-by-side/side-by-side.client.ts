import { searchWith, withLanguage } from './with-language.ts';

/** Shows a second language of a topic section against section. The words come from the page in that language. */
const chooser = document.querySelector<HTMLDetailsElement>('[data-side-by-side]');
const article = document.querySelector<HTMLElement>('article[data-topic]');
if (chooser && article) bind(chooser, article);

/** What has no use beside the page: buttons, boxes to tick, other people's notices, and ids, which would be there twice. */
const UNUSED =
  'script, link, style, template, dialog, button, input, .box, .speech-choices, .phrase-tools, .other-wordings, [role="status"]';

function bind(chooser: HTMLDetailsElement, article: HTMLElement): void {
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

  chooser.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest<HTMLAnchorElement>('a[data-with]');
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link && !target?.closest('[data-without]')) return;
    if (link && !isPlain) return;
    event.preventDefault();
    const lang = link?.dataset['with'];
    history.replaceState(history.state, '', searchWith(location.search, lang) + location.hash || location.pathname);
    void show(lang);
  });
  const named = withLanguage(location.search, languages);
  if (named !== undefined) {
    chooser.open = true;
    void show(named);
  }
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
