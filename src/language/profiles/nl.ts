import type { LanguageProfile } from './profile.ts';

/** Dutch. */
export const nl: LanguageProfile = { writesCompounds: true };
