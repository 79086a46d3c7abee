import { pagePath, topicPath } from '../../site/address.ts';
import { interfaceTexts, model } from '../../site/knowledge-base.ts';
import { buildInstantIndex } from './build-instant-index.ts';
import type { IndexFiles } from './index-file.ts';
import { indexSource } from './index-source.ts';
import { splitIndex } from './split-index.ts';

const filesByLanguage = new Map<string, IndexFiles>();

/**
 * The files of the instant index of a language of this site. In development they are kept, since a request for each of them asks; a build
 * asks once, and they would be a third of its memory.
 */
export function indexFiles(lang: string): IndexFiles {
  if (!import.meta.env.DEV) return makeFiles(lang);
  const files = filesByLanguage.get(lang) ?? makeFiles(lang);
  filesByLanguage.set(lang, files);
  return files;
}

const makeFiles = (lang: string): IndexFiles =>
  splitIndex(
    buildInstantIndex(indexSource(model, lang, interfaceTexts.in(lang), { topic: topicPath, page: pagePath })),
  );
