/**
 * What every page carries of search: it fetches the rest when somebody is about to use it (focus, pointer near, `/` or
 * Ctrl+K), or has come by an address that asks for something.
 */
const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];

for (const form of forms) {
  let loading: Promise<unknown> | undefined;
  const load = (): void => {
    // Where it fails the form still leads to the search page, and the next touch tries again.
    if (loading) return;
    // Both at once: what searches, and what it reads first.
    const first = fetch(`${form.dataset['find'] ?? ''}${document.documentElement.lang}.json`);
    first.catch(() => undefined);
    loading = import('./type-ahead.client.ts').then(
      ({ bindTypeAhead }) => {
        bindTypeAhead(form, first);
      },
      () => {
        loading = undefined;
      },
    );
  };
  form.addEventListener('focusin', load);
  form.addEventListener('pointerenter', load);
  // A value may come without focus: dictated, or put in by an assistant.
  form.addEventListener('input', load);
  if (form.dataset['search'] === 'page' && location.search !== '') load();
}

function open(form: HTMLFormElement): void {
  form.classList.add('is-open');
  scrollTo({ top: 0 });
  form.querySelector('input')?.focus();
}

const [form] = forms;
if (form) {
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
    const asked =
      (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey);
    if (!asked) return;
    event.preventDefault();
    open(form);
  });
  // The search entry of the navigation leads to the field of this page, unfolding it on a phone, in place of a page load.
  if (form.dataset['search'] !== 'page') {
    document.querySelector('[data-nav="search"]')?.addEventListener('click', (event) => {
      // A new tab was asked for.
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
      event.preventDefault();
      open(form);
    });
  }
}
