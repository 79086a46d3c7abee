import { InstantIndex } from '../instant/rank.ts';
import { readIndexFile } from '../instant/index-file.ts';
import { MIN_COVERAGE, isConfident, MAX_INSTANT_RESULTS, hitsToShow } from '../instant/confidence.ts';
import { closeLikeAPopup } from './popup.client.ts';
import { cleanQuery } from './query.ts';
import { render } from './render.client.ts';
import { resultOf, type Result } from '../result.ts';

/** What has been drawn before the rest of search had come. */
export interface ShownResults {
  readonly query: string;
  readonly results: readonly Result[];
}

/** The file of first answers, read. @throws where it cannot be had */
export async function loadFirstFile(answered: Promise<Response>): Promise<InstantIndex> {
  const answer = await answered;
  if (!answer.ok) throw new Error(`The first answers answered ${String(answer.status)}.`);
  return new InstantIndex(readIndexFile(await answer.json()));
}

/**
 * Makes a search field answer as one types. This is all that the first line needs; the rest takes over as soon as it comes.
 * @param first the file of first answers, on its way
 */
export function bindTypeAhead(form: HTMLFormElement, first: Promise<Response>): void {
  const input = form.querySelector('input');
  const onPage = form.dataset['search'] === 'page';
  const place: ParentNode = onPage ? document : form;
  const list = place.querySelector<HTMLElement>(onPage ? '#results' : '[data-results]');
  if (!input || !list) return;
  const panel = form.querySelector<HTMLElement>('[data-panel]');
  const own = loadFirstFile(first);
  let drawn: ShownResults = { query: '', results: [] };
  let rest: Promise<unknown> | undefined;
  let stop = (): void => undefined;
  /** Whether the reader has closed the panel since the last key: what comes later must not open it again. */
  let closed = false;

  /** Draws only what is sure, since it stays where it is when more comes; nothing that the address wants filtered. */
  const draw = async (): Promise<void> => {
    const index = await own;
    const query = cleanQuery(input.value);
    if (closed || /[?&](kind|stage)=/.test(location.search)) return;
    if (query === drawn.query) {
      // Closed, and typed once more: the same results are still there.
      if (panel && drawn.results.length > 0) panel.hidden = false;
      return;
    }
    const answer = index.find(query);
    const results = isConfident(answer)
      ? hitsToShow(answer, MIN_COVERAGE)
          .slice(0, MAX_INSTANT_RESULTS)
          .flatMap(({ topic, situation: line }) => resultOf(index.file, topic, line, answer.words))
      : [];
    drawn = { query, results };
    if (panel && results.length > 0) panel.hidden = false;
    render(list, results, {});
  };
  const update = (): void => {
    void draw()
      .catch(() => undefined)
      .then(() => {
        rest ??= import('./full-search.client.ts').then(
          ({ bindFullSearch }) => {
            input.removeEventListener('input', update);
            stop = bindFullSearch(form, own, () => drawn);
            if (closed) close();
          },
          () => {
            rest = undefined;
          },
        );
      });
  };
  const close = (): void => {
    closed = true;
    stop();
    if (panel) panel.hidden = true;
  };
  input.addEventListener('input', () => {
    closed = false;
  });
  input.addEventListener('input', update);
  if (panel) closeLikeAPopup(form, panel, input, close);
  // What was typed while this was on its way, or what the address asks for.
  if (onPage && input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
  update();
}
