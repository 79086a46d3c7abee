import type { LanguageProfile } from './profile.ts';

/** Danish. */
export const da: LanguageProfile = { writesCompounds: true, typedFor: 'ae' };
