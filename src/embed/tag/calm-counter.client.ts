/**
 * `<calm-counter topic lang show theme>`: shows an embedded page in place of the link inside it, as high as its content.
 * It works without anything else in the page that it stands in, and leaves the styles of that page alone. The link stays
 * until the embedded page has answered.
 */
import { readMessage } from '../message.ts';
import { diagnose } from './diagnose.ts';
import { embedUrl, TagAttributeError } from './embed-url.ts';
import { EmbeddedFrame } from './embedded-frame.client.ts';
import { surroundingLanguage } from './surrounding-language.client.ts';

/** Replaced by the build: the address that the site is published at, and its languages. */
declare const SITE_BUILT: { readonly url: string; readonly languages: readonly string[] };

const TAG = 'calm-counter';
const EVENTS = ['message', 'beforeprint', 'afterprint'] as const;
const ATTRIBUTES = ['topic', 'lang', 'show', 'theme'] as const;
/** Distance from the visible part of the page at which a frame begins to load. */
const LOAD_MARGIN = '600px';

const { currentScript } = document;
/** The site that this very script came from: it may have moved since it was built. */
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

  /** The frame that is shown, and behind it one that has not answered yet. */
  private frames: EmbeddedFrame[] = [];
  private address = '';
  private visibility: IntersectionObserver | undefined;
  private language: MutationObserver | undefined;
  /** Where the frames are: the innermost of three elements that paper needs (printRules). */
  private readonly box: HTMLElement;
  private readonly link = document.createElement('slot');
  private sheet: CSSStyleSheet | undefined;
  /** Whether the element has come near the visible part of the page. */
  private isActive = false;
  private isUpdateQueued = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(this.link);
    this.box = ['page', 'flat', 'clip'].reduce<ShadowRoot | HTMLElement>((around, id) => {
      const element = document.createElement('div');
      element.id = id;
      around.append(element);
      return element;
    }, root) as HTMLElement;
    try {
      // A security policy may forbid style elements, but not this. Browsers before 2023 do not know it.
      this.sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [this.sheet];
    } catch {
      // There the element is as wide as its link, and its frame on paper as high as is guessed.
    }
    this.setStyles('');
  }

  /** @param more rules in addition to those that always hold */
  private setStyles(more: string): void {
    this.sheet?.replaceSync(`:host{display:block;width:100%;min-width:0}:host([hidden]){display:none}${more}`);
  }

  connectedCallback(): void {
    for (const type of EVENTS) addEventListener(type, this);
    this.visibility = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.visibility?.disconnect();
        this.isActive = true;
        this.queueUpdate();
      },
      { rootMargin: LOAD_MARGIN },
    );
    this.visibility.observe(this);
    this.language = new MutationObserver(() => {
      this.queueUpdate();
    });
    this.language.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  disconnectedCallback(): void {
    for (const type of EVENTS) removeEventListener(type, this);
    this.visibility?.disconnect();
    this.language?.disconnect();
    this.isActive = false;
    this.showLink();
  }

  attributeChangedCallback(): void {
    this.queueUpdate();
  }

  handleEvent(event: Event): void {
    if (event instanceof MessageEvent) this.receive(event);
    else for (const frame of this.frames) frame.resize(event.type === 'beforeprint');
  }

  /** Makes one update of several changes in a row, for example of `topic` and `lang`. */
  private queueUpdate(): void {
    if (this.isUpdateQueued || !this.isActive) return;
    this.isUpdateQueued = true;
    void Promise.resolve().then(() => {
      this.isUpdateQueued = false;
      if (this.isActive) this.update();
    });
  }

  private update(): void {
    const attribute = (name: (typeof ATTRIBUTES)[number]): string | null => {
      const value = this.getAttribute(name);
      return value === '' ? null : value;
    };
    const topic = attribute('topic');
    const language = surroundingLanguage(this);
    try {
      const address = embedUrl(
        { topic, lang: attribute('lang'), show: attribute('show'), theme: attribute('theme') },
        site,
        [...(language === undefined ? [] : [language]), ...navigator.languages],
      );
      if (address === this.address) return;
      this.address = address;
      this.load(address, topic);
    } catch (error) {
      if (!(error instanceof TagAttributeError)) throw error;
      this.showLink();
      this.warn(error.message);
    }
  }

  /** Loads an address in a frame of its own: the page's history has no entry of it, so that Back leaves the page as ever. */
  private load(address: string, topic: string | null): void {
    const title = this.title || this.textContent.trim() || TAG;
    const frame = new EmbeddedFrame(address, title, () => {
      void diagnose(site.url, topic, origin).then((reason) => {
        if (!this.frames.includes(frame) || frame.hasAnswered) return;
        this.showLink();
        // The same address is not tried again: it would fail in the same way.
        this.address = address;
        this.warn(reason);
      });
    });
    this.keep(({ hasAnswered }) => hasAnswered);
    this.frames.push(frame);
    this.box.append(frame.element);
  }

  private receive({ source, data }: MessageEvent<unknown>): void {
    const frame = this.frames.find(({ element }) => element.contentWindow !== null && element.contentWindow === source);
    const message = readMessage(data);
    if (!frame || !message) return;
    if (!this.title) frame.element.title = message.title;
    const isFirst = frame.take(message);
    this.setStyles(frame.rules);
    if (!isFirst) return;
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    const hasFocus = activeElement !== null && this.contains(activeElement);
    this.keep((other) => other === frame);
    this.link.style.display = 'none';
    if (hasFocus) frame.element.focus();
  }

  /** Removes the frames that do not match. */
  private keep(matches: (frame: EmbeddedFrame) => boolean): void {
    for (const frame of this.frames) if (!matches(frame)) frame.element.remove();
    this.frames = this.frames.filter(matches);
  }

  /** Shows the link again, in place of any frame. */
  private showLink(): void {
    this.address = '';
    this.keep(() => false);
    this.setStyles('');
    this.link.style.display = '';
  }

  private warn(reason: string): void {
    console.warn(`<${TAG}>: ${reason}`, this);
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, CalmCounterElement);
