import { model } from '../../site/knowledge-base.ts';
import { topicPath } from '../../site/address.ts';
import { cutFirst } from './cut-first.ts';
import { makeFirst } from './make-first.ts';

const made = new Map<string, ReturnType<typeof cutFirst>>();

/** Both files of first answers of a language of this build, made once. */
export function firstFiles(lang: string): ReturnType<typeof cutFirst> {
  const files = made.get(lang) ?? cutFirst(makeFirst(lang, model.topics(lang), model.glossary(lang), topicPath, model.elsewhere(lang)));
  made.set(lang, files);
  return files;
}
