import { readSiteFiles } from '../src/authoring/content-folder.ts';
import { checkContent } from '../src/checks/index.ts';
import { coverageOf } from '../src/coverage/coverage.ts';
import { coverageTable } from '../src/coverage/table.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/** `npm run coverage`: which page says which point of the source documents, as a table in Markdown. */
const USAGE = 'Write it as: npm run coverage';

const { words } = argumentsOf(process.argv.slice(2), [], USAGE);
if (words.length > 0) stop(USAGE);
const { content } = checkContent(await readSiteFiles());
if (!content.register.data) stop('sources/register.yaml cannot be read. See: npm run check');
console.log(coverageTable(coverageOf(content)));
if (content.coverage.data === undefined)
  console.log(
    '\nNo page is named yet: content/sources/coverage.yaml does not exist, or cannot be read. A line of it is\n  nb-13: { topic: keep-calm, section: why, sentence: "Shouting back makes it worse." }',
  );
