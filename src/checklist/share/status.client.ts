import { readTextMap } from '../../i18n/plural.ts';
import { announce } from '../announce.client.ts';
import { merge, type State } from '../state.ts';
import { change, state } from '../store.client.ts';
import { additions, isNothing, withoutAdditions } from './state-diff.ts';

/**
 * Shows a text under the tools, and announces it to screen readers.
 * @param word key of the text among those of the tools, such as `copied`
 * @param undo where ticks were added: takes them away again, by the button “Undo”
 */
export function showStatus(details: HTMLElement, word: string, undo?: () => void): void {
  const text = readTextMap(details.querySelector<HTMLElement>('[data-texts]')?.dataset['texts'])[word] ?? '';
  const line = details.querySelector<HTMLElement>('[data-told]');
  const button = details.querySelector<HTMLButtonElement>('[data-take-back]');
  if (line) line.textContent = text;
  // On a phone it stands below the buttons, under the bar of the site.
  line?.parentElement?.scrollIntoView({ block: 'nearest' });
  announce(text);
  if (!button) return;
  button.hidden = undo === undefined;
  button.onclick = () => {
    undo?.();
    showStatus(details, 'undone');
    // The button that had the focus is hidden now; the summary is the nearest control before it.
    details.querySelector('summary')?.focus();
  };
}

/** Adds ticks and pins to the reader's own. Undo takes away only those that she did not have before. */
export function importWithUndo(details: HTMLElement, imported: State, word: string): void {
  const before = state();
  change((now) => merge(now, imported));
  const added = additions(before, state());
  if (isNothing(added)) showStatus(details, 'same');
  else
    showStatus(details, word, () => {
      change((now) => withoutAdditions(now, added, before));
    });
}
