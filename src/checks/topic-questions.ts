import { hiddenTopics } from '../authoring/shown-content.ts';
import { readable, type AdviceCheck } from './check.ts';

/** Questions from which on search knows a topic by its words. */
const ENOUGH = 15;

/**
 * Each topic has questions in each language that has some: search ranks a sentence by how often each topic was asked for with its words, so that a
 * topic without any is hardly ever first.
 */
export const topicQuestions: AdviceCheck = function* (content) {
  const { terms, words } = content;
  const hidden = hiddenTopics(content);
  for (const [lang, files] of words) {
    const counts = new Map<string, number>();
    for (const [id, { questions }] of files) {
      const [topic] = terms.data?.[id]?.topics ?? [];
      if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + questions.length);
    }
    if (![...counts.values()].some((count) => count >= ENOUGH)) continue;
    for (const { topic } of readable(content)) {
      const count = counts.get(topic.id) ?? 0;
      if (count >= ENOUGH || hidden.has(topic.id)) continue;
      yield {
        severity: 'advice',
        file: terms.file,
        line: 1,
        message: `The topic “${topic.id}” has ${String(count)} questions in ${lang}, others have more: search will hardly put it first for a sentence.`,
        fix: `Write ${String(ENOUGH)} or more that people type who need it into search/${lang}/queries-${topic.id}.txt, one a line, for example: ? customer keeps shouting at me in the queue`,
      };
    }
  }
};
