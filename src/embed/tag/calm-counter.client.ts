/**
 * `<calm-counter topic lang show theme>`: shows an embedded page in place of the link inside it, as high as its content.
 * Needs nothing of the page it stands in, and leaves its styles alone. Until the frame has answered, the link stays.
 */
import { readMessage } from '../message.ts';
import { embedUrl, TagAttributeError } from './embed-url.ts';
import { diagnose } from './diagnose.ts';

/** Put in by the build: the address the site is published at, and its languages. */
declare const SITE_BUILT: { readonly url: string; readonly languages: readonly string[] };

const TAG = 'calm-counter';
const EVENTS = ['message', 'beforeprint', 'afterprint'] as const;
const ATTRIBUTES = ['topic', 'lang', 'show', 'theme'] as const;
/** How far from the visible part of the page a frame begins to load. */
const NEAR = '600px';
/** A frame tells its height before its load event; one that has not some time after that will not. In milliseconds. */
const PATIENCE = 3000;
/** A connection that hangs has no load event. In milliseconds. */
const LONG_PATIENCE = 20_000;
/** What paper asks for beside the screen: it is narrower, and has one column where a wide screen has two. By the width of the frame, in CSS pixels. */
const onPaper = (width: number): number => (width >= 960 ? 2 : width > 600 ? 1.35 : 1.1);

/** The language of the page around, through the roots of components that it stands in. */
function languageAround(element: Element): string | undefined {
  const found = element.parentElement?.closest<HTMLElement>('[lang]');
  if (found) return found.lang;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return root.host instanceof HTMLElement && root.host.lang !== '' ? root.host.lang : languageAround(root.host);
}

const { currentScript } = document;
const site = {
  ...SITE_BUILT,
  url:
    currentScript instanceof HTMLScriptElement && /\/embed\.js(\?|$)/.test(currentScript.src)
      ? new URL('./', currentScript.src).href
      : SITE_BUILT.url,
};

class CalmCounterElement extends HTMLElement {
  static get observedAttributes(): readonly string[] {
    return ATTRIBUTES;
  }

  private frames: HTMLIFrameElement[] = [];
  private address = '';
  private near: IntersectionObserver | undefined;
  private language: MutationObserver | undefined;
  private readonly box = document.createElement('div');
  private readonly link = document.createElement('slot');
  private started = false;
  private planned = false;

  constructor() {
    super();
    this.box.append(this.link);
    const root = this.attachShadow({ mode: 'open' });
    root.append(this.box);
    try {
      // By the object model, since a security policy may forbid style elements. Browsers before 2023 go without.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host{display:block;width:100%;min-width:0}:host([hidden]){display:none}');
      root.adoptedStyleSheets = [sheet];
    } catch {
      // As wide as an inline element then.
    }
  }

  connectedCallback(): void {
    for (const type of EVENTS) addEventListener(type, this);
    this.near = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        this.near?.disconnect();
        this.started = true;
        this.plan();
      },
      { rootMargin: NEAR },
    );
    this.near.observe(this);
    this.language = new MutationObserver(() => {
      this.plan();
    });
    this.language.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  disconnectedCallback(): void {
    for (const type of EVENTS) removeEventListener(type, this);
    this.near?.disconnect();
    this.language?.disconnect();
    this.started = false;
    this.clear();
  }

  attributeChangedCallback(): void {
    this.plan();
  }

  /** Several changes at once are one. */
  private plan(): void {
    if (this.planned || !this.started) return;
    this.planned = true;
    void Promise.resolve().then(() => {
      this.planned = false;
      if (this.started) this.show();
    });
  }

  private show(): void {
    const [topic, lang, show, theme] = ATTRIBUTES.map((name) => this.getAttribute(name) ?? '').map((value) =>
      value === '' ? null : value,
    ) as [string | null, string | null, string | null, string | null];
    const around = languageAround(this);
    try {
      const address = embedUrl({ topic, lang, show, theme }, site, [
        ...(around === undefined ? [] : [around]),
        ...navigator.languages,
      ]);
      if (address === this.address) return;
      this.address = address;
      this.load(address, topic);
    } catch (error) {
      if (!(error instanceof TagAttributeError)) throw error;
      this.clear();
      this.warn(error.message);
    }
  }

  /** A frame of its own for each address, so that the reader's way back through the page's history stays as it was. */
  private load(address: string, topic: string | null): void {
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.title = this.title || this.textContent.trim() || TAG;
    frame.allow = 'clipboard-write';
    frame.style.cssText = 'display:block;width:100%;height:0;border:0;visibility:hidden';
    const doubt = (): void => {
      if (!this.frames.includes(frame) || frame.dataset['told'] !== undefined || frame.dataset['doubted'] !== undefined)
        return;
      frame.dataset['doubted'] = '';
      void diagnose(site.url, topic, origin).then((reason) => {
        if (!this.frames.includes(frame) || frame.dataset['told'] !== undefined) return;
        this.clear();
        // The same again would end the same way.
        this.address = address;
        this.warn(reason);
      });
    };
    frame.addEventListener('load', () => {
      setTimeout(doubt, PATIENCE);
    });
    setTimeout(doubt, LONG_PATIENCE);
    // One that had not answered yet is not wanted any more.
    for (const other of this.frames.filter(({ dataset }) => dataset['told'] === undefined)) this.drop(other);
    this.frames.push(frame);
    this.box.append(frame);
  }

  handleEvent(event: Event): void {
    if (event instanceof MessageEvent) this.hear(event);
    else
      for (const frame of this.frames)
        frame.style.height = `${String(Number(frame.dataset['told'] ?? '0') * (event.type === 'beforeprint' ? onPaper(frame.clientWidth) : 1))}px`;
  }

  private hear({ source, data }: MessageEvent<unknown>): void {
    const frame = this.frames.find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    const message = readMessage(data);
    if (!frame || !message) return;
    frame.style.height = `${String(message.height)}px`;
    if (!this.title) frame.title = message.title;
    const answered = frame.dataset['told'] !== undefined;
    frame.dataset['told'] = String(message.height);
    if (answered) return;
    frame.style.visibility = '';
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    const focused = activeElement !== null && this.contains(activeElement);
    for (const other of this.frames.filter((one) => one !== frame)) this.drop(other);
    this.link.style.display = 'none';
    if (focused) frame.focus();
  }

  private drop(frame: HTMLIFrameElement): void {
    frame.remove();
    this.frames = this.frames.filter((one) => one !== frame);
  }

  /** Back to the link. */
  private clear(): void {
    this.address = '';
    for (const frame of this.frames) this.drop(frame);
    this.link.style.display = '';
  }

  private warn(reason: string): void {
    console.warn(`<${TAG}>: ${reason}`, this);
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, CalmCounterElement);
