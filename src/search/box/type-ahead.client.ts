import { hitsToShow, isConfident } from '../instant/confidence.ts';
import { callOf, rowResult, situationOf } from '../instant/row-result.ts';
import type { Result, ShownResults } from '../result.ts';
import { MAX_INSTANT_RESULTS, MIN_COVERAGE } from '../weights.ts';
import { foldersOf, IndexLoader } from './index-loader.client.ts';
import { closeLikeAPopup } from './popup.client.ts';
import { cleanQuery } from './query.ts';
import { emergencyTexts, render } from './render.client.ts';

/**
 * Shows results while a query is typed, from the index of the page's language alone. Full search is loaded afterwards and takes
 * over.
 * @param core the answer to the request for the core file, perhaps still on its way
 * @param left a search that the reader has left by one of its results, and come back to
 */
export function bindTypeAhead(form: HTMLFormElement, core: Promise<Response>, left: ShownResults | undefined): void {
  const input = form.querySelector('input');
  const isSearchPage = form.dataset['search'] === 'page';
  const place: ParentNode = isSearchPage ? document : form;
  const list = place.querySelector<HTMLElement>(isSearchPage ? '#results' : '[data-results]');
  if (!input || !list) return;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const loader = new IndexLoader(foldersOf(form), document.documentElement.lang, core);
  const texts = emergencyTexts(form);
  let shown = left ?? { query: '', results: [] };
  let loadingFullSearch: Promise<unknown> | undefined;
  let stopFullSearch = (): void => undefined;
  /** Whether the reader has closed the panel since the last key: results that come later must not open it again. */
  let closed = false;

  /** Shows only confident results, since they stay in place when more come, and none if the address asks for a filter. */
  const show = async (): Promise<void> => {
    const query = cleanQuery(input.value);
    const isWanted = (): boolean =>
      !closed && query === cleanQuery(input.value) && !/[?&](kind|stage)=/.test(location.search);
    // The first line is shown before the rows of the others have come.
    const results =
      query === ''
        ? []
        : await confidentResults(loader, query, (first) => {
            if (!isWanted() || query === shown.query) return;
            if (panel) panel.hidden = false;
            render(list, [first], texts);
          });
    if (!isWanted()) return;
    if (query === shown.query) {
      // The panel was closed and a key pressed that left the query as it was: the same results are still in it.
      if (panel && shown.results.length > 0) panel.hidden = false;
      return;
    }
    shown = { query, results };
    if (panel && shown.results.length > 0) panel.hidden = false;
    render(list, shown.results, texts);
  };
  const update = (): void => {
    void show()
      .catch(() => undefined)
      .then(() => {
        loadingFullSearch ??= import('./full-search.client.ts').then(
          (fullSearch) => {
            input.removeEventListener('input', update);
            stopFullSearch = fullSearch.bindFullSearch(form, loader, () => shown);
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

/** @param onFirst hears of the first result before the rows of the others are fetched */
async function confidentResults(
  loader: IndexLoader,
  query: string,
  onFirst: (result: Result) => void,
): Promise<Result[]> {
  const { index, answer } = await loader.answer(query);
  if (!isConfident(answer)) return [];
  const hits = hitsToShow(answer, MIN_COVERAGE).slice(0, MAX_INSTANT_RESULTS);
  const resultsOf = async (some: typeof hits): Promise<Result[]> => {
    await loader.addRows(
      index,
      some.map(({ row }) => row),
    );
    return some.flatMap((hit, at) => {
      const row = index.row(hit.row);
      return rowResult(row, situationOf(row, hit.situation), answer.words, { danger: callOf(hit, at, index.core) });
    });
  };
  const [first] = await resultsOf(hits.slice(0, 1));
  if (first) onFirst(first);
  return resultsOf(hits);
}
