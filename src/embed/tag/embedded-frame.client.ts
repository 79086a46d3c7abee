import type { FrameMessage } from '../message.ts';

/** A frame posts its height before its load event; one that is silent this long after it will stay so. Milliseconds. */
const SILENCE_AFTER_LOAD = 3000;
/** The same for a connection that hangs, and has no load event. Milliseconds. */
const SILENCE_AFTER_START = 20_000;
/** Factor for the frame's height while printing: paper is narrower, and the two-column layout becomes one column. */
const printFactor = (width: number): number => (width >= 960 ? 2 : width > 600 ? 1.35 : 1.1);

/** An iframe with an embedded page: hidden until the page has posted its height, and from then on as high as its content. */
export class EmbeddedFrame {
  readonly element: HTMLIFrameElement;
  /** Height of the content in CSS pixels; 0 until the page has posted it. */
  private height: number;
  private isSilent: boolean;

  /** @param onSilence is called once, if the page has posted nothing for a time that no working page needs */
  constructor(address: string, title: string, onSilence: () => void) {
    this.height = 0;
    this.isSilent = false;
    const frame = document.createElement('iframe');
    this.element = frame;
    frame.src = address;
    frame.title = title;
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
    this.element.style.visibility = '';
    this.resize(false);
    return isFirst;
  }

  resize(isPrinting: boolean): void {
    const { element, height } = this;
    element.style.height = `${String(height * (isPrinting ? printFactor(element.clientWidth) : 1))}px`;
  }
}
