/** The checklists that a reader chose to see, by facet. An empty set stands for all. */
export interface Choice {
  readonly list: ReadonlySet<string>;
  readonly stage: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
}
export type Facet = keyof Choice;
export const FACETS: readonly Facet[] = ['list', 'stage', 'topic'];

/**
 * The choice in an address (`?list=empathy&stage=during&topic=keep-calm`).
 * @param offered the values each facet has; any other is ignored
 */
export function choiceIn(search: string, offered: Choice): Choice {
  const params = new URLSearchParams(search);
  const chosen = (facet: Facet): Set<string> =>
    new Set(params.getAll(facet).filter((value) => offered[facet].has(value)));
  return { list: chosen('list'), stage: chosen('stage'), topic: chosen('topic') };
}

/** The query of an address with the choice; its other parts (`lang=th`) stay. */
export function searchOf(choice: Choice, search: string): string {
  // Not by delete(), which takes time by the square of the number of parts in some engines.
  const facets: ReadonlySet<string> = new Set(FACETS);
  const others = [...new URLSearchParams(search)].filter(([name]) => !facets.has(name));
  const params = new URLSearchParams(others);
  for (const facet of FACETS) for (const value of choice[facet]) params.append(facet, value);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a list is among those chosen. */
export const fits = (choice: Choice, list: Readonly<Record<Facet, string>>): boolean =>
  FACETS.every((facet) => choice[facet].size === 0 || choice[facet].has(list[facet]));
