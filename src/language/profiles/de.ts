import type { LanguageProfile } from './profile.ts';

/** German. */
export const de: LanguageProfile = { writesCompounds: true };
