import { model } from '../../site/knowledge-base.ts';
import { topicPath } from '../../site/address.ts';
import { fitToBudget } from './fit-to-budget.ts';
import { buildInstantIndex } from './build-instant-index.ts';

const filesByLanguage = new Map<string, ReturnType<typeof fitToBudget>>();

/** Both files of first answers of a language of this build, made once. */
export function instantIndexFiles(lang: string): ReturnType<typeof fitToBudget> {
  const files =
    filesByLanguage.get(lang) ??
    fitToBudget(
      buildInstantIndex(lang, model.topics(lang), model.glossary(lang), topicPath, model.outOfScopeWords(lang)),
    );
  filesByLanguage.set(lang, files);
  return files;
}
