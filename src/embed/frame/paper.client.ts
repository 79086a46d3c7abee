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

/** A frame with an empty page, which is never drawn. */
async function hiddenFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;top:0;left:0;border:0;visibility:hidden;contain:strict';
  frame.ariaHidden = 'true';
  // A frame without a document type would be laid out as pages of 1998 are.
  frame.srcdoc = '<!doctype html><title></title>';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
}

/**
 * Copies the page, as if printed, into a frame.
 * @returns the copy; nothing where the page cannot be measured
 */
function copyInto({ contentDocument: copy }: HTMLIFrameElement): Element | undefined {
  const page = document.querySelector('main');
  if (!copy?.defaultView || !page) return undefined;
  const sheet = new copy.defaultView.CSSStyleSheet();
  sheet.replaceSync(rulesOnPaper());
  copy.adoptedStyleSheets = [sheet];
  for (const { name, value } of document.documentElement.attributes) copy.documentElement.setAttribute(name, value);
  copy.documentElement.dataset['opens'] = '';
  copy.body.className = document.body.className;
  const copied = copy.importNode(page, true);
  copy.body.append(copied);
  return copied;
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
  const measure = async (): Promise<Paper | undefined> => {
    const mine = timer;
    const frame = await hiddenFrame();
    try {
      const copied = copyInto(frame);
      if (!copied) return undefined;
      const paper: Paper[number][] = [];
      for (const width of WIDTHS) {
        await moment();
        // The page has changed meanwhile, and will be measured anew.
        if (mine !== timer) return undefined;
        frame.style.width = `${String(width)}px`;
        paper.push([width, Math.ceil(copied.getBoundingClientRect().bottom) + SPARE]);
      }
      return paper;
    } finally {
      frame.remove();
    }
  };
  const tell = async (): Promise<void> => {
    const paper = await measure();
    if (!paper) return;
    const now = JSON.stringify(paper);
    if (now === last) return;
    last = now;
    // Until the tag knows the height, what is folded stays folded on paper: nothing is to be cut off.
    document.documentElement.dataset['opens'] = '';
    post(paper);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), QUIET);
  };
  new ResizeObserver(soon).observe(document.documentElement);
  // Observers are idle in a frame that cannot be seen.
  soon();
}
