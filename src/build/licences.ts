import { readFile } from 'node:fs/promises';

/** The file of a built site that holds the licences of its parts. Each of them asks that its notice goes with every copy. */
export const LICENCES = 'licences.txt';

/** The folder of a package, where its licence lies; programs may not import that. */
const PACKAGES = 'node_modules';

/** What a built site has in it, and where its licence lies in the project. */
interface Part {
  readonly name: string;
  readonly file: string;
}

/** @param hasAdmin whether the site has the editing page */
const partsOf = (hasAdmin: boolean): Part[] => [
  { name: 'Calm Counter: the code and the texts', file: 'LICENSE' },
  { name: 'Lucide: the icons', file: 'src/icon/LICENSE-lucide.txt' },
  { name: 'Pagefind: full-text search', file: `${PACKAGES}/pagefind/LICENSE/LICENSE` },
  ...(hasAdmin ? [{ name: 'Sveltia CMS: the editing page', file: `${PACKAGES}/@sveltia/cms/LICENSE.txt` }] : []),
];

const LINE = '='.repeat(80);

/** The text of `licences.txt`. */
export async function licences(hasAdmin: boolean): Promise<string> {
  const texts = partsOf(hasAdmin).map(async ({ name, file }) => {
    const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    return `${LINE}\n${name}\n${LINE}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join('\n');
}
