import { formatCount, readTextMap } from '../../i18n/plural.ts';
import type { InstantIndex } from '../instant/rank.ts';
import { loadEngine, search } from '../full/engine.client.ts';
import { instantSearch, type InstantResults } from './instant-results.client.ts';
import { bindFilter } from './filter.client.ts';
import type { ShownResults } from './type-ahead.client.ts';
import { cleanQuery } from './query.ts';
import { render } from './render.client.ts';
import type { Result } from '../result.ts';

/** After the last key, before the engine is asked; the first answers do not wait. */
const TYPING_PAUSE = 150;
const lang = document.documentElement.lang;

/**
 * All of search, where the first line has been drawn: every word, other languages, full text, filters, the address.
 * @param first the file of first answers, read
 * @param drawn what was drawn before
 * @returns what stops a search that is under way
 */
export function bindFullSearch(
  form: HTMLFormElement,
  first: Promise<InstantIndex>,
  drawn: () => ShownResults,
): () => void {
  const input = form.querySelector('input');
  const onPage = form.dataset['search'] === 'page';
  const place: ParentNode = onPage ? document : form;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const list = place.querySelector<HTMLElement>(onPage ? '#results' : '[data-results]');
  const near = place.querySelector<HTMLElement>('[data-nearest]');
  const status = place.querySelector<HTMLElement>('[data-status]');
  const all = onPage ? document.querySelector<HTMLElement>('[data-without-results]') : null;
  if (!input || !list || !status) return () => undefined;
  const { resultsOf: answersOf, nearestOf, load: whole } = instantSearch(form.dataset['find'] ?? '', first);
  const engine = form.dataset['engine'] ?? '';
  const texts = readTextMap(form.dataset['texts']);
  const filter = bindFilter(onPage ? document.querySelector<HTMLFormElement>('[data-search-filter]') : null, () => {
    update();
  });
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
    if (results.length > 0) say(formatCount(texts, lang, results.length));
    else if (more) say(texts['loading'] ?? '');
  };

  const update = (): void => {
    clearTimeout(pause);
    const query = cleanQuery(input.value);
    void answer(query).then((current) => {
      if (current) mark(query, true);
    });
  };

  /** @returns whether this was still the latest query when all its results had come */
  async function answer(query: string): Promise<boolean> {
    const mine = (latest += 1);
    const current = (): boolean => mine === latest;
    mark(query, false);
    if (panel) panel.hidden = query === '';
    if (query === '') {
      if (onPage) rememberInAddress(query, filter.params());
      show([], false);
      say('');
      return true;
    }
    // Where the first answers cannot be had, full-text search may still answer.
    const ask = (everywhere: boolean): Promise<InstantResults> =>
      answersOf(query, everywhere).catch(() => ({
        results: [],
        words: [],
        fullTextQuery: query,
        outOfScope: false,
        confident: true,
      }));
    let { results, words, fullTextQuery: asked, outOfScope: away, confident: sure } = await ask(false);
    const kept = drawn().query === query ? drawn().results : [];
    /** What has been drawn for this very query stays where a reader may be about to tap it. */
    const steady = (): Result[] =>
      [
        ...kept.flatMap(({ url }) => results.find((one) => one.url === url) ?? []),
        ...results.filter(({ url }) => !kept.some((one) => one.url === url)),
      ].filter(filter.fits);
    let quick = steady();
    if (!current()) return false;
    show(quick, true);
    await new Promise((resolve) => {
      pause = setTimeout(resolve, TYPING_PAUSE);
    });
    if (!current()) return false;
    if (onPage) rememberInAddress(query, filter.params());
    if (!sure) {
      ({ results, words, fullTextQuery: asked, outOfScope: away, confident: sure } = await ask(true));
      quick = steady();
      if (!current()) return false;
      show(quick, true);
    }
    try {
      const together = (full: readonly Result[]): Result[] => [
        ...quick,
        ...full.filter((result) => filter.fits(result) && !quick.some((other) => other.url === result.url)),
      ];
      const found = together(
        await search(engine, { query: asked, words, mustHoldAll: away }, filter.engineFilters(), (some) => {
          if (current()) show(together(some), true);
        }),
      );
      if (!current()) return false;
      show(found, false);
      if (found.length === 0) await nothing(query, current);
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
    const nearest = near ? await nearestOf(query).catch(() => []) : [];
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
  // Somebody is about to search: the engine is fetched, which is far larger, once the small files have come.
  void whole()
    .catch(() => undefined)
    .then(() => loadEngine(engine))
    .catch(() => undefined);
  if (input.value !== '') update();
  return () => {
    clearTimeout(pause);
    latest += 1;
  };
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
