import type { Format } from './format.ts';
import { glossaryFile } from './glossary.ts';
import { pageFile } from './page.ts';
import { phraseFile } from './phrase.ts';
import { sceneFile } from './scene.ts';
import { wordsFile } from './words.ts';
import { yamlFile } from './yaml.ts';

/** The formats of all files that the editing page edits. @param first the language whose texts are shown first */
export const formats = (languages: readonly string[], first: string): readonly Format[] => [
  pageFile,
  yamlFile,
  sceneFile,
  phraseFile(languages, first),
  glossaryFile,
  wordsFile,
];
