import { ASKS_FOR_PAPER, type FrameMessage, type Paper } from '../message.ts';

/** A frame posts its height before its load event; one that is silent this long after it will stay so. Milliseconds. */
const SILENCE_AFTER_LOAD = 3000;
/** The same for a connection that hangs, and has no load event. Milliseconds. */
const SILENCE_AFTER_START = 20_000;
/** Factor for the frame's height while printing: paper is narrower, and the two-column layout becomes one column. */
const printFactor = (width: number): number => (width >= 960 ? 2 : width > 600 ? 1.35 : 1.1);

/**
 * The rules for a frame on paper. A browser does not part a frame; one that is higher than a sheet gets sheets of its own, and at
 * times empty ones behind them. So the frame lies in an element without height (`#flat`), on one that parts as text does and is
 * as high as the page (`#page`): that begins at the top of a sheet, unless it fits below what is there already.
 */
const printRules = (paper: Paper): string =>
  `@media print{:host{container-type:inline-size}#page{break-inside:avoid}#flat{contain:size;height:0}#clip{overflow:hidden}iframe{height:100%!important}${paper
    .map(([width, height]) => `@container (min-width:${String(width)}px){#page,#clip{height:${String(height)}px}}`)
    .join('')}}`;

/** An iframe with an embedded page: hidden until the page has posted its height, and from then on as high as its content. */
export class EmbeddedFrame {
  readonly element: HTMLIFrameElement;
  /** The rules for paper; empty while the page has not told how high it is there, as a page of an older site never does. */
  rules: string;
  /** Height of the content in CSS pixels; 0 until the page has posted it. */
  private height: number;
  private isSilent: boolean;

  /** @param onSilence is called once, if the page has posted nothing for a time that no working page needs */
  constructor(address: string, title: string, onSilence: () => void) {
    this.height = 0;
    this.rules = '';
    this.isSilent = false;
    const frame = document.createElement('iframe');
    this.element = frame;
    frame.src = address;
    frame.title = title;
    // A browser before 2023 cannot follow the rules for paper.
    if ('adoptedStyleSheets' in document) frame.name = ASKS_FOR_PAPER;
    frame.allow = 'clipboard-write';
    frame.style.cssText = 'display:block;width:100%;height:0;border:0;visibility:hidden';
    const check = (): void => {
      if (this.hasAnswered || this.isSilent || !frame.isConnected) return;
      this.isSilent = true;
      onSilence();
    };
    frame.addEventListener('load', () => {
      setTimeout(check, SILENCE_AFTER_LOAD);
    });
    setTimeout(check, SILENCE_AFTER_START);
  }

  get hasAnswered(): boolean {
    return this.height > 0;
  }

  /** Takes over what the page has posted. @returns whether it was its first message */
  take(message: FrameMessage): boolean {
    const isFirst = !this.hasAnswered;
    this.height = message.height;
    this.rules = message.paper ? printRules(message.paper) : '';
    this.element.style.visibility = '';
    this.resize(false);
    return isFirst;
  }

  /** Guesses a height on paper where the page has told none. A change of height here would disturb the rules for paper. */
  resize(isPrinting: boolean): void {
    const { element, height, rules } = this;
    element.style.height = `${String(height * (isPrinting && rules === '' ? printFactor(element.clientWidth) : 1))}px`;
  }
}
