import { likeliestFirst } from './match-language.ts';

const list = document.querySelector('[data-languages]');
const items = new Map([...(list?.children ?? [])].map((item) => [item.querySelector('a')?.lang ?? '', item]));
for (const lang of likeliestFirst([...items.keys()], navigator.languages)) {
  const item = items.get(lang);
  if (item) list?.append(item);
}
