import type { Lang } from '../../authoring/read.ts';
import type { SceneFiles } from '../../authoring/read-scenes.ts';
import { isToWrite, scenePart, sceneParts, sceneTexts } from '../parts.ts';
import { text } from './inline.ts';
import { assertSoundFile, type Place, type Unit, type UnitFile } from './unit.ts';

const PLACES: readonly Place[] = ['title', 'setting', 'customer', 'say', 'feedback'];

/** The units of a scene, a text each, in the order in which the source tells it; undefined where that language has no words. @throws FaultyPageError */
export function sceneUnits(scene: SceneFiles, id: string, from: Lang, lang: Lang): UnitFile | undefined {
  const [source, today] = [scene.texts.get(from), scene.texts.get(lang)];
  for (const one of [source, today]) if (one) assertSoundFile(one);
  if (!source?.data) return undefined;
  const own = sceneParts(today?.data);
  const file = today?.file ?? `scenes/${scene.id}/${lang}.yaml`;
  const units = sceneTexts(source.data).flatMap(({ path, text: words }): Unit[] => {
    const place = PLACES.find((one) => one === path.at(-1));
    if (place === undefined || isToWrite(words)) return [];
    const part = scenePart(path);
    const target = own.get(part);
    return [
      {
        name: part,
        part,
        place,
        address: { kind: 'key', file, path },
        source: [text(words)],
        target: target === undefined ? undefined : [text(target)],
      },
    ];
  });
  return { id, original: source.file, units };
}
