import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';
import { countFindings, formatFindings } from '../src/authoring/finding.ts';
import { checkContent } from '../src/checks/index.ts';

/**
 * `npm run check`: all findings on the content. `--strict` also objects to what is missing and to advice; `--brief` lists
 * only errors, and counts the rest.
 */
const strict = process.argv.includes('--strict');
const { findings } = checkContent(await readContentFolder(contentFolder()));
const listed = process.argv.includes('--brief') ? findings.filter(({ severity }) => severity === 'error') : findings;
if (listed.length > 0) console.log(formatFindings(listed));
if (listed.length < findings.length)
  console.log(`▸ content: ${countFindings(findings)}; a missing text is shown in another language. See: npm run check`);
if (findings.length === 0) console.log('▸ content: nothing wrong, nothing missing');
if (findings.some((finding) => strict || finding.severity === 'error')) process.exitCode = 1;
