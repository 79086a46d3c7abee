/** Escapes a text for HTML and XML, between tags or in an attribute with double quotes: `a < b` → `a &lt; b`. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
