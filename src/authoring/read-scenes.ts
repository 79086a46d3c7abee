import type { Finding } from './finding.ts';
import { sceneSchema, sceneTextsSchema, type SceneData, type SceneTexts } from './schema-scene.ts';
import { TRANSLATIONS, translationsSchema, type Translations } from './schema-translations.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** A scene to practise with: how it branches, and its words by language. */
export interface SceneFiles {
  readonly id: string;
  readonly yaml: YamlFile<SceneData> | undefined;
  readonly texts: ReadonlyMap<string, YamlFile<SceneTexts>>;
  /** Which version of which language its words were made from; undefined where nobody has recorded it. */
  readonly translations: YamlFile<Translations> | undefined;
}

/** A scene whose files are still being read. */
interface Begun {
  yaml: SceneFiles['yaml'];
  translations: SceneFiles['translations'];
  readonly texts: Map<string, YamlFile<SceneTexts>>;
}

/** Whether a path is that of a file of a scene: `scenes/keep-calm/scene.yaml`, `scenes/keep-calm/nb.yaml`. */
export const isSceneFile = (file: string): boolean => /^scenes\/[^/]+\/[^/]+\.yaml$/.test(file);

/**
 * The scenes in the content folder, in the order of their ids.
 * @param files path inside the content folder → text
 */
export function readScenes(files: ReadonlyMap<string, string>): { scenes: SceneFiles[]; findings: Finding[] } {
  const scenes = new Map<string, Begun>();
  const findings: Finding[] = [];
  const take = <T>(yaml: YamlFile<T>): YamlFile<T> => {
    findings.push(...yaml.findings);
    return yaml;
  };
  for (const [file, source] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isSceneFile(file)) continue;
    const [, id = '', name = ''] = file.split('/');
    const scene = scenes.get(id) ?? {
      texts: new Map<string, YamlFile<SceneTexts>>(),
      yaml: undefined,
      translations: undefined,
    };
    scenes.set(id, scene);
    if (name === 'scene.yaml') scene.yaml = take(readYamlFile(file, source, sceneSchema));
    else if (name === TRANSLATIONS) scene.translations = take(readYamlFile(file, source, translationsSchema));
    else scene.texts.set(name.slice(0, -'.yaml'.length), take(readYamlFile(file, source, sceneTextsSchema)));
  }
  for (const [id, { yaml }] of scenes)
    if (!yaml)
      findings.push({
        severity: 'error',
        file: `scenes/${id}/scene.yaml`,
        line: 1,
        message: 'This file does not exist.',
        fix: 'Add it; CONTRIBUTING.md shows what it holds.',
      });
  return { scenes: [...scenes].map(([id, files]) => ({ id, ...files })), findings };
}
