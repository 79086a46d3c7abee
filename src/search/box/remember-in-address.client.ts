/** Puts a query and the filter into the address, so that a reload and a copied link find the same. @param params of the filter */
export function rememberInAddress(query: string, params: Iterable<readonly [string, string]>): void {
  const url = new URL(location.href);
  for (const name of ['q', 'kind', 'stage']) url.searchParams.delete(name);
  if (query !== '') url.searchParams.set('q', query);
  for (const [name, value] of params) url.searchParams.append(name, value);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed frame may not change its address; search works without.
  }
}
