/** The key of one site in the browser's storage under which the language that was read last lies: `calm-counter-language:/kb/`. */
export const languageKey = (base: string): string => `calm-counter-language:${base.replace(/\/?$/, '/')}`;
