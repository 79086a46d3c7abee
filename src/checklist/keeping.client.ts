import { persistence, onChange } from './store.client.ts';

/** Shows the line that says why ticks will not be there next time, if any applies. */
onChange(() => {
  const current = persistence();
  for (const line of document.querySelectorAll<HTMLElement>('[data-keeping]'))
    line.hidden = line.dataset['keeping'] !== current;
});
