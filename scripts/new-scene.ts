import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorsFolder, pathOfFile, readSiteFiles } from '../src/authoring/content-folder.ts';
import { closestMatch } from '../src/authoring/finding.ts';
import { readContent } from '../src/authoring/read.ts';
import { idSchema } from '../src/authoring/schema.ts';
import { sceneSchema } from '../src/authoring/schema-scene.ts';
import { readYaml } from '../src/authoring/yaml-file.ts';
import { sceneSkeleton, sceneWordsSkeleton } from '../src/translation/scene-skeleton.ts';
import { pivotOf } from '../src/translation/topic-freshness.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/**
 * `npm run new-scene -- TOPIC [NAME] [--lang LANG]`: a new scene to practise with, valid from the first minute and hidden from readers
 * until it is finished.
 */
const USAGE = 'Write it as: npm run new-scene -- keep-calm [a-second-scene] [--lang nb]';

const { words, options } = argumentsOf(process.argv.slice(2), ['lang'], USAGE);
const [topic, id = topic, ...more] = words;
if (topic === undefined || id === undefined || more.length > 0) stop(USAGE);
if (!idSchema.safeParse(id).success)
  stop(`“${id}” cannot be the name of a scene: use lower-case Latin letters, digits and single hyphens. ${USAGE}`);
const folder = editorsFolder();
const content = readContent(await readSiteFiles());
const site = content.site.data;
if (!site) stop('site.yaml cannot be read. See: npm run check');
const topics = content.topics.map((one) => one.id);
if (!topics.includes(topic)) {
  const meant = closestMatch(topic, topics);
  stop(
    `There is no topic “${topic}”. ${meant === undefined ? `Topics: ${topics.join(', ')}.` : `Did you mean “${meant}”?`}`,
  );
}
const lang = options.get('lang') ?? pivotOf(site);
if (!site.languages.some(({ code }) => code === lang))
  stop(`“${lang}” is not a language of this site: ${site.languages.map(({ code }) => code).join(', ')}.`);
if (existsSync(pathOfFile(`scenes/${id}`)))
  stop(
    `There is a scene of this name already: scenes/${id}/. Give the new one a name of its own: npm run new-scene -- ${topic} ${topic}-2`,
  );
const yaml = sceneSkeleton(topic);
const { data } = readYaml('scene.yaml', yaml, sceneSchema);
if (!data) stop('The pattern for new scenes no longer fits the schema; please report this.');
const target = join(folder.path, 'scenes', id);
await mkdir(target, { recursive: true });
await writeFile(join(target, 'scene.yaml'), yaml);
await writeFile(join(target, `${lang}.yaml`), sceneWordsSkeleton(id, lang, data, undefined));
console.log(`▸ ${folder.name}/scenes/${id}/scene.yaml and ${lang}.yaml are there.

What to do next
  1. In scene.yaml, name the turns and answers for what they are (asks-again, low-voice), the same in ${lang}.yaml; add turns.
  2. Write ${folder.name}/scenes/${id}/${lang}.yaml, and play it at once: npm run dev
  3. Ask what is missing: npm run check
  4. When it is ready, take “draft: true” out of scene.yaml, and run: npm run translate -- scene/${id} ${lang} --done
  5. For each further language: npm run translate -- scene/${id} LANG`);
