import { formatCount, readTextMap } from '../i18n/plural.ts';
import { announce } from './announce.client.ts';
import { merge, newItems, notApplicableOf, pin, startAfresh, tick, tickedOf, type Mark, type State } from './state.ts';
import { change, onChange, state } from './store.client.ts';
import { boxes, idOf, listsOf, sections } from './sections.client.ts';

/** Ticks on this page: every box, count, “new” mark and button of a section is drawn from the stored state. An item that does not apply is not counted. */
const all: HTMLElement[] = [];
const lang = document.documentElement.lang;
const find = (part: Element, selector: string): HTMLElement | null => part.querySelector<HTMLElement>(selector);
const toggle = (element: HTMLElement | null, visible: boolean): void => {
  if (element) element.hidden = !visible;
};

function drawProgress(part: HTMLElement, forms: string | undefined): void {
  const visible = boxes(part).filter((box) => !box.closest('[hidden], .is-not-applicable'));
  const done = visible.filter((box) => box.checked).length;
  const bar = part.querySelector('progress');
  if (bar) [bar.max, bar.value] = [visible.length || 1, done];
  const count = find(part, '[data-count]');
  if (count) count.textContent = formatCount(readTextMap(forms), lang, done, visible.length);
  toggle(find(part, '[data-progress]'), visible.length > 0);
}

/** Puts the word “New” behind an item; without a word, takes it away. */
function markAsNew(box: HTMLInputElement, word: string | undefined): void {
  const text = box.parentElement?.querySelector('.item-text');
  const mark = text?.querySelector('.new-mark');
  if (word === undefined) mark?.remove();
  else if (text && !mark) {
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
  const notApplicable = notApplicableOf(now, lists);
  const fresh = newItems(now, lists);
  for (const box of boxes(section)) {
    box.checked = ticked.has(idOf(box));
    markAsNew(box, fresh.has(idOf(box)) ? dataset['new'] : undefined);
  }
  for (const button of section.querySelectorAll<HTMLElement>('[aria-pressed]')) {
    const item = button.closest('li');
    const on = item
      ? boxes(item).some((box) => notApplicable.has(idOf(box)))
      : now.pinned.has(button.dataset['pin'] ?? '');
    button.hidden = false;
    button.setAttribute('aria-pressed', String(on));
    // By the button: an item that has lost it counts again, since nothing else could take the mark away.
    if (item) item.className = on ? 'is-not-applicable' : '';
  }
  for (const list of section.querySelectorAll<HTMLElement>('[data-list]')) drawProgress(list, dataset['forms']);
  toggle(find(section, '[data-controls]'), true);
  find(section, '[data-reset]')?.toggleAttribute('disabled', ticked.size + notApplicable.size === 0);
  drawProgress(section, dataset['forms']);
}

function bind(section: HTMLElement): void {
  const { dataset } = section;
  const reset = find(section, '[data-reset]');
  const undo = find(section, '[data-undo]');
  const status = find(section, '[data-said]');
  /** The marks that “Start afresh” removed, for as long as that can be undone. */
  let removed: State | undefined;
  const showStatus = (text = ''): void => {
    toggle(undo, removed !== undefined);
    toggle(reset, removed === undefined);
    if (status) status.textContent = text;
    if (text !== '') announce(text);
  };
  const say = (box: HTMLInputElement, on: boolean, mark?: Mark): void => {
    removed = undefined;
    showStatus();
    change((now) => tick(now, listsOf(section), idOf(box), on, mark), dataset['checklists']);
    announce(find(section, '.checklists-head [data-count]')?.textContent ?? '');
  };
  section.addEventListener('change', (event) => {
    const box = event.target;
    if (box instanceof HTMLInputElement) say(box, box.checked);
  });
  section.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-pressed]') : null;
    if (!button) return;
    const on = button.getAttribute('aria-pressed') !== 'true';
    const item = button.closest('li');
    if (item) {
      for (const box of boxes(item)) say(box, on, 'notApplicable');
      return;
    }
    change((now) => pin(now, button.dataset['pin'] ?? '', on), dataset['checklists']);
    announce((on ? dataset['kept'] : dataset['letGo']) ?? '');
  });
  reset?.addEventListener('click', () => {
    const lists = listsOf(section);
    const progress = state().topics.get(lists.topic);
    removed = { topics: new Map(progress ? [[lists.topic, progress]] : []), pinned: new Set() };
    change((now) => startAfresh(now, lists), lists.topic);
    showStatus(dataset['cleared']);
    undo?.focus();
  });
  undo?.addEventListener('click', () => {
    const ticks = removed;
    removed = undefined;
    if (ticks) change((now) => merge(now, ticks), dataset['checklists']);
    showStatus(dataset['restored']);
    reset?.focus();
  });
}

/** Binds the sections that are on the page by now: pages of many topics fetch them. */
function bindNew(): void {
  const added = sections().filter((section) => !all.includes(section));
  for (const section of added) {
    all.push(section);
    bind(section);
    draw(section, state());
  }
}

onChange((topic) => {
  const now = state();
  for (const section of all) if (topic === undefined || section.dataset['checklists'] === topic) draw(section, now);
});
document.addEventListener('lists', bindNew);
// A task of its own: an old phone answers a tap on the steps before the lists, which stand further down, are bound.
setTimeout(bindNew);
