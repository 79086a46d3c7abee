import { counted, readTexts } from '../interface/counted.ts';
import { cleanQuery } from './query.ts';

/** Binds each search field of the page. What costs bytes, the engine and its drawing, is fetched on first use. */
const TYPING_PAUSE = 180;
const lang = document.documentElement.lang;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) bind(form);

function bind(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const onPage = form.dataset['search'] === 'page';
  const place: ParentNode = onPage ? document : form;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const list = place.querySelector<HTMLElement>(onPage ? '#results' : '[data-results]');
  const status = place.querySelector<HTMLElement>('[data-status]');
  const others = onPage ? document.querySelector<HTMLElement>('[data-without-results]') : null;
  if (!input || !list || !status) return;
  const engine = form.dataset['engine'] ?? '';
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const show = async (): Promise<void> => {
    const query = cleanQuery(input.value);
    const mine = (latest += 1);
    if (panel) panel.hidden = query === '';
    if (onPage) rememberInAddress(query);
    if (query === '') {
      list.textContent = '';
      status.textContent = '';
      if (others) others.hidden = false;
      return;
    }
    if (list.childElementCount === 0) status.textContent = form.dataset['loading'] ?? '';
    try {
      const [{ search }, { renderHits }] = await Promise.all([import('./engine.client.ts'), import('./render.client.ts')]);
      const hits = await search(engine, query);
      if (mine !== latest) return;
      renderHits(list, hits, lang);
      status.textContent = hits.length > 0 ? counted(readTexts(form.dataset['forms']), lang, hits.length) : (form.dataset['none'] ?? '');
      if (others) others.hidden = hits.length > 0;
    } catch {
      if (mine !== latest) return;
      list.textContent = '';
      status.textContent = form.dataset['failed'] ?? '';
      if (others) others.hidden = false;
    }
  };

  input.addEventListener('focus', () => void import('./engine.client.ts').then(({ loadEngine }) => loadEngine(engine)).catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(), TYPING_PAUSE);
  });
  form.addEventListener('submit', (event) => {
    if (cleanQuery(input.value) === '') event.preventDefault();
    if (!onPage) return;
    event.preventDefault();
    clearTimeout(pause);
    void show();
  });
  if (panel) {
    closeLikeAPopup(form, panel, input, () => {
      // What is still being searched for must not open the panel again.
      clearTimeout(pause);
      latest += 1;
      panel.hidden = true;
    });
  }
  if (onPage) {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (input.value !== '') void show();
  } else openFromNavigation(form, input);
}

function rememberInAddress(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed frame may not change its query; searching goes on without.
  }
}

function closeLikeAPopup(form: HTMLElement, panel: HTMLElement, input: HTMLElement, close: () => void): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    // The first Escape closes the results; the browser's own, which empties the field, is the second.
    event.preventDefault();
    close();
    input.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) close();
  });
}

/** The search entry of the navigation leads to the field of this page, unfolding it on a phone, in place of a page load. */
function openFromNavigation(form: HTMLElement, input: HTMLElement): void {
  document.querySelector('[data-nav="search"]')?.addEventListener('click', (event) => {
    // A new tab was asked for.
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    form.classList.add('is-open');
    scrollTo({ top: 0 });
    input.focus();
  });
}
