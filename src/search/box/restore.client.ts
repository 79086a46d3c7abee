import { readTextMap } from '../../i18n/plural.ts';
import type { Piece, Result } from '../result.ts';
import { LEFT_SEARCH } from './left-search.ts';
import { cleanQuery } from './query.ts';
import { emergencyTexts, render, resultsIn } from './render.client.ts';

/**
 * A search as it stood when the reader followed one of its results. It is kept in the history entry of the page, so that Back brings
 * it back, in the header of a topic page too; nothing is stored beyond the tab.
 */
export interface LeftSearch {
  /** The field it was typed in: `header`, `home` or `page`. */
  readonly place: string;
  readonly query: string;
  readonly results: readonly Result[];
  /** The address of the result that was followed. */
  readonly url: string;
  /** Pixels between the top of the window and that result. What stands above it may be higher when Back shows it again. */
  readonly top: number;
}

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
  const kept = isObject(state) ? state[LEFT_SEARCH] : undefined;
  return isLeftSearch(kept) && kept.place === place ? kept : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPiece = (value: unknown): value is Piece =>
  isObject(value) && typeof value['text'] === 'string' && typeof value['marked'] === 'boolean';

const KINDS: readonly unknown[] = ['topic', 'checklist', 'phrase', 'page'] satisfies Result['kind'][];

const isResult = (value: unknown): value is Result =>
  isObject(value) &&
  KINDS.includes(value['kind']) &&
  ['stage', 'title', 'url'].every((name) => typeof value[name] === 'string') &&
  isOwnAddress(String(value['url'])) &&
  Array.isArray(value['why']) &&
  value['why'].every(isPiece) &&
  (value['foundIn'] === undefined || typeof value['foundIn'] === 'string') &&
  typeof value['danger'] === 'boolean';

/** No result leads elsewhere: a kept address is trusted no more than one from the address bar. */
function isOwnAddress(url: string): boolean {
  try {
    return new URL(url, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

const isLeftSearch = (value: unknown): value is LeftSearch =>
  isObject(value) &&
  ['place', 'query', 'url'].every((name) => typeof value[name] === 'string') &&
  typeof value['top'] === 'number' &&
  Array.isArray(value['results']) &&
  value['results'].every(isResult);
