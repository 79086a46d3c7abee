import { pagePath, topicPath } from '../../site/address.ts';
import { interfaceTexts, model } from '../../site/knowledge-base.ts';
import { buildInstantIndex } from './build-instant-index.ts';
import type { IndexFiles } from './index-file.ts';
import { indexSource } from './index-source.ts';
import { splitIndex } from './split-index.ts';

const filesByLanguage = new Map<string, IndexFiles>();

/** The files of the instant index of a language of this site. Built once per build, since many routes ask for them. */
export function indexFiles(lang: string): IndexFiles {
  const files = filesByLanguage.get(lang) ?? makeFiles(lang);
  filesByLanguage.set(lang, files);
  return files;
}

const makeFiles = (lang: string): IndexFiles =>
  splitIndex(
    buildInstantIndex(indexSource(model, lang, interfaceTexts.in(lang), { topic: topicPath, page: pagePath })),
  );
