/** Loads the tools (copy, print, save, open) when somebody opens the fold, or arrives by a link with ticks. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-share]')) {
  let loading: Promise<unknown> | undefined;
  const load = (): void => {
    loading ??= import('./tools.client.ts')
      .then(({ open }) => open(details))
      .catch(() => {
        loading = undefined;
        const line = details.querySelector('[data-told]');
        if (line) line.textContent = details.dataset['failed'] ?? '';
      });
  };
  // A rough look will do: the tools, once loaded, read the hash exactly.
  const openForLink = (): void => {
    if (location.hash.includes('ticks=')) details.open = true;
  };
  details.hidden = false;
  details.addEventListener('toggle', load);
  addEventListener('hashchange', openForLink);
  openForLink();
}
