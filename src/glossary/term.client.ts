/** A term explains itself where it stands; without this script its link leads to the glossary. */
for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'false');
  const toggle = (event: Event): void => {
    const tip = term.nextElementSibling;
    if (!(tip instanceof HTMLElement)) return;
    event.preventDefault();
    tip.hidden = !tip.hidden;
    term.setAttribute('aria-expanded', String(!tip.hidden));
  };
  term.addEventListener('click', toggle);
  // As buttons do; Enter comes as a click.
  term.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle(event);
  });
}
