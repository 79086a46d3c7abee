import home from './home.css?inline';
import topic from './topic.css?inline';

/**
 * Styles of first screens, which stand in the pages themselves, so that what to do is shown before the style sheet has come: a round trip
 * less, a third of the time on a phone far from a mast. The sheet follows in the page where its first screen ends (StyleSheet.astro).
 * The policy of the site names their hashes (build/inline-styles.ts); where a server sends an older policy, the page has its style with the
 * sheet, a moment later.
 */
export const firstScreens = { topic, home } as const;

/** Pages that have the style of their first screen in themselves. */
export type FirstScreen = keyof typeof firstScreens;
