import { SCRIPT_MISSING } from './script-missing.ts';

/**
 * A script that is loaded on demand did not come (see build/plain-imports.ts): either the site was deployed anew while the page
 * stood open, and its old scripts are gone, or there is no network. Says which, and offers the new version.
 */
const notice = document.querySelector<HTMLElement>('[data-stale]');
const text = notice?.querySelector('p');
const button = notice?.querySelector('button');

if (notice)
  addEventListener(SCRIPT_MISSING, () => {
    void fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
      () => {
        show(notice.dataset['stale'], true);
      },
      () => {
        show(notice.dataset['staleOffline'], false);
      },
    );
  });

function show(message = '', isStale: boolean): void {
  if (!notice || !text || !button) return;
  button.hidden = !isStale;
  notice.hidden = false;
  text.textContent = message;
}

button?.addEventListener('click', () => {
  // Ticks and choices are stored. What was typed is not: it goes to the search page.
  const form = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')].find(
    (one) => one.querySelector('input')?.value !== '',
  );
  if (form) form.submit();
  else location.reload();
});
