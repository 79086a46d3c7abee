import { textOf } from '../../authoring/text-file.ts';
import { readMdx } from '../../authoring/mdx-file.ts';
import type { Content, ContentFiles, Lang } from '../../authoring/read.ts';
import { comparedWith, freshnessOf } from '../freshness.ts';
import type { PartId } from '../parts.ts';
import { formatTranslations, recordDone } from '../record.ts';
import { pageSkeleton } from '../skeleton.ts';
import { PHRASES, sceneOfRow } from '../status.ts';
import { textsOf } from '../texts.ts';
import { pivotOf } from '../topic-freshness.ts';
import { withKeys, withWords, type Words } from './edit-page.ts';
import { sameSentence } from './inline.ts';
import type { Unit, UnitFile } from './units.ts';

/** A page would hold something else than what was written into it; nothing is imported. */
export class LostWordsError extends Error {
  override readonly name = 'LostWordsError';
}

export interface EditedFiles {
  /** Files inside the content folder with their new text. */
  readonly files: ReadonlyMap<string, string>;
  /** Units that could not be written yet. */
  readonly waiting: readonly Unit[];
}

export interface Translated {
  /** A topic, a scene such as `scene/keep-calm`, or `phrases`. */
  readonly id: string;
  readonly from: Lang;
  readonly lang: Lang;
}

/** The files of a topic, of a scene or of the phrases with new words. A page or a scene that is missing is begun, as a draft. */
export function editedFiles(
  raw: ContentFiles,
  content: Content,
  { id, from, lang }: Translated,
  words: Words,
): EditedFiles {
  const none = { files: new Map<string, string>(), waiting: [] };
  if (words.size === 0) return none;
  if (id === PHRASES) {
    const paths = new Set(
      [...words.values()].flatMap(({ unit: { address } }) => (address.kind === 'key' ? [address.file] : [])),
    );
    return {
      files: new Map([...paths].map((path) => [path, withKeys(textOf(raw.get(path)), words, path)])),
      waiting: [],
    };
  }
  const { own } = textsOf(content, id);
  if (sceneOfRow(id) !== undefined && own) {
    const path = own.pathOf(lang);
    const text = raw.has(path) ? textOf(raw.get(path)) : own.begun(lang, from);
    return text === undefined ? none : { files: new Map([[path, withKeys(text, words, path)]]), waiting: [] };
  }
  const topic = content.topics.find((one) => one.id === id);
  const source = topic?.pages.get(from);
  if (!topic?.yaml.data || !source) return none;
  const file = topic.pages.get(lang)?.file ?? `topics/${id}/${lang}.mdx`;
  const text = raw.has(file)
    ? textOf(raw.get(file))
    : pageSkeleton(id, lang, topic.yaml.data, { lang: from, page: source });
  const edited = withWords(text, readMdx(file, text.replace(/^\uFEFF/, '')).body, file, source, words);
  const isWritten = edited.waiting.length < words.size;
  return { files: isWritten ? new Map([[file, edited.text]]) : none.files, waiting: edited.waiting };
}

/**
 * Reads the result once more: each new text is there with its marks, and every other is what it was.
 * @throws LostWordsError
 */
export function assertWritten(after: UnitFile | undefined, before: UnitFile | undefined, words: Words): void {
  const now = new Map(after?.units.map((unit) => [unit.name, unit.target]));
  for (const { name, place, target } of before?.units ?? []) {
    // The address of a page that was begun belongs to it from now on.
    if (place === 'slug' && !now.has(name)) continue;
    const wanted = words.get(name)?.sentence ?? target;
    const found = now.get(name);
    if (wanted ? !found || !sameSentence(wanted, found) : found)
      throw new LostWordsError(
        `“${name}” would not be read as it was written, so nothing was changed. Translate this text by hand, and take it out of the file (target empty); please report it too.`,
      );
  }
}

/** The versions of finished parts, in the files that record them. Parts that were current already are left alone. */
export function recordedFiles(
  content: Content,
  done: ReadonlyMap<string, readonly PartId[]>,
  from: Lang,
  lang: Lang,
): { readonly files: ReadonlyMap<string, string>; readonly parts: ReadonlyMap<string, readonly PartId[]> } {
  const pivot = content.site.data ? pivotOf(content.site.data) : from;
  const files = new Map<string, string>();
  const parts = new Map<string, readonly PartId[]>();
  for (const [id, finished] of done) {
    if (finished.length === 0) continue;
    const texts = textsOf(content, id);
    const freshness =
      comparedWith(texts.record, lang, pivot) === from
        ? freshnessOf(texts.record, lang, pivot, (code) => texts.in(code))
        : undefined;
    const only = finished.filter((part) => texts.in(from).has(part) && freshness?.get(part)?.state !== 'current');
    if (only.length === 0) continue;
    files.set(
      texts.file,
      formatTranslations(recordDone(texts.record, { lang, from, own: texts.in(lang), source: texts.in(from), only })),
    );
    parts.set(id, only);
  }
  return { files, parts };
}
