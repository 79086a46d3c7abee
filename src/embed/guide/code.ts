import { escapeMarkup } from '../../site/escape.ts';

/** The choices on the page “Embed this”. Topic `''` stands for the situations, `search` for search. */
export interface Choice {
  readonly topic: string;
  /** A language, or `auto`: that of the embedding page. */
  readonly lang: string;
  readonly show: string;
  readonly theme: string;
}
export interface Options {
  readonly topic: readonly string[];
  readonly lang: readonly string[];
  readonly show: readonly string[];
  readonly theme: readonly string[];
}
export const SEARCH = 'search';
export const SHOWS = ['', 'checklists', 'phrases'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const FOLLOW = 'auto';

/** The chosen page in its language. Full addresses. */
export interface Target {
  readonly title: string;
  readonly page: string;
  readonly embed: string;
}
export type Codes = Readonly<Record<'tag' | 'frame' | 'address' | 'page', string>>;

/** Height of a frame before its content is known, in CSS pixels. */
const HEIGHT = 800;

/** The choice in an address, such as `?topic=keep-calm&theme=dark`; a value that is no option counts as the first option. */
export function readChoice(params: URLSearchParams, options: Options): Choice {
  const read = (name: keyof Options): string => {
    const value = params.get(name) ?? '';
    return options[name].includes(value) ? value : (options[name][0] ?? '');
  };
  return { topic: read('topic'), lang: read('lang'), show: read('show'), theme: read('theme') };
}

/** Whether `show` can narrow the choice down: to a part of a topic. */
export const hasParts = ({ topic }: Choice): boolean => topic !== '' && topic !== SEARCH;

/** The attributes of `<calm-counter>`, without those that have their default. */
export function tagAttributes(choice: Choice): [string, string][] {
  const { topic, lang, show, theme } = choice;
  const all: [string, string][] = [
    ['topic', topic === SEARCH ? '' : topic],
    ['lang', lang === FOLLOW ? '' : lang],
    ['show', topic === SEARCH ? SEARCH : hasParts(choice) ? show : ''],
    ['theme', theme === 'auto' ? '' : theme],
  ];
  return all.filter(([, value]) => value !== '');
}

/**
 * The code to copy into another site, in each of its forms.
 * @param site full address of this site, with a slash at its end
 * @param height of the frame, in CSS pixels
 */
export function codes(choice: Choice, { title, page, embed }: Target, site: string, height = HEIGHT): Codes {
  const url = new URL(embed);
  if (hasParts(choice) && choice.show !== '') url.searchParams.set('show', choice.show);
  if (choice.theme !== 'auto') url.searchParams.set('theme', choice.theme);
  const attributes = tagAttributes(choice)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const text = escapeMarkup(title);
  return {
    tag: `<script src="${escapeMarkup(`${site}embed.js`)}" async></script>\n<calm-counter${attributes}>\n  <a href="${escapeMarkup(page)}">${text}</a>\n</calm-counter>`,
    frame: `<iframe src="${escapeMarkup(url.href)}" title="${text}" width="100%" height="${String(height)}" style="border:0" allow="clipboard-write" loading="lazy"></iframe>`,
    address: url.href,
    page,
  };
}
