import { readTextMap } from '../../i18n/plural.ts';
import { isObject, readLeftSearch, type LeftSearch } from './kept-search.ts';
import { LEFT_SEARCH } from './left-search.ts';
import { cleanQuery } from './query.ts';
import { emergencyTexts, render, resultsIn } from './render.client.ts';

/** Keeps the search of a field whenever one of its results is followed. */
export function keepWhenFollowed(form: HTMLFormElement, input: HTMLInputElement, list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const place = form.dataset['search'] ?? '';
    if (link)
      keepSearch({
        place,
        query: cleanQuery(input.value),
        results: resultsIn(list),
        url: link.href,
        top: link.getBoundingClientRect().top,
      });
  });
}

/** Shows the search that was left from a field, if there is one. */
export function restoreSearch(form: HTMLFormElement): LeftSearch | undefined {
  const input = form.querySelector('input');
  const isPage = form.dataset['search'] === 'page';
  const list = isPage
    ? document.querySelector<HTMLElement>('#results')
    : form.querySelector<HTMLElement>('[data-results]');
  const left = leftSearch(form.dataset['search']);
  if (!left || !input || !list || (input.value !== '' && input.value !== left.query)) return undefined;
  input.value = left.query;
  render(list, left.results, { ...readTextMap(form.dataset['texts']), ...emergencyTexts(form) });
  form.classList.add('is-open');
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  if (panel) panel.hidden = false;
  const link = [...list.querySelectorAll('a')].find(({ href }) => href === left.url);
  if (link) {
    scrollBy({ top: link.getBoundingClientRect().top - left.top, behavior: 'instant' });
    link.focus({ preventScroll: true });
  }
  return left;
}

/** Keeps a search in the history entry of this page. */
function keepSearch(search: LeftSearch): void {
  const state: unknown = history.state;
  try {
    history.replaceState({ ...(isObject(state) ? state : {}), [LEFT_SEARCH]: search }, '');
    // The browser would scroll as many pixels as before, though what stands above the result may be lower by then.
    history.scrollRestoration = 'manual';
  } catch {
    // A sandboxed frame may not; Back then shows the page without the search.
  }
}

/** The search that was left from a field of this page; undefined if there is none, or if what is kept is of another form. */
function leftSearch(place: string | undefined): LeftSearch | undefined {
  const state: unknown = history.state;
  const kept = readLeftSearch(isObject(state) ? state[LEFT_SEARCH] : undefined, location.href);
  return kept?.place === place ? kept : undefined;
}
