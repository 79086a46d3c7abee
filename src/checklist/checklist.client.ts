import { counted, readForms } from '../interface/counted.ts';
import { TickStorage } from './storage.ts';
import { clearTopic, union, withTick, type Ticks } from './ticks.ts';

/** Ticks on this page: every box, count and reset button is drawn from one set of ids. */
const storage = new TickStorage();
let ticks: Ticks = storage.read();
const sections = [...document.querySelectorAll<HTMLElement>('[data-checklists]')];
const find = (section: HTMLElement, selector: string): HTMLElement | null => section.querySelector<HTMLElement>(selector);
const boxes = (section: HTMLElement) => [...section.querySelectorAll<HTMLInputElement>('input[data-item]')];
const toggle = (element: HTMLElement | null, shown: boolean): void => {
  if (element) element.hidden = !shown;
};

function draw(): void {
  for (const section of sections) {
    const all = boxes(section);
    for (const box of all) box.checked = ticks.has(box.dataset['item'] ?? '');
    const done = all.filter((box) => box.checked).length;
    const bar = section.querySelector('progress');
    if (bar) [bar.max, bar.value] = [all.length, done];
    const count = find(section, '[data-count]');
    if (count) count.textContent = counted(readForms(section.dataset['forms']), document.documentElement.lang, done, all.length);
    toggle(find(section, '[data-progress]'), true);
    toggle(find(section, '[data-controls]'), true);
    toggle(find(section, '[data-unkept]'), !storage.kept);
    find(section, '[data-reset]')?.toggleAttribute('disabled', done === 0);
  }
}

function change(next: (current: Ticks) => Ticks): void {
  // Read again first: another tab may have ticked meanwhile.
  ticks = next(storage.read());
  storage.write(ticks);
  draw();
}

for (const section of sections) {
  const topic = section.dataset['checklists'] ?? '';
  const reset = find(section, '[data-reset]');
  const undo = find(section, '[data-undo]');
  const said = find(section, '[data-said]');
  let taken: Ticks = new Set();
  const offerUndo = (shown: boolean, text: string | undefined): void => {
    toggle(undo, shown);
    toggle(reset, !shown);
    if (said) said.textContent = text ?? '';
  };
  section.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    const key = box.dataset['item'] ?? '';
    offerUndo(false, '');
    change((current) => withTick(current, key, box.checked));
  });
  reset?.addEventListener('click', () => {
    change((current) => {
      const parts = clearTopic(current, topic);
      taken = parts.taken;
      return parts.left;
    });
    offerUndo(true, said?.dataset['cleared']);
    undo?.focus();
  });
  undo?.addEventListener('click', () => {
    change((current) => union(current, taken));
    offerUndo(false, said?.dataset['restored']);
    reset?.focus();
  });
}
storage.onChange(() => {
  ticks = storage.read();
  draw();
});
draw();
