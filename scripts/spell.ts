import { readSiteFiles } from '../src/authoring/content-folder.ts';
import { formatFindings, type Finding } from '../src/authoring/finding.ts';
import { checkContent, placed } from '../src/checks/index.ts';
import { NAMES_FILE, ownWords, wordsFileOf } from '../src/spelling/own-words.ts';
import { misspellings, unusedOwnWords } from '../src/spelling/spelling.ts';
import { spellerOf } from '../src/spelling/speller.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/** `npm run spell`: every word of every text, held against a dictionary of its language. */
const USAGE = 'Write it as: npm run spell, or for some languages: npm run spell -- nb th';

const { words: asked } = argumentsOf(process.argv.slice(2), [], USAGE);
const { files, content } = checkContent(await readSiteFiles());
const known = content.site.data?.languages.map(({ code }) => code) ?? [];
const stranger = asked.find((lang) => !known.includes(lang));
if (stranger !== undefined)
  stop(`“${stranger}” is not a language of this site. Its languages are ${known.join(', ')}.`);
const findings: Finding[] = [];
const without: string[] = [];
for (const lang of asked.length > 0 ? asked : known) {
  const own = listed(wordsFileOf(lang));
  const speller = await spellerOf(lang, new Set([...own, ...listed(NAMES_FILE)]));
  if (speller) findings.push(...misspellings(content, lang, speller), ...unusedOwnWords(content, lang, own));
  else without.push(lang);
}

/** The words of a list; none where there is no such file. */
function listed(file: string): Set<string> {
  const source = files.get(file);
  return ownWords(typeof source === 'string' ? source : '');
}

const found = placed(findings, files);
if (found.length > 0) console.log(formatFindings(found));
else console.log('▸ spelling: every word is in a dictionary or in the list of its language');
if (without.length > 0) console.log(`▸ spelling: not looked at, since there is no dictionary: ${without.join(', ')}`);
if (found.some(({ severity }) => severity === 'error')) process.exitCode = 1;
