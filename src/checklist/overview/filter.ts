/** Which checklists show. An empty set stands for all. */
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

/** The query of an address that carries the choice; parts that are none of it stay. */
export function searchOf(choice: Choice, search: string): string {
  const params = new URLSearchParams(search);
  for (const facet of FACETS) {
    params.delete(facet);
    for (const value of choice[facet]) params.append(facet, value);
  }
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether a list of a topic shows. */
export const fits = (choice: Choice, one: Readonly<Record<Facet, string>>): boolean =>
  FACETS.every((facet) => choice[facet].size === 0 || choice[facet].has(one[facet]));
