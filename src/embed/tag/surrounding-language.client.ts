/**
 * The language of the part of a page that an element stands in: the nearest `lang`, also outside of the web components
 * (shadow roots) around the element. Undefined where none is declared.
 */
export function surroundingLanguage(element: Element): string | undefined {
  const found = element.parentElement?.closest<HTMLElement>('[lang]');
  if (found) return found.lang;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return root.host instanceof HTMLElement && root.host.lang !== '' ? root.host.lang : surroundingLanguage(root.host);
}
