/** The name by which the history entry of a page keeps a search that was left by one of its results. */
export const LEFT_SEARCH = 'calm-counter-search';
