import { lastLanguage } from './last-language.client.ts';
import { likeliestFirst } from './match-language.ts';

const list = document.querySelector('[data-languages]');
const items = new Map([...(list?.children ?? [])].map((item) => [item.querySelector('a')?.lang ?? '', item]));
// What was read here last says more than what the browser is set to: phones of a workplace are set to the language of the country.
const preferred = [lastLanguage() ?? [], navigator.languages].flat();
for (const lang of likeliestFirst([...items.keys()], preferred)) {
  const item = items.get(lang);
  if (item) list?.append(item);
}
