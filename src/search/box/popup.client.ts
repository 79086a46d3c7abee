/** Closes the panel of results below a field when Escape is pressed, the focus leaves, or the reader taps elsewhere. */
export function closeLikeAPopup(form: HTMLElement, panel: HTMLElement, input: HTMLElement, close: () => void): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    // The first Escape only closes the panel. The browser empties a search field on Escape: that is left to the second.
    event.preventDefault();
    close();
    input.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) close();
  });
}
