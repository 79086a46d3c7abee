/** The event of `window` by which a page learns that a script it loads on demand did not come. */
export const SCRIPT_MISSING = 'calm-counter:script-missing';
