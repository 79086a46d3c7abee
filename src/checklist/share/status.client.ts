import { readTextMap } from '../../i18n/plural.ts';
import { announce } from '../announce.client.ts';
import { merge, type State } from '../state.ts';
import { change, state } from '../store.client.ts';
import { additions, isNothing, withoutAdditions } from './state-diff.ts';

/** Tells what was done, where it was asked for and to screen readers, with a way back where ticks were added. */
export function showStatus(details: HTMLElement, word: string, back?: () => void): void {
  const text = readTextMap(details.querySelector<HTMLElement>('[data-texts]')?.dataset['texts'])[word] ?? '';
  const told = details.querySelector<HTMLElement>('[data-told]');
  const button = details.querySelector<HTMLButtonElement>('[data-take-back]');
  if (told) told.textContent = text;
  announce(text);
  if (!button) return;
  button.hidden = back === undefined;
  button.onclick = () => {
    back?.();
    showStatus(details, 'undone');
    // The button is gone; the next thing to use is where it stood.
    details.querySelector('summary')?.focus();
  };
}

/** Adds ticks and pins to the reader's own; the way back takes away only what came. */
export function importWithUndo(details: HTMLElement, coming: State, word: string): void {
  const before = state();
  change((now) => merge(now, coming));
  const came = additions(before, state());
  if (isNothing(came)) showStatus(details, 'same');
  else
    showStatus(details, word, () => {
      change((now) => withoutAdditions(now, came, before));
    });
}
