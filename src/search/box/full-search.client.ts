import { readLanguagesByScript } from '../../language/query-languages.ts';
import { formatCount, readTextMap } from '../../i18n/plural.ts';
import { loadEngine, search } from '../full/engine.client.ts';
import type { Result, ShownResults } from '../result.ts';
import { bindFilter } from './filter.client.ts';
import { foldersOf, type IndexLoader } from './index-loader.client.ts';
import { instantSearch, type InstantResults } from './instant-results.client.ts';
import { cleanQuery } from './query.ts';
import { emergencyTexts, render } from './render.client.ts';
import { rememberInAddress } from './remember-in-address.client.ts';
import { keepWhenFollowed } from './restore.client.ts';

/** Milliseconds after the last key before other languages and full text are asked: more than from letter to letter on a phone (200 to 250). */
const TYPING_PAUSE = 300;
const lang = document.documentElement.lang;

/** Used if the index files cannot be loaded: full-text search may still find something. */
const noInstantResults = (query: string): InstantResults => ({
  results: [],
  words: [],
  fullTextQuery: query,
  outOfScope: false,
  confident: true,
});

/**
 * Takes a search field over from type-ahead: all words of the index, other languages, full text, filters, the address.
 * @param loader the index in the page's own language, as far as type-ahead has loaded it
 * @param shownBefore the results that type-ahead has shown
 * @returns a function that stops a search under way
 */
export function bindFullSearch(
  form: HTMLFormElement,
  loader: IndexLoader,
  shownBefore: () => ShownResults,
): () => void {
  const input = form.querySelector('input');
  const isSearchPage = form.dataset['search'] === 'page';
  const place: ParentNode = isSearchPage ? document : form;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const list = place.querySelector<HTMLElement>(isSearchPage ? '#results' : '[data-results]');
  const nearestPanel = place.querySelector<HTMLElement>('[data-nearest]');
  const status = place.querySelector<HTMLElement>('[data-status]');
  const allSituations = isSearchPage ? document.querySelector<HTMLElement>('[data-without-results]') : null;
  if (!input || !list || !status) return () => undefined;
  const instant = instantSearch(foldersOf(form), readLanguagesByScript(form.dataset['languagesByScript']), loader);
  const engine = form.dataset['engine'] ?? '';
  const texts = readTextMap(form.dataset['texts']);
  const textsOfResults = { ...texts, ...emergencyTexts(form) };
  const filter = bindFilter(
    isSearchPage ? document.querySelector<HTMLFormElement>('[data-search-filter]') : null,
    () => {
      update();
    },
  );
  let latestSearch = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const setStatus = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  /** Tells tests and measurements which query the results belong to, and whether more may come. */
  const markState = (query: string, done: boolean): void => {
    status.dataset['query'] = query;
    status.dataset['state'] = done ? 'done' : 'busy';
  };
  const show = (results: readonly Result[], moreToCome: boolean): void => {
    render(list, results, textsOfResults);
    if (allSituations) allSituations.hidden = results.length > 0;
    if (nearestPanel) nearestPanel.hidden = true;
    if (results.length > 0) setStatus(formatCount(texts, lang, results.length));
    else if (moreToCome) setStatus(texts['loading'] ?? '');
  };

  const update = (): void => {
    clearTimeout(pause);
    const query = cleanQuery(input.value);
    void searchFor(query).then((isLatest) => {
      if (isLatest) markState(query, true);
    });
  };

  /** @returns whether no newer search had begun when all results were there */
  async function searchFor(query: string): Promise<boolean> {
    const number = (latestSearch += 1);
    const isLatest = (): boolean => number === latestSearch;
    markState(query, false);
    if (panel) panel.hidden = query === '';
    if (query === '') {
      if (isSearchPage) rememberInAddress(query, filter.params());
      show([], false);
      setStatus('');
      return true;
    }
    const findInstant = (inAllLanguages: boolean): Promise<InstantResults> =>
      instant.resultsOf(query, inAllLanguages).catch(() => noInstantResults(query));
    const before = shownBefore();
    const inPlace = before.query === query ? before.results : [];
    const arrange = (results: readonly Result[]): Result[] => keepInPlace(inPlace, results).filter(filter.fits);
    /** Until all have come, results of full text that Back has brought stay too. */
    const showSoFar = (results: readonly Result[]): void => {
      show([...results, ...without(results, inPlace).filter(filter.fits)], true);
    };

    let found = await findInstant(false);
    let results = arrange(found.results);
    if (!isLatest()) return false;
    showSoFar(results);
    await new Promise((resolve) => {
      pause = setTimeout(resolve, TYPING_PAUSE);
    });
    if (!isLatest()) return false;
    if (isSearchPage) rememberInAddress(query, filter.params());
    if (!found.confident) {
      found = await findInstant(true);
      results = arrange(found.results);
      if (!isLatest()) return false;
      showSoFar(results);
    }
    const withFullText = (fullText: readonly Result[]): Result[] => [
      ...results,
      ...without(results, fullText).filter(filter.fits),
    ];
    try {
      const { fullTextQuery, words, outOfScope } = found;
      const fullText = await search(
        engine,
        { query: fullTextQuery, words, mustHoldAll: outOfScope },
        filter.engineFilters(),
        (best) => {
          if (isLatest()) showSoFar(withFullText(best));
        },
      );
      if (!isLatest()) return false;
      const all = withFullText(fullText);
      show(all, false);
      if (all.length === 0) await showNearest(query, isLatest);
    } catch {
      if (isLatest()) {
        setStatus((results.length > 0 ? texts['part'] : texts['failed']) ?? '');
        if (allSituations) allSituations.hidden = false;
      }
    }
    return isLatest();
  }

  async function showNearest(query: string, isLatest: () => boolean): Promise<void> {
    setStatus(texts['none'] ?? '');
    const nearest = nearestPanel ? await instant.nearestOf(query).catch(() => []) : [];
    if (!nearestPanel || !isLatest() || nearest.length === 0) return;
    const nearestList = nearestPanel.querySelector('ol');
    if (nearestList) render(nearestList, nearest, textsOfResults);
    nearestPanel.hidden = false;
  }

  keepWhenFollowed(form, input, list);
  input.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    if (cleanQuery(input.value) === '' || isSearchPage) event.preventDefault();
    if (isSearchPage) update();
  });
  // The engine, which is far larger, is fetched once the core file is there, and only for a reader who is about to
  // search: a pointer that passes over the field brings no more than these files.
  const prepareEngine = (): void => {
    void instant
      .load()
      .catch(() => undefined)
      .then(() => loadEngine(engine))
      .catch(() => undefined);
  };
  if (form.contains(document.activeElement) || input.value !== '') prepareEngine();
  else form.addEventListener('focusin', prepareEngine, { once: true });
  if (input.value !== '') update();
  return () => {
    clearTimeout(pause);
    latestSearch += 1;
  };
}

/** Puts results that are on the screen already first, in their order: a reader may be about to tap one of them. */
const keepInPlace = (inPlace: readonly Result[], results: readonly Result[]): Result[] => [
  ...inPlace.flatMap(({ url }) => results.find((result) => result.url === url) ?? []),
  ...without(inPlace, results),
];

/** The results that are not among others; a page is, if others lead to a section of it. */
const without = (others: readonly Result[], results: readonly Result[]): Result[] =>
  results.filter(({ url }) => !others.some((other) => other.url === url || other.url.startsWith(`${url}#`)));
