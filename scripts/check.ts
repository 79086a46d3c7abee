import { checkContent } from '../src/checks/index.ts';
import { formatFindings } from '../src/authoring/finding.ts';
import { contentFolder, readContentFolder } from '../src/authoring/content-folder.ts';

/** `npm run check`: all findings on the content. `--strict` also objects to texts that a language lacks. */
const strict = process.argv.includes('--strict');
const { findings } = checkContent(await readContentFolder(contentFolder()));
console.log(findings.length === 0 ? '▸ content: nothing wrong, nothing missing' : formatFindings(findings));
if (findings.some((finding) => strict || finding.severity === 'error')) process.exitCode = 1;
