import type { Result } from '../result.ts';

const NAMES = ['kind', 'stage'] as const;

export interface SearchFilter {
  /** The chosen values as Pagefind takes them: `{ kind: ['phrase'] }`. */
  engineFilters(): Readonly<Record<string, readonly string[]>>;
  /** The chosen values as parameters of an address. */
  params(): [string, string][];
  readonly fits: (result: Result) => boolean;
}

/** The filter by kind and stage on the search page. Its checkboxes start as the address says. */
export function bindFilter(form: HTMLFormElement | null, changed: () => void): SearchFilter {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const chosenValues = (name: string): string[] =>
    boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
  const params = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = params.getAll(box.name).includes(box.value);
  form?.addEventListener('change', changed);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const fold = form?.closest('details');
  if (fold) {
    fold.hidden = false;
    fold.open = boxes.some((box) => box.checked);
  }
  return {
    engineFilters: () =>
      Object.fromEntries(
        NAMES.map((name) => [name, chosenValues(name)] as const).filter(([, values]) => values.length > 0),
      ),
    params: () => NAMES.flatMap((name) => chosenValues(name).map((value): [string, string] => [name, value])),
    fits: (result) =>
      NAMES.every((name) => chosenValues(name).length === 0 || chosenValues(name).includes(result[name])),
  };
}
