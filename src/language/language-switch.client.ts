import { searchIn } from '../topic/side-by-side/with-language.ts';

/**
 * Keeps the section, the filter and the query when the language changes, since ids are the same in every language. Closes the
 * menu on Escape and on a tap elsewhere.
 */
for (const menu of document.querySelectorAll<HTMLDetailsElement>('[data-language-switch]')) {
  menu.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    link.search = searchIn(location.search, document.documentElement.lang, link.hreflang);
    link.hash = location.hash;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
}
