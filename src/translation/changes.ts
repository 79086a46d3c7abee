import type { Content, Lang } from '../authoring/read.ts';
import { phraseSchema } from '../authoring/schema.ts';
import { readYaml } from '../authoring/yaml-file.ts';
import { textOfVersion, wordChanges } from './history.ts';
import { phraseParts, type PartId } from './parts.ts';
import { PHRASES, type TranslationStatus } from './status.ts';
import { textsOf } from './texts.ts';

/**
 * What has changed since a translation was made, part by part: word by word where the history has the old text.
 * @param pathOf full path of a file of the content
 */
export async function* changesOf(
  pathOf: (file: string) => string,
  content: Content,
  id: string,
  { from, outdated }: TranslationStatus,
): AsyncGenerator<string> {
  const now = textsOf(content, id).in(from);
  for (const [part, version] of outdated) {
    const text = now.get(part) ?? '';
    const before = await textBefore(pathOf, content, { id, from, part, version });
    yield before === undefined
      ? `${part} (${from}) has changed; its old text is not in the history here. It says now:\n${text.trim()}`
      : `${part} (${from}) has changed:\n${wordChanges(before.trim(), text.trim(), from)}`;
  }
}

/** The text of a part in the version that a translation was made from; undefined if the history does not have it. */
export async function textBefore(
  pathOf: (file: string) => string,
  content: Content,
  { id, from, part, version }: { id: string; from: Lang; part: PartId; version: string },
): Promise<string | undefined> {
  if (id === PHRASES)
    return textOfVersion(pathOf(`phrases/${part}.yaml`), version, (yaml) =>
      phraseParts(new Map([[part, readYaml(part, yaml, phraseSchema)]]), from).get(part),
    );
  const { own } = textsOf(content, id);
  return own && textOfVersion(pathOf(own.pathOf(from)), version, (text) => own.partsOf(text).get(part));
}
