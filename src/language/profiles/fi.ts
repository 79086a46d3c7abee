import type { LanguageProfile } from './profile.ts';

/** Finnish. */
export const fi: LanguageProfile = { writesCompounds: true };
