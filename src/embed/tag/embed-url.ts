import { matchLanguage, likeliestFirst } from '../../language/match-language.ts';

/** A tag has an attribute with a value that does not exist. The message goes to the console of the embedding page. */
export class TagAttributeError extends Error {
  override get name(): string {
    return 'TagAttributeError';
  }
}

export interface TagAttributes {
  readonly topic: string | null;
  /** A language, or null or `auto`: that of the embedding page. */
  readonly lang: string | null;
  readonly show: string | null;
  readonly theme: string | null;
}
/** What the script of the tag knows about its site. */
export interface Site {
  /** Full address of the site, with a slash at its end. */
  readonly url: string;
  readonly languages: readonly string[];
}

const THEMES = ['light', 'dark', 'auto'];
const checked = (name: string, value: string | null, allowed: readonly string[]): string | null => {
  if (value !== null && !allowed.includes(value))
    throw new TagAttributeError(`${name}="${value}" is none of ${allowed.join(', ')}.`);
  return value;
};

/**
 * The address of the page that a tag shows: a topic, or without one the situations (`show="search"`: search).
 * `<calm-counter topic="keep-calm" lang="th">` shows `https://kb.example/embed/th/keep-calm/`.
 * @param preferred languages of the embedding page and of its reader, the likeliest first
 * @throws TagAttributeError
 */
export function embedUrl(
  { topic, lang, show, theme }: TagAttributes,
  site: Site,
  preferred: readonly string[],
): string {
  const followsPage = lang === null || lang === '' || lang === 'auto';
  const chosen = followsPage ? likeliestFirst(site.languages, preferred)[0] : matchLanguage(site.languages, lang);
  if (chosen === undefined)
    throw new TagAttributeError(`lang="${lang ?? ''}" is none of ${site.languages.join(', ')}.`);
  const part = checked('show', show, topic === null ? ['search'] : ['checklists', 'phrases']);
  if (topic !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(topic))
    throw new TagAttributeError(`topic="${topic}" is not the id of a topic.`);
  const page = topic ?? part;
  const address = new URL(`embed/${chosen}/${page === null ? '' : `${page}/`}`, site.url);
  if (topic !== null && part !== null) address.searchParams.set('show', part);
  if (checked('theme', theme, THEMES) !== null && theme !== 'auto') address.searchParams.set('theme', theme ?? '');
  return address.href;
}
