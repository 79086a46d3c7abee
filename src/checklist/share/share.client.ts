/** Loads what copies, prints, saves and reads when somebody opens it, or comes by a link that carries ticks. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-share]')) {
  let loading: Promise<unknown> | undefined;
  const load = (): void => {
    loading ??= import('./tools.client.ts')
      .then(({ open }) => open(details))
      .catch(() => {
        loading = undefined;
        const told = details.querySelector('[data-told]');
        if (told) told.textContent = details.dataset['failed'] ?? '';
      });
  };
  // What exactly the hash carries is read by what is loaded.
  const look = (): void => {
    if (location.hash.includes('ticks=')) details.open = true;
  };
  details.hidden = false;
  details.addEventListener('toggle', load);
  addEventListener('hashchange', look);
  look();
}
