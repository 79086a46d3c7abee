import type { Finding } from './finding.ts';
import { sceneSchema, sceneTextsSchema, type SceneData, type SceneTexts } from './schema-scene.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A scene to practise with: how it branches, and its words by language. */
export interface SceneFiles {
  readonly id: string;
  readonly yaml: YamlFile<SceneData> | undefined;
  readonly texts: ReadonlyMap<string, YamlFile<SceneTexts>>;
}

/** Whether a path is that of a file of a scene: `scenes/keep-calm/scene.yaml`, `scenes/keep-calm/nb.yaml`. */
export const isSceneFile = (file: string): boolean => /^scenes\/[^/]+\/[^/]+\.yaml$/.test(file);

/**
 * The scenes in the content folder, in the order of their ids.
 * @param files path inside the content folder → text
 */
export function readScenes(files: ReadonlyMap<string, string>): { scenes: SceneFiles[]; findings: Finding[] } {
  const scenes = new Map<string, { yaml?: YamlFile<SceneData>; texts: Map<string, YamlFile<SceneTexts>> }>();
  const findings: Finding[] = [];
  const take = <T>(yaml: YamlFile<T>): YamlFile<T> => {
    findings.push(...yaml.findings);
    return yaml;
  };
  for (const [file, source] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isSceneFile(file)) continue;
    const [, id = '', name = ''] = file.split('/');
    const scene = scenes.get(id) ?? { texts: new Map<string, YamlFile<SceneTexts>>() };
    scenes.set(id, scene);
    if (name === 'scene.yaml') scene.yaml = take(readYaml(file, source, sceneSchema));
    else scene.texts.set(name.slice(0, -'.yaml'.length), take(readYaml(file, source, sceneTextsSchema)));
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
  return { scenes: [...scenes].map(([id, { yaml, texts }]) => ({ id, yaml, texts })), findings };
}
