import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { goldenFolder, heldOutFolder } from '../bench/golden.ts';
import {
  ContentFolderError,
  contentFolders,
  readContentFolder,
  readSiteFiles,
} from '../src/authoring/content-folder.ts';
import { countFindings, formatFindings, type Finding } from '../src/authoring/finding.ts';
import type { ContentFiles } from '../src/authoring/read.ts';
import { sortWords } from '../src/authoring/words-file.ts';
import { checkContent, placed } from '../src/checks/index.ts';
import { measuredQueries } from '../src/checks/search-words.ts';
import { offlineSearches } from '../src/search/offline/offline-search.ts';
import { unfoundWords } from '../src/search/offline/unfound.ts';

/**
 * `npm run check`: all findings on the content. `--strict` also objects to what is missing and to advice; `--brief` lists
 * only errors, and counts the rest; `--sort` first sorts the lines of the words files of search; `--found` also asks search for every
 * word, which takes half a minute.
 */
const queriesSchema = z.array(z.object({ q: z.string() }));
const strict = process.argv.includes('--strict');
if (process.argv.includes('--sort')) await sortAll();
const { files, content, findings: found } = checkContent(await siteFiles());
const queries = new Map<string, readonly string[]>();
for (const { code } of content.site.data?.languages ?? []) queries.set(code, await measuredIn(code));
const findings = [...found, ...placed([...measuredQueries(content, (lang) => queries.get(lang) ?? [])], files)];
if (process.argv.includes('--found')) findings.push(...placed(await allUnfound(), files));
const listed = process.argv.includes('--brief') ? findings.filter(({ severity }) => severity === 'error') : findings;
if (listed.length > 0) console.log(formatFindings(listed));
if (listed.length < findings.length)
  console.log(`▸ content: ${countFindings(findings)}; a missing text is shown in another language. See: npm run check`);
if (findings.length === 0) console.log('▸ content: nothing wrong, nothing missing');
if (findings.some((finding) => strict || finding.severity === 'error')) process.exitCode = 1;

/** The files of this build; where a folder that a variable names is absent, the message alone. */
async function siteFiles(): Promise<ContentFiles> {
  try {
    return await readSiteFiles();
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    console.error(`✗ ${error.message}`);
    process.exit(1);
  }
}

/** Words that search does not find, language by language. */
async function allUnfound(): Promise<Finding[]> {
  const open = offlineSearches(content);
  const unfound: Finding[] = [];
  for (const { code } of content.site.data?.languages ?? []) {
    console.log(`▸ search: every word of ${code} …`);
    for await (const finding of unfoundWords(open, content, code)) unfound.push(finding);
  }
  return unfound;
}

async function sortAll(): Promise<void> {
  for (const folder of contentFolders())
    for (const [name, source] of await readContentFolder(folder)) {
      if (!/^search\/[^/]+\/[^/]+\.txt$/.test(name)) continue;
      const sorted = sortWords(source);
      if (sorted !== source) await writeFile(join(folder, name), sorted);
    }
}

/** The queries of a language that search is measured by; none where a set is missing. */
async function measuredIn(lang: string): Promise<string[]> {
  const files = [goldenFolder, heldOutFolder]
    .map((set) => join(set, `${lang}.yaml`))
    .filter((file) => existsSync(file));
  const sets = files.map(async (file) => queriesSchema.parse(parse(await readFile(file, 'utf8'))));
  return (await Promise.all(sets)).flat().map(({ q }) => q);
}
