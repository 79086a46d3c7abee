import { matchLanguage, likeliestFirst } from '../../language/match-language.ts';

/** What a tag asks for that there is not; its message goes to the console of the embedding page. */
export class TagAttributeError extends Error {
  override get name(): string {
    return 'WrongTagError';
  }
}

export interface TagAttributes {
  readonly topic: string | null;
  /** A language, or null or `auto`: that of the embedding page. */
  readonly lang: string | null;
  readonly show: string | null;
  readonly theme: string | null;
}
/** What the tag may know of its site. */
export interface Site {
  /** Full address of the site, with a slash at its end. */
  readonly url: string;
  readonly languages: readonly string[];
}

const THEMES = ['light', 'dark', 'auto'];
const oneOf = (name: string, value: string | null, allowed: readonly string[]): string | null => {
  if (value !== null && !allowed.includes(value))
    throw new TagAttributeError(`${name}="${value}" is none of ${allowed.join(', ')}.`);
  return value;
};

/**
 * The address that a tag stands for: a topic, or without one the situations (`show="search"`: search).
 * @param around languages of the embedding page and its reader, the likeliest first
 * @throws WrongTagError
 */
export function embedUrl({ topic, lang, show, theme }: TagAttributes, site: Site, around: readonly string[]): string {
  const follows = lang === null || lang === '' || lang === 'auto';
  const chosen = follows ? likeliestFirst(site.languages, around)[0] : matchLanguage(site.languages, lang);
  if (chosen === undefined)
    throw new TagAttributeError(`lang="${lang ?? ''}" is none of ${site.languages.join(', ')}.`);
  const part = oneOf('show', show, topic === null ? ['search'] : ['checklists', 'phrases']);
  if (topic !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(topic))
    throw new TagAttributeError(`topic="${topic}" is not the id of a topic.`);
  const page = topic ?? part;
  const address = new URL(`embed/${chosen}/${page === null ? '' : `${page}/`}`, site.url);
  if (topic !== null && part !== null) address.searchParams.set('show', part);
  if (oneOf('theme', theme, THEMES) !== null && theme !== 'auto') address.searchParams.set('theme', theme ?? '');
  return address.href;
}
