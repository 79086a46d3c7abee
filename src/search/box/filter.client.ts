import type { Result } from '../result.ts';

const NAMES = ['kind', 'stage'] as const;

export interface SearchFilter {
  /** The choice as the engine takes it. */
  engineFilters(): Readonly<Record<string, readonly string[]>>;
  /** The choice as parts of an address. */
  params(): [string, string][];
  readonly fits: (result: Result) => boolean;
}

/** The choice of kinds and stages on the search page; its controls take what the address says. */
export function bindFilter(form: HTMLFormElement | null, changed: () => void): SearchFilter {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const chosen = (name: string): string[] =>
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
      Object.fromEntries(NAMES.map((name) => [name, chosen(name)] as const).filter(([, values]) => values.length > 0)),
    params: () => NAMES.flatMap((name) => chosen(name).map((value): [string, string] => [name, value])),
    fits: (result) => NAMES.every((name) => chosen(name).length === 0 || chosen(name).includes(result[name])),
  };
}
