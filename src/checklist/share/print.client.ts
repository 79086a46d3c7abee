import sheetUrl from './print-lists.css?url';

let styles: Promise<void> | undefined;

/** The rules for lists on paper, fetched the first time somebody prints them. Where they fail, the page prints as it is. */
function loadStyles(): Promise<void> {
  styles ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheetUrl;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
  return styles;
}

/** Milliseconds from `print()` to the event `beforeprint`, at most; without the event, printing is forbidden here. */
const PRINT_TIMEOUT = 1000;

/**
 * Prints the checklists alone: as they are or with empty boxes, a page for each topic or a sheet for each stage.
 * @returns whether printing began: a sandbox that forbids it raises no error
 */
export async function printLists(empty: boolean, sheet: boolean): Promise<boolean> {
  await loadStyles();
  const root = document.documentElement;
  const marks = ['printing-lists', ...(empty ? ['print-empty'] : []), ...(sheet ? ['print-sheet'] : [])];
  const events = ['afterprint', 'pointerdown', 'keydown'];
  const end = (): void => {
    root.classList.remove(...marks);
    for (const event of events) removeEventListener(event, end);
  };
  root.classList.add(...marks);
  // A frame that may not print gets no `afterprint`; then the reader's next click or key removes the classes.
  for (const event of events) addEventListener(event, end);
  const began = new Promise<boolean>((resolve) => {
    addEventListener(
      'beforeprint',
      () => {
        resolve(true);
      },
      { once: true },
    );
    setTimeout(() => {
      resolve(self === top);
    }, PRINT_TIMEOUT);
  });
  print();
  return began;
}
