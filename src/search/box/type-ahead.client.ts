import { hitsToShow, isConfident } from '../instant/confidence.ts';
import type { InstantIndex } from '../instant/rank.ts';
import { topicResult } from '../instant/topic-result.ts';
import type { Result, ShownResults } from '../result.ts';
import { MAX_INSTANT_RESULTS, MIN_COVERAGE } from '../weights.ts';
import { loadFirstFile } from './load-first-file.client.ts';
import { closeLikeAPopup } from './popup.client.ts';
import { cleanQuery } from './query.ts';
import { render } from './render.client.ts';

/**
 * Shows results while a query is typed, by the first index file alone. Full search is loaded afterwards and takes over.
 * @param response the answer to the request for the first index file, perhaps still on its way
 */
export function bindTypeAhead(form: HTMLFormElement, response: Promise<Response>): void {
  const input = form.querySelector('input');
  const isSearchPage = form.dataset['search'] === 'page';
  const place: ParentNode = isSearchPage ? document : form;
  const list = place.querySelector<HTMLElement>(isSearchPage ? '#results' : '[data-results]');
  if (!input || !list) return;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const first = loadFirstFile(response);
  let shown: ShownResults = { query: '', results: [] };
  let loadingFullSearch: Promise<unknown> | undefined;
  let stopFullSearch = (): void => undefined;
  /** Whether the reader has closed the panel since the last key: results that come later must not open it again. */
  let closed = false;

  /** Shows only confident results, since they stay in place when more come, and none if the address asks for a filter. */
  const show = async (): Promise<void> => {
    const index = await first;
    const query = cleanQuery(input.value);
    if (closed || /[?&](kind|stage)=/.test(location.search)) return;
    if (query === shown.query) {
      // The panel was closed and a key pressed that left the query as it was: the same results are still in it.
      if (panel && shown.results.length > 0) panel.hidden = false;
      return;
    }
    shown = { query, results: confidentResults(index, query) };
    if (panel && shown.results.length > 0) panel.hidden = false;
    render(list, shown.results, {});
  };
  const update = (): void => {
    void show()
      .catch(() => undefined)
      .then(() => {
        loadingFullSearch ??= import('./full-search.client.ts').then(
          ({ bindFullSearch }) => {
            input.removeEventListener('input', update);
            stopFullSearch = bindFullSearch(form, first, () => shown);
            if (closed) close();
          },
          () => {
            loadingFullSearch = undefined;
          },
        );
      });
  };
  const close = (): void => {
    closed = true;
    stopFullSearch();
    if (panel) panel.hidden = true;
  };
  input.addEventListener('input', () => {
    closed = false;
  });
  input.addEventListener('input', update);
  if (panel) closeLikeAPopup(form, panel, input, close);
  // The address of the search page may hold a query.
  if (isSearchPage && input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
  // A query may have been typed while this script was loading.
  update();
}

function confidentResults(index: InstantIndex, query: string): Result[] {
  const answer = index.find(query);
  if (!isConfident(answer)) return [];
  return hitsToShow(answer, MIN_COVERAGE)
    .slice(0, MAX_INSTANT_RESULTS)
    .flatMap(({ topic, situation }) => topicResult(index.file, topic, situation, answer.words));
}
