/**
 * Copies a text: by the clipboard, else by the older command, which frames may use too; where neither is allowed, shows
 * the text, marked, to be copied by hand.
 */
export async function copyText(details: HTMLElement, text: string): Promise<'copied' | 'by-hand'> {
  const byHand = details.querySelector<HTMLElement>('[data-by-hand]');
  const field = byHand?.querySelector('textarea');
  if (!byHand || !field) return 'by-hand';
  byHand.hidden = true;
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // Not allowed here, or not a secure page; the older way comes next.
  }
  const before = document.activeElement;
  byHand.hidden = false;
  field.value = text;
  field.focus();
  field.select();
  // Deprecated, and the only way to copy in a frame that its host gave no right to the clipboard.
  const older: { execCommand(command: string): boolean } = document;
  if (!older.execCommand('copy')) return 'by-hand';
  byHand.hidden = true;
  if (before instanceof HTMLElement) before.focus();
  return 'copied';
}
