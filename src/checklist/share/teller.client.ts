import { readTexts } from '../../interface/counted.ts';
import { say } from '../live.client.ts';
import { merge, type State } from '../state.ts';
import { change, state } from '../store.client.ts';
import { added, isNothing, without } from './added.ts';

/** Tells what was done, where it was asked for and to screen readers, with a way back where ticks were added. */
export function tell(details: HTMLElement, word: string, back?: () => void): void {
  const text = readTexts(details.querySelector<HTMLElement>('[data-texts]')?.dataset['texts'])[word] ?? '';
  const told = details.querySelector<HTMLElement>('[data-told]');
  const button = details.querySelector<HTMLButtonElement>('[data-take-back]');
  if (told) told.textContent = text;
  say(text);
  if (!button) return;
  button.hidden = back === undefined;
  button.onclick = () => {
    back?.();
    tell(details, 'undone');
    // The button is gone; the next thing to use is where it stood.
    details.querySelector('summary')?.focus();
  };
}

/** Adds ticks and pins to the reader's own; the way back takes away only what came. */
export function add(details: HTMLElement, coming: State, word: string): void {
  const before = state();
  change((now) => merge(now, coming));
  const came = added(before, state());
  if (isNothing(came)) tell(details, 'same');
  else tell(details, word, () => { change((now) => without(now, came, before)); });
}
