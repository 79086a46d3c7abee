import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../src/build/build-site.ts';
import { contentFolder, ownFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { applyRenaming } from '../src/renaming/apply.ts';
import { renameInQueries } from '../src/renaming/query-sets.ts';
import { renameItem, renamePhrase, renameSection, renameSlug, renameTopic } from '../src/renaming/rename.ts';
import { removeTopic } from '../src/renaming/remove.ts';
import { RenamingError, type Renaming } from '../src/renaming/renaming.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/**
 * `npm run rename`: another name for a topic, an address, a checklist item, a section or a phrase, and a topic taken away. Old addresses,
 * embeds and readers’ ticks go on working by content/moved.yaml. See CONTRIBUTING.md.
 */
const USAGE = `Write it as one of
  npm run rename -- topic keep-calm stay-calm             the topic everywhere: folder, links, search
  npm run rename -- slug keep-calm nb hold-roen           the address of a page in one language
  npm run rename -- item keep-calm empathy gave-room made-room   a checklist item; readers keep their ticks
  npm run rename -- section keep-calm why reasons         a section
  npm run rename -- phrase slow-down-please slow-down     a phrase
  npm run rename -- remove keep-calm --to set-boundaries  takes a topic away; says what goes along, and does it with --yes`;

const { words, options, flags } = argumentsOf(process.argv.slice(2), ['to'], USAGE, ['yes']);
const [what = '', ...names] = words;
const folder = contentFolder();
const before = await readContentFolder(folder);

/** Each kind of renaming with the number of names that it takes. */
const KINDS: Readonly<Record<string, readonly [count: number, make: (...names: string[]) => Renaming]>> = {
  topic: [2, (from = '', to = '') => renameTopic(before, from, to)],
  slug: [3, (topic = '', lang = '', to = '') => renameSlug(before, topic, lang, to)],
  item: [4, (topic = '', list = '', from = '', to = '') => renameItem(before, topic, list, from, to)],
  section: [3, (topic = '', from = '', to = '') => renameSection(before, topic, from, to)],
  phrase: [2, (from = '', to = '') => renamePhrase(before, from, to)],
  remove: [1, (topic = '') => removeTopic(before, topic, options.get('to'))],
};

const kind = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined;
if (kind?.[0] !== names.length || (what !== 'remove' && (options.size > 0 || flags.size > 0))) stop(USAGE);
try {
  const renaming = kind[1](...names);
  if (what === 'remove' && !flags.has('yes')) {
    console.log(
      `This would go along with “${names[0] ?? ''}”:\n${listed(renaming.said)}\n\nNothing was changed. To do it, add --yes.`,
    );
    process.exit(2);
  }
  const written = await applyRenaming(folder, before, renaming);
  console.log(`▸ done${renaming.said.length > 0 ? `:\n${listed(renaming.said)}` : '.'}`);
  for (const { from, to } of renaming.moves) console.log(`  content/${from} is content/${to} now`);
  console.log(written.map((file) => `  changed: content/${file}`).join('\n'));
  if (what === 'topic') await renameInBench(names[0] ?? '', names[1] ?? '');
  if (what === 'remove')
    console.log('\nQueries in bench/ that expect this topic are for you to take out: npm test names them.');
  if (ownFolder() !== undefined)
    console.log('\nYour own folder was not changed. What there still has the old name: npm run check');
  console.log('\nLook at it: npm run dev. What is missing: npm run check');
} catch (error) {
  if (error instanceof RenamingError) stop(error.message);
  throw error;
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}

/** The sets of queries that search is measured by belong to the content of the project, not to one that CONTENT_DIR names. */
async function renameInBench(from: string, to: string): Promise<void> {
  if (folder !== join(root, 'content')) return;
  const bench = join(root, 'bench');
  for (const set of ['golden', 'held-out', 'learning', 'danger']) {
    for (const name of await readdir(join(bench, set)).catch((): string[] => [])) {
      const file = join(bench, set, name);
      const text = await readFile(file, 'utf8');
      const renamed = name.endsWith('.yaml') ? renameInQueries(text, from, to) : text;
      if (renamed === text) continue;
      await writeFile(file, renamed);
      console.log(`  changed: bench/${set}/${name}`);
    }
  }
}
