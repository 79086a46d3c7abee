import type { Target } from './code.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const WEB = /^https?:\/\/[^/]/;
const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isFields(inner) ? inner[name] : undefined), value);

/**
 * Reads `/catalog.json`. An entry of another shape is left out.
 * @returns the addresses of a topic in a language; undefined where the catalog has none
 */
export function readTargets(catalog: unknown): (topic: string, lang: string) => Target | undefined {
  const topics = at(catalog, 'topics');
  const known = new Map(Array.isArray(topics) ? topics.map((topic: unknown) => [at(topic, 'id'), topic] as const) : []);
  return (topic, lang) => {
    const found = at(known.get(topic), 'translations', lang);
    const [title, page, embed] = [at(found, 'title'), at(found, 'url'), at(found, 'embed')];
    return typeof title === 'string' &&
      typeof page === 'string' &&
      typeof embed === 'string' &&
      WEB.test(page) &&
      WEB.test(embed)
      ? { title, page, embed }
      : undefined;
  };
}
