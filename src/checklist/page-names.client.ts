import type { State } from './state.ts';
import { underPresentNames, type Was } from './former-names.ts';

/** The former names that this page knows: those of the topics on it. */
export const formerNamesHere = (): Was[] =>
  [...document.querySelectorAll<HTMLElement>('[data-was]')].map(
    (element) => JSON.parse(element.dataset['was'] ?? '') as Was,
  );

/** A state from elsewhere, such as a shared link, under the names of this page. */
export const withNamesOfPage = (state: State): State => formerNamesHere().reduce(underPresentNames, state);
