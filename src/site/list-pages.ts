/** A page of a list that grows with the site: the second page of the sentences to ask with is `{ address: 'ask-2', number: 2 }`. */
export interface ListPage<Group extends string, Entry> {
  /** The last part of its address: `ask`, `ask-2`. */
  readonly address: string;
  readonly group: Group;
  readonly number: number;
  /** How many pages the group has. */
  readonly total: number;
  readonly entries: readonly Entry[];
}

/** The last part of the address of a page of a group; the first page has the name of the group alone. */
export const listAddress = (group: string, number: number): string =>
  number === 1 ? group : `${group}-${String(number)}`;

/**
 * Cuts the entries of a group into pages, so that no page grows with the site. A group without entries has no page.
 * @param size how many entries a page has at most
 */
export function listPages<Group extends string, Entry>(
  group: Group,
  entries: readonly Entry[],
  size: number,
): ListPage<Group, Entry>[] {
  const total = Math.ceil(entries.length / size);
  return Array.from({ length: total }, (_, at) => ({
    address: listAddress(group, at + 1),
    group,
    number: at + 1,
    total,
    entries: entries.slice(at * size, (at + 1) * size),
  }));
}
