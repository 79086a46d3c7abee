import { topicPath } from '../../site/address.ts';
import { model } from '../../site/knowledge-base.ts';
import { buildInstantIndex } from './build-instant-index.ts';
import { fitToBudget } from './fit-to-budget.ts';

const filesByLanguage = new Map<string, ReturnType<typeof fitToBudget>>();

/** Both files of the instant index of a language of this site. Built once per build, since two pages ask for them. */
export function instantIndexFiles(lang: string): ReturnType<typeof fitToBudget> {
  const files =
    filesByLanguage.get(lang) ??
    fitToBudget(
      buildInstantIndex(lang, model.topics(lang), model.glossary(lang), topicPath, model.outOfScopeWords(lang)),
    );
  filesByLanguage.set(lang, files);
  return files;
}
