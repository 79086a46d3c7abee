import { formatCount, readTextMap } from '../i18n/plural.ts';
import { announce } from './announce.client.ts';
import { merge, newItems, pin, startAfresh, tick, tickedOf, type State } from './state.ts';
import { change, keeping, onChange, state } from './store.client.ts';
import { boxes, idOf, listsOf, sections } from './sections.client.ts';

/** Ticks on this page: every box, count, mark and button is drawn from the one state. */
const all = sections();
const lang = document.documentElement.lang;
const find = (part: Element, selector: string): HTMLElement | null => part.querySelector<HTMLElement>(selector);
const toggle = (element: HTMLElement | null, shown: boolean): void => {
  if (element) element.hidden = !shown;
};

function progress(part: HTMLElement, forms: string | undefined): void {
  const shown = boxes(part).filter((box) => !box.closest('[hidden]'));
  const done = shown.filter((box) => box.checked).length;
  const bar = part.querySelector('progress');
  if (bar) [bar.max, bar.value] = [shown.length || 1, done];
  const count = find(part, '[data-count]');
  if (count) count.textContent = formatCount(readTextMap(forms), lang, done, shown.length);
  toggle(find(part, '[data-progress]'), true);
}

function mark(box: HTMLInputElement, word: string | undefined): void {
  const text = box.parentElement?.querySelector('.item-text');
  const old = text?.querySelector('.new-mark');
  if (word === undefined) old?.remove();
  else if (text && !old) {
    const small = document.createElement('small');
    small.className = 'new-mark';
    small.textContent = word;
    text.append(' ', small);
  }
}

function draw(section: HTMLElement, now: State): void {
  const { dataset } = section;
  const lists = listsOf(section);
  const ticked = tickedOf(now, lists);
  const fresh = newItems(now, lists);
  for (const box of boxes(section)) {
    box.checked = ticked.has(idOf(box));
    mark(box, fresh.has(idOf(box)) ? dataset['new'] : undefined);
  }
  for (const list of section.querySelectorAll<HTMLElement>('[data-list]')) progress(list, dataset['forms']);
  for (const button of section.querySelectorAll<HTMLElement>('[data-pin]')) {
    button.hidden = false;
    button.setAttribute('aria-pressed', String(now.pinned.has(button.dataset['pin'] ?? '')));
  }
  toggle(find(section, '[data-controls]'), true);
  find(section, '[data-reset]')?.toggleAttribute('disabled', ticked.size === 0);
  progress(section, dataset['forms']);
}

for (const section of all) {
  const { dataset } = section;
  const reset = find(section, '[data-reset]');
  const undo = find(section, '[data-undo]');
  const said = find(section, '[data-said]');
  let taken: State | undefined;
  const tell = (text = ''): void => {
    toggle(undo, taken !== undefined);
    toggle(reset, taken === undefined);
    if (said) said.textContent = text;
    if (text !== '') announce(text);
  };
  section.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    taken = undefined;
    tell();
    change((now) => tick(now, listsOf(section), idOf(box), box.checked));
    announce(find(section, '.checklists-head [data-count]')?.textContent ?? '');
  });
  section.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pin]') : null;
    if (!button) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    change((now) => pin(now, button.dataset['pin'] ?? '', on));
    announce((on ? dataset['kept'] : dataset['letGo']) ?? '');
  });
  reset?.addEventListener('click', () => {
    const lists = listsOf(section);
    const kept = state().topics.get(lists.topic);
    taken = { topics: new Map(kept ? [[lists.topic, kept]] : []), pinned: new Set() };
    change((now) => startAfresh(now, lists));
    tell(dataset['cleared']);
    undo?.focus();
  });
  undo?.addEventListener('click', () => {
    const back = taken;
    taken = undefined;
    if (back) change((now) => merge(now, back));
    tell(dataset['restored']);
    reset?.focus();
  });
}

onChange(() => {
  const now = state();
  for (const section of all) draw(section, now);
  for (const line of document.querySelectorAll<HTMLElement>('[data-keeping]'))
    line.hidden = line.dataset['keeping'] !== keeping();
});
