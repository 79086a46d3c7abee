import { hasFormerNames } from './former-names.ts';
import { formerNamesHere, withNamesOfPage } from './page-names.client.ts';
import { change, onChange, state } from './store.client.ts';

/** Ticks that this browser keeps under a former name are kept under the present one from now on, also if a file or another tab brings them. */
const names = formerNamesHere();
onChange(() => {
  if (names.some((was) => hasFormerNames(state(), was))) change(withNamesOfPage);
});
