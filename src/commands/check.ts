import { checkContent } from '../checks/index.ts';
import { report } from '../content/finding.ts';
import { contentFolder, filesOf } from '../content/files-node.ts';

/** `npm run check`: all findings on the content. `--strict` also objects to texts that a language lacks. */
const strict = process.argv.includes('--strict');
const { findings } = checkContent(await filesOf(contentFolder()));
console.log(findings.length === 0 ? '▸ content: nothing wrong, nothing missing' : report(findings));
if (findings.some((finding) => strict || finding.severity === 'error')) process.exitCode = 1;
