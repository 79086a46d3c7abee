import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorsFolder, pathOfFile, readSiteFiles } from '../src/authoring/content-folder.ts';
import { readContent } from '../src/authoring/read.ts';
import { idSchema } from '../src/authoring/schema.ts';
import { phraseSkeleton } from '../src/translation/skeleton.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/** `npm run new-phrase -- ID`: a new sentence to say, hidden from readers until it is finished. */
const USAGE = 'Write it as: npm run new-phrase -- may-i-fetch-someone';

const { words } = argumentsOf(process.argv.slice(2), [], USAGE);
const [id, ...more] = words;
if (id === undefined || more.length > 0) stop(USAGE);
if (!idSchema.safeParse(id).success)
  stop(`“${id}” cannot be the name of a phrase: use lower-case Latin letters, digits and single hyphens. ${USAGE}`);
const folder = editorsFolder();
const file = join(folder.path, 'phrases', `${id}.yaml`);
if (existsSync(pathOfFile(`phrases/${id}.yaml`))) stop(`There is a phrase of this name already: phrases/${id}.yaml.`);
const site = readContent(await readSiteFiles()).site.data;
if (!site) stop('site.yaml cannot be read. See: npm run check');
await mkdir(dirname(file), { recursive: true });
await writeFile(file, phraseSkeleton(site.languages.map(({ code }) => code)));
console.log(`▸ ${folder.name}/phrases/${id}.yaml is there.

What to do next
  1. Write the words in the languages you know; take the lines of the others out, and they fall back.
  2. Name it under “phrases” in the topic.yaml where it is to be said.
  3. Take “draft: true” out, and ask what is missing: npm run check`);
