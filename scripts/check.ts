import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
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
import { readContent, type ContentFiles } from '../src/authoring/read.ts';
import { languageOf, repairFiles } from '../src/authoring/repair.ts';
import { sortWords } from '../src/authoring/words-file.ts';
import { checkContent, placed } from '../src/checks/index.ts';
import { checkLanguages, inEnglish, machineLanguage, readCatalog, sayIn } from '../src/checks/messages/messages.ts';
import { measuredQueries } from '../src/checks/search-words.ts';
import { createModel } from '../src/model/model.ts';
import { offlineSearches } from '../src/search/offline/offline-search.ts';
import { everyText, unfoundTexts } from '../src/search/offline/unfound.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

const USAGE = `Write it as one of
  npm run check                     all findings
  npm run check -- --fix            mends what is certain first, and says what it did
  npm run check -- --lang-of ro     what concerns one language
  npm run check -- --lang th        says it in Thai; else in the language of this machine, or English
  npm run check -- --brief          lists only errors, and counts the rest
  npm run check -- --strict         objects to what is missing and to advice too
  npm run check -- --sort           sorts the lines of the words files of search first
  npm run check -- --found          also asks search for every title, situation and search word, which takes a minute`;

/** `npm run check`: all findings on the content. */
const queriesSchema = z.array(z.object({ q: z.string() }));
const { words, options, flags } = argumentsOf(process.argv.slice(2), ['lang-of', 'lang'], USAGE, [
  'fix',
  'brief',
  'strict',
  'sort',
  'found',
]);
if (words.length > 0) stop(`“${words.join(' ')}” is not an option of this command. ${USAGE}`);
const spoken = checkLanguages();
const lang = options.get('lang') ?? machineLanguage(process.env, spoken);
if (!spoken.includes(lang)) stop(`The check does not speak “${lang}”, but ${spoken.join(', ')}.`);
const say = lang === 'en' ? inEnglish : sayIn(readCatalog(lang));
if (flags.has('sort')) await sortAll();
if (flags.has('fix')) await mendAll();
const { files, content, findings: found } = checkContent(await siteFiles());
const queries = new Map<string, readonly string[]>();
for (const { code } of content.site.data?.languages ?? []) queries.set(code, await measuredIn(code));
const all = [...found, ...placed([...measuredQueries(content, (lang) => queries.get(lang) ?? [])], files)];
if (flags.has('found')) all.push(...placed(await allUnfound(), files));
const findings = ofLanguage(all);
const listed = flags.has('brief') ? findings.filter(({ severity }) => severity === 'error') : findings;
if (listed.length > 0) console.log(formatFindings(listed, undefined, say));
if (listed.length < findings.length)
  console.log(
    `▸ content: ${countFindings(findings, say)}; ${say('a missing text is shown in another language. See: npm run check')}`,
  );
if (findings.length === 0) console.log(`▸ content: ${say('nothing wrong, nothing missing')}`);
if (findings.length < all.length)
  console.log(
    `▸ not listed, since they concern other languages or all: ${countFindings(all.filter((each) => !findings.includes(each)))}`,
  );
if (findings.some((finding) => flags.has('strict') || finding.severity === 'error')) process.exitCode = 1;

/** The findings that concern the language of `--lang-of`; all where none is named. */
function ofLanguage(each: readonly Finding[]): readonly Finding[] {
  const lang = options.get('lang-of');
  if (lang === undefined) return each;
  const known = content.site.data?.languages.map(({ code }) => code) ?? [];
  if (known.length > 0 && !known.includes(lang))
    stop(`“${lang}” is not a language of this site. Its languages are ${known.join(', ')}.`);
  return each.filter((finding) => languageOf(finding, files) === lang);
}

/** Makes the repairs that are certain, in each folder of this build. One may bring another to light, so that it looks again. */
async function mendAll(): Promise<void> {
  for (const folder of contentFolders())
    for (let round = 0; round < 4; round++) {
      const texts = await readContentFolder(folder);
      for (const { file, text, mended } of repairFiles(texts, readContent(texts).findings)) {
        await writeFile(join(folder, file), text);
        for (const { line, message } of mended)
          console.log(`▸ mended: ${basename(folder)}/${file}:${String(line)}  ${message}`);
      }
    }
}

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

/** Titles, situations and search words that search does not find, language by language. */
async function allUnfound(): Promise<Finding[]> {
  const open = offlineSearches(content);
  const model = createModel(content);
  const unfound: Finding[] = [];
  for (const { code } of content.site.data?.languages ?? []) {
    console.log(`▸ search: every word of ${code} …`);
    for await (const finding of unfoundTexts(open, code, everyText(content, model, code))) unfound.push(finding);
  }
  return unfound;
}

async function sortAll(): Promise<void> {
  for (const folder of contentFolders())
    for (const [name, source] of await readContentFolder(folder)) {
      if (typeof source !== 'string' || !/^search\/[^/]+\/[^/]+\.txt$/.test(name)) continue;
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
