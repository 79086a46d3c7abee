/** Closes the results that hang below a field: by Escape, by leaving it, by a tap elsewhere. */
export function closeLikeAPopup(form: HTMLElement, panel: HTMLElement, input: HTMLElement, close: () => void): void {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    // The first Escape closes the results; the browser's own, which empties the field, is the second.
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
