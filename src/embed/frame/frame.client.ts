import { ASKS_FOR_PAPER, frameMessage, type Paper } from '../message.ts';
import { anchorOf, nextAddress, secretOf } from './address.ts';
import { watchHeight } from './height.client.ts';

/** Whether the embedding page is WordPress, and its script has loaded. */
let wordpressListens = false;

/** Moves to a place of the page. A frame as high as its content cannot scroll; focus and scrollIntoView move the host page. */
function moveTo(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** Opens a page of the site in a new tab, or in the frame where its sandbox forbids that. */
function openOutside(href: string, secret: string | undefined): void {
  // WordPress allows the frame no new tab, and opens one itself on this message.
  if (secret !== undefined && wordpressListens) parent.postMessage({ message: 'link', secret, value: href }, '*');
  else {
    // With `noopener`, open() would not say whether it worked. The page is of this site, so it may know its opener.
    if (!open(href)) location.assign(href);
  }
}

/** The embedded form of a page, where this page has a link to it. */
const embedOf = (page: string): string | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-page]')].find(({ dataset }) => dataset['page'] === page)
    ?.href;

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey ||
    !/^https?:$/.test(link.protocol)
  )
    return;
  const anchor = link.getAttribute('href') ?? '';
  if (anchor.startsWith('#')) {
    // The address stays as it is: its hash may be the embedding page's.
    const target = document.getElementById(anchorOf(anchor));
    if (target) {
      event.preventDefault();
      moveTo(target);
    }
    return;
  }
  // The language switch has a script of its own, which carries theme and secret over.
  if (link.closest('[data-language-switch]')) return;
  const { href, hash } = link;
  const embed = link.target === '_self' ? href : embedOf(link.pathname);
  if (embed !== undefined) {
    link.target = '_self';
    link.href = nextAddress(embed + (embed === href ? '' : hash), location);
  } else if (link.host === location.host) {
    event.preventDefault();
    openOutside(href, secretOf(location.hash));
  }
}

const READER_MOVES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** After a link within the frame: moves the reader, who was further down, to the anchor or the heading of the new page. */
function moveToStart(): void {
  const target = document.getElementById(anchorOf(location.hash)) ?? document.querySelector('h1');
  if (!target) return;
  moveTo(target);
  // Once more when the host has given the frame its new height, unless the reader has moved by then.
  const repeat = (): void => {
    target.scrollIntoView();
    stop();
  };
  const stop = (): void => {
    removeEventListener('resize', repeat);
    for (const move of READER_MOVES) removeEventListener(move, stop);
  };
  addEventListener('resize', repeat);
  for (const move of READER_MOVES) addEventListener(move, stop);
}

if (self !== top) {
  const secret = secretOf(location.hash);
  let paper: Paper | undefined;
  const postHeight = watchHeight((height) => {
    parent.postMessage(
      secret === undefined ? frameMessage(height, document.title, paper) : { message: 'height', secret, value: height },
      '*',
    );
  });
  // A phone would be kept busy for most of a second, and prints hardly ever.
  if (self.name === ASKS_FOR_PAPER && matchMedia('(any-pointer: fine)').matches)
    void import('./paper.client.ts').then(({ watchPaper }) => {
      watchPaper((measured) => {
        paper = measured;
        postHeight();
      });
    });
  // WordPress sends “ready” when its own script has loaded, after the frame has posted its first height.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (
      source === parent &&
      typeof data === 'object' &&
      data !== null &&
      'message' in data &&
      data.message === 'ready'
    ) {
      wordpressListens = true;
      postHeight();
    }
  });
  document.addEventListener('click', onClick);
  if (new URLSearchParams(location.search).has('from')) moveToStart();
}
