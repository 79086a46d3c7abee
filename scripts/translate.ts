import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorsFolder, pathOfFile, readSiteFiles } from '../src/authoring/content-folder.ts';
import { formatFindings } from '../src/authoring/finding.ts';
import { checkContent } from '../src/checks/index.ts';
import { changesOf } from '../src/translation/changes.ts';
import { isToWrite } from '../src/translation/parts.ts';
import { formatTranslations, recordDone, recordNoChange } from '../src/translation/record.ts';
import { finishedPage } from '../src/translation/skeleton.ts';
import { translationStatus } from '../src/translation/status.ts';
import { comparedWith } from '../src/translation/freshness.ts';
import { pivotOf } from '../src/translation/topic-freshness.ts';
import { textsOf, UnknownTextError } from '../src/translation/texts.ts';
import { argumentsOf, stop } from './editors/arguments.ts';

/**
 * `npm run translate`: begins a translation, tells what has changed since one was made, and records that it is current again.
 * See CONTRIBUTING.md.
 */
const USAGE = `Write it as one of
  npm run translate -- keep-calm th               begin a translation, or see what has changed since it was made
  npm run translate -- keep-calm th --done        record that it says what the other language says today
  npm run translate -- keep-calm th --done section/say   the same for one part
  npm run translate -- keep-calm --no-change      a change of the language that others are made from means nothing new
  npm run translate -- scene/keep-calm th         the same for a scene to practise with
  npm run translate -- phrases th --done          all phrases (keep-calm: a topic, phrases: the phrases)
Options: --from LANG, the language it is made from.`;

const { words, options, flags } = argumentsOf(process.argv.slice(2), ['from'], USAGE, ['done', 'no-change']);
const [id, ...rest] = words;
if (id === undefined) stop(USAGE);
const folder = editorsFolder();
const { content, findings } = checkContent(await readSiteFiles());
const site = content.site.data;
if (!site) stop('site.yaml cannot be read. See: npm run check');
const pivot = pivotOf(site);
const languages = site.languages.map(({ code }) => code);
const known = (lang: string): string =>
  languages.includes(lang) ? lang : stop(`“${lang}” is not a language of this site: ${languages.join(', ')}.`);

try {
  const texts = textsOf(content, id);
  if (flags.has('no-change')) await noChange();
  else {
    const [lang, ...parts] = rest;
    if (lang === undefined) stop(USAGE);
    if (flags.has('done')) await done(known(lang), parts);
    else if (parts.length > 0) stop(USAGE);
    else await begin(known(lang));
  }

  async function write(file: string, text: string): Promise<void> {
    const path = join(folder.path, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  async function save(record: Parameters<typeof formatTranslations>[0]): Promise<void> {
    await write(texts.file, formatTranslations(record));
  }

  async function noChange(): Promise<void> {
    const from = known(options.get('from') ?? pivot);
    const next = recordNoChange(texts.record, {
      from,
      source: texts.in(from),
      only: rest.length > 0 ? rest : undefined,
    });
    await save(next);
    console.log(
      `▸ recorded: the changes of ${from} in “${texts.id}” mean nothing new${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`,
    );
  }

  async function done(lang: string, parts: readonly string[]): Promise<void> {
    const from = known(options.get('from') ?? comparedWith(texts.record, lang, pivot));
    let own = texts.in(lang);
    if (texts.own) {
      const file = texts.own.pathOf(lang);
      if (!texts.own.has(lang))
        stop(`There is nothing to record: ${file} is not there. Begin it: npm run translate -- ${texts.id} ${lang}`);
      const source = await readFile(pathOfFile(file), 'utf8');
      const finished = finishedPage(source, from);
      if (parts.length === 0 && isToWrite(finished))
        stop(
          `${file} still says “TODO”. Write the words first, or name the parts that are done: --done ${[...own.keys()][0] ?? 'title'}`,
        );
      const wrong = findings.filter((finding) => finding.file === file && finding.severity === 'error');
      if (wrong.length > 0) stop(`The file has faults:\n${formatFindings(wrong)}`);
      if (parts.length === 0 && finished !== source) await write(file, finished);
      own = texts.own.partsOf(finished);
    }
    const unknown = parts.filter((part) => !own.has(part));
    if (unknown.length > 0)
      stop(`“${unknown.join(', ')}” is no part of ${texts.id} in ${lang}. Its parts: ${[...own.keys()].join(', ')}.`);
    await save(
      recordDone(texts.record, { lang, from, own, source: texts.in(from), only: parts.length > 0 ? parts : undefined }),
    );
    console.log(
      from === lang
        ? `▸ recorded: ${texts.id} in ${lang}, which the others are made from.`
        : `▸ recorded: ${texts.id} in ${lang} says what ${from} says today.`,
    );
  }

  async function begin(lang: string): Promise<void> {
    const from = known(options.get('from') ?? comparedWith(texts.record, lang, pivot));
    if (texts.own && !texts.own.has(lang)) {
      const begun = texts.own.begun(lang, from);
      if (begun === undefined) stop(`${texts.own.shared} cannot be read. See: npm run check`);
      if (!texts.own.has(from) || from === lang)
        console.log(`▸ there is no text in ${from} to stand beside; the new file is empty.`);
      const file = texts.own.pathOf(lang);
      await write(file, begun);
      const steps = [
        'Write each TODO as you would say it; a translation that smells of its original is not done. See it: npm run dev',
        ...(file.endsWith('.mdx') ? ['Choose the address (slug) in your language.'] : []),
        'Ask what is missing: npm run check',
        `When all is written: npm run translate -- ${texts.id} ${lang} --done`,
      ];
      console.log(
        `▸ ${folder.name}/${file} is there, in its order, with the ${from} text beside each place.

What to do next
${steps.map((step, at) => `  ${String(at + 1)}. ${step}`).join('\n')}`,
      );
      return;
    }
    const row = translationStatus(content).find(({ id }) => id === texts.id);
    const status = row?.translations.find((one) => one.lang === lang);
    if (!status) stop(USAGE);
    console.log(`▸ ${texts.id} in ${lang}: ${status.state}`);
    for await (const change of changesOf(pathOfFile, content, texts.id, status)) console.log(`\n${change}`);
    for (const part of status.missing)
      console.log(`\n${part}: missing in ${lang}. ${from} says: ${texts.in(from).get(part) ?? ''}`);
    if (status.outdated.size > 0 || status.state === 'unrecorded')
      console.log(
        `\nWhen ${lang} says the same again: npm run translate -- ${texts.id} ${lang} --done\nIf it meant nothing: npm run translate -- ${texts.id} --no-change ${[...status.outdated.keys()].join(' ')}`,
      );
  }
} catch (error) {
  if (error instanceof UnknownTextError) stop(error.message);
  throw error;
}
