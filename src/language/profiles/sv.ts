import type { LanguageProfile } from './profile.ts';

/** Swedish. */
export const sv: LanguageProfile = { writesCompounds: true };
