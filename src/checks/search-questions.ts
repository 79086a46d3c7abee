import { OUT_OF_SCOPE } from '../authoring/schema.ts';
import { scriptOfLanguage } from '../language/profiles/index.ts';
import { fold } from '../search/words/fold.ts';
import { tokens } from '../search/words/tokens.ts';
import { LEAST_ASSOCIATED_WORDS } from '../search/weights.ts';
import type { AdviceCheck } from './check.ts';

/** Questions (`? a man shouts at me at the till`) are long enough to tell something, and are answered by one topic alone, or by none. */
export const searchQuestions: AdviceCheck = function* (content) {
  for (const [lang, files] of content.words) {
    const isUnspaced = scriptOfLanguage(lang) === 'Thai';
    const owners = new Map<string, string>();
    for (const [id, { file, questions }] of files)
      for (const { text, line } of questions) {
        const owner = owners.get(fold(text));
        owners.set(fold(text), owner ?? id);
        const reason =
          !isUnspaced && id !== OUT_OF_SCOPE && tokens(text).length < LEAST_ASSOCIATED_WORDS
            ? {
                message: 'is too short for a question.',
                fix: 'Write it without “?”, as an expression; or write a whole sentence, as somebody would type it.',
              }
            : owner !== undefined
              ? {
                  message: `is a question of the term “${owner}” already.`,
                  fix: 'Keep it where the page answers it best.',
                }
              : undefined;
        if (reason) yield { severity: 'advice', file, line, message: `“${text}” ${reason.message}`, fix: reason.fix };
      }
  }
};
