/** The rules of `<script type="speculationrules">`. @see https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/speculationrules */
export interface SpeculationRules {
  readonly prefetch: readonly (
    | { readonly urls: readonly string[] }
    | { readonly where: { readonly href_matches: string }; readonly eagerness: 'moderate' }
  )[];
}

/**
 * Which pages a browser may fetch before a link is followed: any page of the site, when a reader points at its link or begins to
 * tap. Nothing is run or shown before; browsers that do not know the rules, save data or are short of memory fetch nothing.
 * @param base path of the site, with a slash at its end: `/kb/`
 */
export const prefetchOnIntent = (base: string): SpeculationRules => ({
  prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }],
});

/**
 * Pages that are fetched at once, since whoever is about to choose one is in a hurry: the levels (“shouting”, “threatening”), 5 KB each.
 * @param paths of the site: `/nb/now/shouting/`
 */
export const prefetchAtOnce = (paths: readonly string[]): SpeculationRules => ({ prefetch: [{ urls: paths }] });
