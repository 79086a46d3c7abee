import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.ts';

/** A kind of page: a route of src/pages, with the built pages that it has made. */
export interface PageKind {
  /** `[lang]/practice/[scene]` */
  readonly route: string;
  /** Addresses below the base path, percent-encoded: `th/practice/…/`. */
  readonly addresses: readonly string[];
}

const PAGES = join(root, 'src', 'pages');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));

/** The built files of a route: `[lang]/search` makes `th/search/index.html`, `404` makes `404.html`. */
function patternOf(route: string): RegExp {
  const path = route.replace(/(^|\/)index$/, '').replace(/\[\w+\]/g, '[^/]+');
  return path === '404' ? /^404\.html$/ : new RegExp(`^${path === '' ? '' : `${path}/`}index\\.html$`);
}

/** How many parts of a route are open: where two fit, the page is of the one that says more. */
const openness = (route: string): number => (route.match(/\[/g) ?? []).length;

/** All pages of a built site by the route that has made them. */
export function pageKinds(site: string): PageKind[] {
  const routes = filesIn(PAGES, '.astro')
    .map((file) => file.replace(/\.astro$/, ''))
    .sort((a, b) => openness(a) - openness(b));
  const kinds = new Map(routes.map((route) => [route, [] as string[]]));
  for (const file of filesIn(site, '.html')) {
    const route = routes.find((some) => patternOf(some).test(file));
    if (route === undefined) throw new Error(`No route of src/pages makes ${file}: name what does in page-kinds.ts.`);
    kinds.get(route)?.push(encodeURI(file.replace(/(^|\/)index\.html$/, '$1')));
  }
  return [...kinds].map(([route, addresses]) => ({ route, addresses: addresses.sort() }));
}

/** One page of a kind in each language, and one of those without a language. */
export const oneOfEachLanguage = ({ addresses }: PageKind, languages: readonly string[]): string[] =>
  [
    ...Map.groupBy(addresses, (address) => address.split('/').find((part) => languages.includes(part)) ?? '').values(),
  ].flatMap(([first]) => first ?? []);
