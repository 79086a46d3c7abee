import { readMdx } from '../authoring/mdx-file.ts';
import type { Content } from '../authoring/read.ts';
import { phraseSchema } from '../authoring/schema.ts';
import { readYaml } from '../authoring/yaml-file.ts';
import { textOfVersion, wordChanges } from './history.ts';
import { pageParts, phraseParts } from './parts.ts';
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
    const before =
      id === PHRASES
        ? await textOfVersion(pathOf(`phrases/${part}.yaml`), version, (yaml) =>
            phraseParts(new Map([[part, readYaml(part, yaml, phraseSchema)]]), from).get(part),
          )
        : await textOfVersion(pathOf(`topics/${id}/${from}.mdx`), version, (mdx) =>
            pageParts(readMdx('', mdx)).get(part),
          );
    yield before === undefined
      ? `${part} (${from}) has changed; its old text is not in the history here. It says now:\n${text.trim()}`
      : `${part} (${from}) has changed:\n${wordChanges(before.trim(), text.trim(), from)}`;
  }
}
