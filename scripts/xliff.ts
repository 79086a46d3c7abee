import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { editorsFolder, pathOfFile, readSiteFiles } from '../src/authoring/content-folder.ts';
import { ContentError } from '../src/authoring/finding.ts';
import { readContent } from '../src/authoring/read.ts';
import { textBefore } from '../src/translation/changes.ts';
import { UnknownTextError } from '../src/translation/texts.ts';
import { LostWordsError } from '../src/translation/xliff/edited-files.ts';
import { exportUnits } from '../src/translation/xliff/export.ts';
import { ImportLanguageError, importXliff } from '../src/translation/xliff/import.ts';
import { decodeXliff, readXliff } from '../src/translation/xliff/read-xliff.ts';
import { importReport } from '../src/translation/xliff/report.ts';
import { writeXliff } from '../src/translation/xliff/write-xliff.ts';
import { FaultyPageError } from '../src/translation/xliff/units.ts';
import { VERSIONS, XliffFormatError } from '../src/translation/xliff/xliff.ts';
import { LosslessEditError } from '../src/yaml/edit-yaml.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/** `npm run xliff`: texts to a translation tool and back. See docs/translating-with-a-tool.md. */
const USAGE = `Write it as one of
  npm run xliff -- export th                      what is outdated or missing in Thai, into en-th.xlf
  npm run xliff -- export th --outdated           what is outdated (--missing: what is missing; --all: everything)
  npm run xliff -- export th keep-calm scene/keep-calm phrases   these topics, scenes, or the phrases, alone
  npm run xliff -- import en-th.xlf               what came back
Options: --from LANG, the language translated from; --out FILE, the file to write;
  --xliff 2.0 for tools that open no 2.1, such as Poedit 3.2.`;

const { words, options, flags } = argumentsOf(process.argv.slice(2), ['from', 'out', 'xliff'], USAGE, [
  'outdated',
  'missing',
  'all',
]);
const [verb, subject, ...rest] = words;
if (subject === undefined) stop(USAGE);
const folder = editorsFolder();
/** A path as it was typed: npm starts commands in the folder of the project, wherever it was called. */
const fullPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

try {
  if (verb === 'export') await exportTo(subject, rest);
  else if (verb === 'import' && rest.length === 0 && flags.size === 0) await importFrom(subject);
  else stop(USAGE);
} catch (error) {
  if (error instanceof ContentError)
    stop(
      `Nothing was changed: with these translations the content would have faults. Mend them in your translation tool, and import again.\n${error.message}`,
    );
  const known = [
    UnknownTextError,
    FaultyPageError,
    XliffFormatError,
    ImportLanguageError,
    LostWordsError,
    LosslessEditError,
  ];
  if (error instanceof Error && known.some((one) => error instanceof one)) stop(error.message);
  throw error;
}

async function exportTo(lang: string, ids: readonly string[]): Promise<void> {
  const content = readContent(await readSiteFiles());
  const languages = content.site.data?.languages.map(({ code }) => code) ?? [];
  for (const code of [lang, options.get('from') ?? lang])
    if (!languages.includes(code)) stop(`“${code}” is not a language of this site: ${languages.join(', ')}.`);
  const [selection = 'to-do', ...more] = (['outdated', 'missing', 'all'] as const).filter((flag) => flags.has(flag));
  if (more.length > 0)
    stop(`Choose one of --outdated, --missing, --all; both of the first two are what you get without. ${USAGE}`);
  const version = VERSIONS.find((one) => one === (options.get('xliff') ?? VERSIONS[0]));
  if (!version) stop(`Versions of XLIFF: ${VERSIONS.join(', ')}. ${USAGE}`);
  const { from, files, otherwise } = await exportUnits(
    content,
    { lang, from: options.get('from'), selection, ids: ids.length > 0 ? ids : undefined },
    (id, from, part, version) => textBefore(pathOfFile, content, { id, from, part, version }),
  );
  if (from === lang)
    stop(`“${lang}” is the language that others are made from. Name the one to translate from: --from nb`);
  for (const one of otherwise)
    console.log(
      `▸ left out: ${one.id}, which ${lang} has from ${one.from}. Export it by itself: npm run xliff -- export ${lang} ${one.id} --from ${one.from}`,
    );
  const count = files.reduce((sum, { units }) => sum + units.length, 0);
  if (count === 0) {
    console.log(`▸ nothing to translate into ${lang}${selection === 'all' ? '' : '; everything: --all'}.`);
    return;
  }
  const out = fullPath(options.get('out') ?? `${from}-${lang}.xlf`);
  await writeFile(out, writeXliff(from, lang, files, version));
  console.log(`▸ ${out}: ${String(count)} texts from ${from} into ${lang} (${files.map(({ id }) => id).join(', ')}).
  When it comes back: npm run xliff -- import ${basename(out)}`);
}

async function importFrom(file: string): Promise<void> {
  const bytes = await readFile(fullPath(file)).catch(() => stop(`There is no file ${fullPath(file)}. ${USAGE}`));
  const document = readXliff(decodeXliff(bytes));
  const result = importXliff(await readSiteFiles(), document);
  for (const [path, text] of result.files) {
    const full = join(folder.path, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text);
  }
  console.log(importReport(result, folder.name));
  if (result.outcomes.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1;
}
