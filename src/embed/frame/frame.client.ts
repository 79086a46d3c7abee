import { frameMessage } from '../message.ts';
import { anchorOf, nextAddress, secretOf } from './address.ts';
import { watchHeight } from './height.client.ts';

/** Whether the page around has spoken WordPress's protocol. */
let listens = false;

/** Moves to a place of the page. In a frame as high as its content only focus and scrollIntoView move the page around it. */
function go(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
}

/** Opens a page of the site outside the frame; in a sandbox that forbids it, inside. */
function leave(href: string, secret: string | undefined): void {
  // WordPress allows no new window, and opens what the frame asks for, once its script listens.
  if (secret !== undefined && listens) parent.postMessage({ message: 'link', secret, value: href }, '*');
  else {
    // Not `noopener`, which would hide whether it opened. What opens is of this site, so it may know its opener.
    if (!open(href)) location.assign(href);
  }
}

/** The embedded form of a page, if this page has a link to it. */
const embedOf = (page: string): string | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[data-page]')].find(({ dataset }) => dataset['page'] === page)
    ?.href;

function follow(event: MouseEvent): void {
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
      go(target);
    }
    return;
  }
  // It takes address, theme and secret along by itself, and leads nobody anywhere else.
  if (link.closest('[data-language-switch]')) return;
  const { href, hash } = link;
  const embed = link.target === '_self' ? href : embedOf(link.pathname);
  if (embed !== undefined) {
    link.target = '_self';
    link.href = nextAddress(embed + (embed === href ? '' : hash), location);
  } else if (link.host === location.host) {
    event.preventDefault();
    leave(href, secretOf(location.hash));
  }
}

const MOVES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** After a link within the frame the reader, who was further down, is led to the top of the new page, or to its anchor. */
function arrive(): void {
  const target = document.getElementById(anchorOf(location.hash)) ?? document.querySelector('h1');
  if (!target) return;
  go(target);
  // The frame has its new height only when the page around it has given it; a reader who has moved on is left alone.
  const again = (): void => {
    target.scrollIntoView();
    end();
  };
  const end = (): void => {
    removeEventListener('resize', again);
    for (const doing of MOVES) removeEventListener(doing, end);
  };
  addEventListener('resize', again);
  for (const doing of MOVES) addEventListener(doing, end);
}

if (self !== top) {
  const secret = secretOf(location.hash);
  const again = watchHeight((height) => {
    parent.postMessage(
      secret === undefined ? frameMessage(height, document.title) : { message: 'height', secret, value: height },
      '*',
    );
  });
  // WordPress asks once its own script is there.
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (
      source === parent &&
      typeof data === 'object' &&
      data !== null &&
      'message' in data &&
      data.message === 'ready'
    ) {
      listens = true;
      again();
    }
  });
  document.addEventListener('click', follow);
  if (new URLSearchParams(location.search).has('from')) arrive();
}
