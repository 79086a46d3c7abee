import type { Paper } from '../message.ts';

/** Widths that paper leaves a page, in CSS pixels: from a narrow column to A4 laid across. Between two, the narrower counts. */
const WIDTHS = [260, 340, 440, 540, 640, 700, 770, 900];
/** Added to each height, in CSS pixels: a printer's letters may be a little wider, and one line more is needed. */
const SPARE = 32;

/** The rules of all style sheets of the page, as they are on paper. */
function rulesOnPaper(): string {
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  return rules
    .join('\n')
    .replaceAll(/@media screen\b/g, '@media not all')
    .replaceAll(/@media print\b/g, '@media all');
}

/**
 * The height of a copy of the page, as if printed, in a frame as wide as paper leaves it. Nothing of it is ever drawn.
 * @param width of the paper, in CSS pixels
 * @returns nothing where the page cannot be measured
 */
function heightAt(width: number): number | undefined {
  const frame = document.createElement('iframe');
  frame.style.cssText = `position:fixed;top:0;left:0;width:${String(width)}px;border:0;visibility:hidden;contain:strict`;
  frame.ariaHidden = 'true';
  document.body.append(frame);
  try {
    const copy = frame.contentDocument;
    const page = document.querySelector('main');
    if (!copy?.defaultView || !page) return undefined;
    // An empty frame has no document type, and would be laid out as pages of 1998 are.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to such a document within one step
    copy.write('<!doctype html><title></title><body>');
    copy.close();
    const sheet = new copy.defaultView.CSSStyleSheet();
    sheet.replaceSync(rulesOnPaper());
    copy.adoptedStyleSheets = [sheet];
    for (const { name, value } of document.documentElement.attributes) copy.documentElement.setAttribute(name, value);
    copy.documentElement.dataset['opens'] = '';
    copy.body.className = document.body.className;
    const copied = copy.importNode(page, true);
    copy.body.append(copied);
    return Math.ceil(copied.getBoundingClientRect().bottom) + SPARE;
  } finally {
    frame.remove();
  }
}

/** Time without a change after which the page is measured, in milliseconds: what a reader does goes first. */
const QUIET = 300;

/** A moment for whatever else is to be done. Browsers slow the timers of a frame that cannot be seen down to one a second. */
const moment = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/**
 * Measures how high the page is on paper, now and after each change of its height, once nothing has changed for a moment.
 * @param post takes what has changed since the last time
 */
export function watchPaper(post: (paper: Paper) => void): void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Measures one width after the other, since a slow phone takes a tenth of a second for each. */
  const measure = async (): Promise<void> => {
    const mine = timer;
    const paper: Paper[number][] = [];
    for (const width of WIDTHS) {
      await moment();
      // The page has changed meanwhile, and will be measured anew.
      if (mine !== timer) return;
      const height = heightAt(width);
      if (height === undefined) return;
      paper.push([width, height]);
    }
    const now = JSON.stringify(paper);
    if (now === last) return;
    last = now;
    // Until the tag knows the height, what is folded stays folded on paper: nothing is to be cut off.
    document.documentElement.dataset['opens'] = '';
    post(paper);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void measure(), QUIET);
  };
  new ResizeObserver(soon).observe(document.documentElement);
  // Observers are idle in a frame that cannot be seen.
  soon();
}
