import { counted, readTexts } from '../../interface/counted.ts';
import { answersOf, fullText, nearestOf, prepare, type Answers, type Result } from './answers.client.ts';
import { boundFilter } from './filter.client.ts';
import { cleanQuery } from './query.ts';
import { render } from './render.client.ts';

/** After the last key, before the engine is asked; the first answers do not wait. */
const TYPING_PAUSE = 150;
const lang = document.documentElement.lang;

/** Makes a search field answer as one types. @param first the file of first answers, on its way */
export function bind(form: HTMLFormElement, first: Promise<Response>): void {
  const input = form.querySelector('input');
  const onPage = form.dataset['search'] === 'page';
  const place: ParentNode = onPage ? document : form;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const list = place.querySelector<HTMLElement>(onPage ? '#results' : '[data-results]');
  const near = place.querySelector<HTMLElement>('[data-nearest]');
  const status = place.querySelector<HTMLElement>('[data-status]');
  const all = onPage ? document.querySelector<HTMLElement>('[data-without-results]') : null;
  if (!input || !list || !status) return;
  const folder = form.dataset['find'] ?? '';
  const engine = form.dataset['engine'] ?? '';
  const texts = readTexts(form.dataset['texts']);
  const filter = boundFilter(onPage ? document.querySelector<HTMLFormElement>('[data-search-filter]') : null, () => { update(); });
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  /** For tests and measurements: which query the results stand for, and whether more may come. */
  const mark = (query: string, done: boolean): void => {
    status.dataset['query'] = query;
    status.dataset['state'] = done ? 'done' : 'busy';
  };
  const show = (results: readonly Result[], more: boolean): void => {
    render(list, results, texts);
    if (all) all.hidden = results.length > 0;
    if (near) near.hidden = true;
    if (results.length > 0) say(counted(texts, lang, results.length));
    else if (more) say(texts['loading'] ?? '');
  };

  const update = (): void => {
    clearTimeout(pause);
    const query = cleanQuery(input.value);
    void answer(query).then((current) => { if (current) mark(query, true); });
  };

  /** @returns whether this was still the latest query when all its results had come */
  async function answer(query: string): Promise<boolean> {
    const mine = (latest += 1);
    const current = (): boolean => mine === latest;
    mark(query, false);
    if (panel) panel.hidden = query === '';
    if (onPage) rememberInAddress(query, filter.params());
    if (query === '') {
      show([], false);
      say('');
      return true;
    }
    // Where the first answers cannot be had, full-text search may still answer.
    const ask = (everywhere: boolean): Promise<Answers> => answersOf(folder, query, everywhere).catch(() => ({ results: [], words: [], sure: true }));
    let { results, words, sure } = await ask(false);
    let quick = results.filter(filter.fits);
    if (!current()) return false;
    show(quick, true);
    await new Promise((resolve) => { pause = setTimeout(resolve, TYPING_PAUSE); });
    if (!current()) return false;
    if (!sure) {
      ({ results, words, sure } = await ask(true));
      quick = results.filter(filter.fits);
      if (!current()) return false;
      show(quick, true);
    }
    try {
      const full = (await fullText(engine, query, words, filter.wanted())).filter((result) => filter.fits(result) && !quick.some((other) => other.url === result.url));
      if (!current()) return false;
      show([...quick, ...full], false);
      if (quick.length + full.length === 0) await nothing(query, current);
    } catch {
      if (current()) {
        say((quick.length > 0 ? texts['part'] : texts['failed']) ?? '');
        if (all) all.hidden = false;
      }
    }
    return current();
  }

  async function nothing(query: string, current: () => boolean): Promise<void> {
    say(texts['none'] ?? '');
    const nearest = near ? await nearestOf(folder, query).catch(() => []) : [];
    if (!near || !current() || nearest.length === 0) return;
    const inner = near.querySelector('ol');
    if (inner) render(inner, nearest, texts);
    near.hidden = false;
  }

  input.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    if (cleanQuery(input.value) === '' || onPage) event.preventDefault();
    if (onPage) update();
  });
  if (panel) {
    closeLikeAPopup(form, panel, input, () => {
      // What is still being searched for must not open the panel again.
      clearTimeout(pause);
      latest += 1;
      panel.hidden = true;
    });
  }
  prepare(folder, engine, first);
  // What was typed while this was on its way, or what the address asks for.
  if (onPage && input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') update();
}

function rememberInAddress(query: string, params: Iterable<readonly [string, string]>): void {
  const url = new URL(location.href);
  for (const name of ['q', 'kind', 'stage']) url.searchParams.delete(name);
  if (query !== '') url.searchParams.set('q', query);
  for (const [name, value] of params) url.searchParams.append(name, value);
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
