import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorsFolder, pathOfFile, readSiteFiles } from '../src/authoring/content-folder.ts';
import { readContent } from '../src/authoring/read.ts';
import { idSchema } from '../src/authoring/schema.ts';
import { pageSkeleton, topicSkeleton } from '../src/translation/skeleton.ts';
import { pivotOf } from '../src/translation/topic-freshness.ts';
import { readYaml } from '../src/authoring/yaml-file.ts';
import { topicSchema } from '../src/authoring/schema.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/** `npm run new-topic -- ID [--lang LANG]`: a new topic, valid from the first minute and hidden from readers until it is finished. */
const USAGE = 'Write it as: npm run new-topic -- closing-time [--lang nb]';

const { words, options } = argumentsOf(process.argv.slice(2), ['lang'], USAGE);
const [id, ...more] = words;
if (id === undefined || more.length > 0) stop(USAGE);
if (!idSchema.safeParse(id).success)
  stop(`“${id}” cannot be the name of a topic: use lower-case Latin letters, digits and single hyphens. ${USAGE}`);
const folder = editorsFolder();
const content = readContent(await readSiteFiles());
const site = content.site.data;
if (!site) stop('site.yaml cannot be read. See: npm run check');
const lang = options.get('lang') ?? pivotOf(site);
if (!site.languages.some(({ code }) => code === lang))
  stop(`“${lang}” is not a language of this site: ${site.languages.map(({ code }) => code).join(', ')}.`);
const target = join(folder.path, 'topics', id);
if (existsSync(pathOfFile(`topics/${id}`))) stop(`There is a topic of this name already: topics/${id}/.`);
const order = Math.max(0, ...content.topics.map(({ yaml }) => yaml.data?.order ?? 0)) + 10;
const yaml = topicSkeleton({
  owner: Object.keys(site.owners)[0] ?? 'nobody',
  order,
  day: new Date().toISOString().slice(0, 10),
});
const { data } = readYaml('topic.yaml', yaml, topicSchema);
if (!data) stop('The pattern for new topics no longer fits the schema; please report this.');
await mkdir(target, { recursive: true });
await writeFile(join(target, 'topic.yaml'), yaml);
await writeFile(join(target, `${lang}.mdx`), pageSkeleton(id, lang, data, undefined));
console.log(`▸ ${folder.name}/topics/${id}/topic.yaml and ${lang}.mdx are there.

What to do next
  1. Write ${folder.name}/topics/${id}/${lang}.mdx, and see it at once: npm run dev
  2. In topic.yaml, rename the items of the three lists for what they are (lowered-voice), the same in ${lang}.mdx.
  3. Give it search words: “${id}: { topics: [${id}] }” in ${folder.name}/search/terms.yaml, and one expression a line in
     ${folder.name}/search/${lang}/${id}.txt.
  4. Ask what is missing: npm run check
  5. When it is ready, take “draft: true” out of topic.yaml, and run: npm run translate -- ${id} ${lang} --done
  6. For each further language: npm run translate -- ${id} LANG`);
