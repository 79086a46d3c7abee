/**
 * By the clipboard, else by the older command, which frames and pages without encryption may use too.
 * @param select marks the same text in a field, for the older command
 * @returns whether it was copied; if not, it stays marked
 */
export async function toClipboard(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed here, or not a secure page, which has no clipboard at all.
  }
  select();
  // Deprecated, and the only way to copy in a frame that its host gave no right to the clipboard.
  const older: { execCommand(command: string): boolean } = document;
  return older.execCommand('copy');
}

/** Copies a text; where that is not allowed, shows it, marked, to be copied by hand. */
export async function copyText(details: HTMLElement, text: string): Promise<'copied' | 'by-hand'> {
  const byHand = details.querySelector<HTMLElement>('[data-by-hand]');
  const field = byHand?.querySelector('textarea');
  if (!byHand || !field) return 'by-hand';
  byHand.hidden = true;
  const before = document.activeElement;
  const copied = await toClipboard(text, () => {
    byHand.hidden = false;
    field.value = text;
    field.focus();
    field.select();
  });
  if (!copied) return 'by-hand';
  byHand.hidden = true;
  if (before instanceof HTMLElement) before.focus();
  return 'copied';
}
