import { pathOfFile, readSiteFiles } from '../src/authoring/content-folder.ts';
import { checkContent } from '../src/checks/index.ts';
import { changesOf } from '../src/translation/changes.ts';
import { formatStatus } from '../src/translation/format-status.ts';
import { isOverdue, translationStatus, type StatusRow } from '../src/translation/status.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/**
 * `npm run status`: how far each topic is in each language. `--lang th` for one language, `--changes` with what has changed, `--json`
 * for programs, `--strict` ends with 1 if anything is to be done.
 */
const USAGE = 'Write it as: npm run status [-- keep-calm] [-- --lang th --changes --json --strict]';

const { words, options, flags } = argumentsOf(process.argv.slice(2), ['lang'], USAGE, ['json', 'strict', 'changes']);
const { content } = checkContent(await readSiteFiles());
if (!content.site.data) stop('site.yaml cannot be read. See: npm run check');
const languages = content.site.data.languages.map(({ code }) => code);
const lang = options.get('lang');
if (lang !== undefined && !languages.includes(lang))
  stop(`“${lang}” is not a language of this site: ${languages.join(', ')}.`);
const today = new Date().toISOString().slice(0, 10);
const all = translationStatus(content);
const unknown = words.filter((word) => !all.some(({ id }) => id === word));
if (unknown.length > 0) stop(`There is no topic or scene “${unknown.join(', ')}”. ${USAGE}`);
const rows = all
  .filter(({ id }) => words.length === 0 || words.includes(id))
  .map((row): StatusRow => ({
    ...row,
    translations: row.translations.filter((one) => lang === undefined || one.lang === lang),
  }));

if (flags.has('json'))
  console.log(
    JSON.stringify(
      rows.map((row) => ({
        id: row.id,
        owner: row.owner,
        reviewBy: row.reviewBy,
        overdue: isOverdue(row, today),
        translations: row.translations.map(({ outdated, ...one }) => ({ ...one, outdated: [...outdated.keys()] })),
      })),
      undefined,
      2,
    ),
  );
else {
  console.log(formatStatus(rows, today));
  if (flags.has('changes'))
    for (const { id, translations } of rows)
      for (const status of translations)
        for await (const change of changesOf(pathOfFile, content, id, status))
          console.log(`\n${id} ${status.lang}: ${change}`);
}
const open = rows.some((row) => isOverdue(row, today) || row.translations.some(({ state }) => state !== 'current'));
if (flags.has('strict') && open) process.exitCode = 1;
