import { model } from '../site/knowledge-base.ts';
import { partsOf } from './forms.ts';
import { SAY_VERSION, type SayFile } from './say-file.ts';

/** Sentences in every language, with how each is said, for a browser whose reader has chosen another language. @param ids of the sentences */
export function sayFileOf(ids: readonly string[], lang: string): SayFile {
  const phrases = ids.flatMap((id) => model.phrase(id, lang) ?? []);
  return {
    version: SAY_VERSION,
    phrases: Object.fromEntries(
      phrases.map(({ id, wordings }) => [
        id,
        Object.fromEntries(
          wordings.map(({ lang: spoken, text }) => {
            const said = model.said(text, spoken, lang);
            const say = typeof said === 'object' ? ([said.woman, said.man] as const) : said;
            const parts = partsOf(text, spoken).map((part) =>
              typeof part === 'string' ? part : ([part.woman, part.man] as const),
            );
            return [spoken, say === undefined ? { text: parts } : { text: parts, say }];
          }),
        ),
      ]),
    ),
  };
}
