import { bind } from './actions.client.ts';
import { openShown } from '../load-lists.client.ts';
import { importFromLink } from './import-link.client.ts';

/**
 * Fetches the tools, puts them into the page, and adds the ticks of the link in the address, if there is one.
 * @throws where they cannot be fetched
 */
export async function open(details: HTMLDetailsElement): Promise<void> {
  const answer = await fetch(details.dataset['tools'] ?? '');
  if (!answer.ok) throw new Error(`The tools answered ${String(answer.status)}; load the page again.`);
  const tools = new DOMParser()
    .parseFromString(await answer.text(), 'text/html')
    .querySelector<HTMLElement>('[data-share-tools]');
  if (!tools) throw new Error('The tools came without their buttons; load the page again.');
  const whole = details.dataset['page'] === undefined;
  if (details.dataset['only'] === 'files')
    for (const other of tools.querySelectorAll('[data-do]:not([data-files])')) other.remove();
  if (!whole || details.dataset['only'] !== undefined) tools.querySelector('[data-sheet]')?.remove();
  // A sandbox without `allow-same-origin` mostly lacks `allow-downloads` too, and a forbidden download raises no error.
  if (origin === 'null') tools.querySelector('[data-do="save"]')?.remove();
  details.querySelector('.share-said')?.remove();
  details.append(document.importNode(tools, true));
  bind(details);
  importFromLink(details);
  // What is printed and copied is what the page names, not what happens to be open.
  if (whole) await openShown();
  addEventListener('hashchange', () => {
    importFromLink(details);
  });
}
