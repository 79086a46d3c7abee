import type { Frame, Page } from 'playwright/test';
import { clippedTexts } from './clipped.ts';
import { tightLines } from './lines.ts';
import { ALL_LAID_OUT } from './measure.ts';
import { overlappingTexts } from './overlap.ts';
import { lowTargets, targetsBelow24 } from './targets.ts';

/** How far the page can be scrolled sideways. The search field that is folded stands to the left on purpose. */
function sidewaysScroll(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${String(scrollWidth - clientWidth)} px to scroll sideways`] : [];
}

/** What can be looked for. Each runs inside the page, and may use nothing from around it. */
const SEARCHES = { sidewaysScroll, overlappingTexts, clippedTexts, targetsBelow24, lowTargets, tightLines };

/** A page at one size, in one state. */
export interface Look {
  /** What a finding is told with: `large text`. */
  readonly name?: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** A style sheet of the reader's own. */
  readonly rules?: string;
  /** Whether all that is folded has been unfolded; it stays so for the looks that follow. */
  readonly isUnfolded?: boolean;
  readonly searches: readonly (keyof typeof SEARCHES)[];
}

/** Looks at the page in the frame that it runs in, from within. */
function lookAround(
  looks: readonly Look[],
  searches: Readonly<Record<string, () => string[]>>,
  allLaidOut: string,
): string[] {
  const { style } = window.frameElement as HTMLIFrameElement;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  return looks.flatMap((look) => {
    style.width = `${String(look.width)}px`;
    style.height = `${String(look.height)}px`;
    sheet.replaceSync(`${allLaidOut} ${look.rules ?? ''}`);
    if (look.isUnfolded === true)
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    const where = `at ${String(look.width)} × ${String(look.height)} px${look.name === undefined ? '' : `, ${look.name}`}`;
    return look.searches.flatMap((name) =>
      (searches[name]?.() ?? [`no search ${name}`]).map((found) => `${where}: ${found}`),
    );
  });
}

/**
 * A frame as wide and high as it is told, in a page that draws a corner of it alone: drawing takes as long as layout.
 * @param site whose pages are opened; without it, that of the test
 * @param size of the frame at first, in CSS pixels
 */
export async function frameForLooks(page: Page, site = '/', size = { width: 1280, height: 800 }): Promise<Frame> {
  await page.setViewportSize({ width: 100, height: 100 });
  // Of the same origin, so that the page may set the size of its own frame.
  await page.goto(`${site}robots.txt`);
  await page.evaluate(({ width, height }) => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { border: '0', width: `${String(width)}px`, height: `${String(height)}px` });
    document.body.replaceChildren(frame);
  }, size);
  const [, frame] = page.frames();
  if (!frame) throw new Error('The frame of the page is not there.');
  return frame;
}

/**
 * Opens a page in a frame and looks at it many times, without a word between the browser and the tests in between: to set the
 * size of the browser's window instead takes as long as all that is looked for.
 * @returns findings, with the size at which they were found
 */
export async function findingsOf(frame: Frame, path: string, looks: readonly Look[]): Promise<string[]> {
  await frame.goto(path);
  const searches = Object.entries(SEARCHES).map(([name, search]) => `${name}: ${search.toString()}`);
  // As text, since a policy of the page forbids it to make code of a text, but not the tests.
  return frame.evaluate<string[]>(
    `(${lookAround.toString()})(${JSON.stringify(looks)}, {${searches.join(', ')}}, ${JSON.stringify(ALL_LAID_OUT)})`,
  );
}
