import type { TermView } from '../../model/glossary.ts';
import type { TopicView } from '../../model/topic.ts';
import { ENDINGS } from '../words/endings.ts';
import { fold } from '../words/fold.ts';
import { PEOPLE } from '../words/person-words.ts';
import { endingsOf, stem } from '../words/stem.ts';
import { tokens } from '../words/tokens.ts';
import type { InstantIndexFile } from './index-file.ts';

/** A stem that stands in more than this share of the topics tells little about which one is meant. */
const MOST_TOPICS = 0.6;

/** Languages that write several words as one: Norwegian «skjellsord», «butikksjef». */
const COMPOUNDING: ReadonlySet<string> = new Set(['nb', 'nn', 'da', 'sv', 'de', 'nl', 'fi']);

/** All that first answers can be given from, of what a reader of `lang` sees. Texts that fell back to another language are left out. */
export function buildInstantIndex(
  lang: string,
  topics: readonly TopicView[],
  glossary: readonly TermView[],
  pathOf: (topic: TopicView) => string,
  elsewhere: readonly string[] = [],
): InstantIndexFile {
  const endings = endingsOf(ENDINGS[lang]);
  const place = new Map(topics.map((topic, index) => [topic.id, index]));
  const spread = new Map<string, number>();
  for (const topic of topics) {
    const text = topic.sections
      .filter(({ heading }) => heading.lang === lang)
      .map((section) => section.text)
      .join('\n');
    for (const one of new Set(tokens(text).map((word) => stem(word, endings))))
      spread.set(one, (spread.get(one) ?? 0) + 1);
  }
  // A word that the glossary knows by itself tells much, however often it stands in the texts.
  const telling = new Set(
    glossary
      .flatMap(({ name, forms, synonyms }) => [name.value, ...forms, ...synonyms])
      .map(tokens)
      .flatMap(([word, ...more]) => (word !== undefined && more.length === 0 ? [stem(word, endings)] : [])),
  );
  const common = new Set(
    [...spread]
      .filter(([one, count]) => topics.length > 2 && count > topics.length * MOST_TOPICS && !telling.has(one))
      .map(([one]) => one),
  );
  return {
    lang,
    endings: ENDINGS[lang] ?? '',
    compounds: COMPOUNDING.has(lang),
    topics: topics.map((topic) => [topic.id, topic.title.value, pathOf(topic), topic.stage]),
    danger: topics.flatMap(({ urgency }, index) => (urgency === 'danger' ? [index] : [])),
    situations: topics.flatMap((topic, index) =>
      topic.situations.filter(({ text }) => !text.isFallback).map(({ text }) => [index, text.value] as const),
    ),
    terms: glossary
      .filter(({ name }) => !name.isFallback)
      .map(
        (term) =>
          [
            term.topics.flatMap((id) => place.get(id) ?? []),
            withoutRedundant([term.name.value, ...term.forms, ...term.synonyms], endings, common).join('|'),
          ] as const,
      ),
    exclusions: glossary
      .filter(({ name, exclusions: not }) => !name.isFallback && not.length > 0)
      .map(
        (term) =>
          [
            term.topics.flatMap((id) => place.get(id) ?? []),
            [...new Set(term.exclusions.map((expression) => tokens(expression).join(' ')))]
              .filter((words) => words !== '')
              .sort()
              .join('|'),
          ] as const,
      ),
    outOfScope: withoutRedundant(elsewhere, endings, common).sort().join('|'),
    personWords: [
      ...new Set(
        (PEOPLE[lang] ?? '')
          .split(' ')
          .map(fold)
          .filter((word) => word !== ''),
      ),
    ]
      .sort()
      .join(' '),
    stopStems: [...common].sort().join(' '),
  };
}

/**
 * Expressions cut into words and folded, so that the browser need not. What tells nothing more is left out, since each byte
 * is one a reader waits for: of forms that meet once their endings are cut, all but the shortest; expressions whose every
 * telling word stands by itself too. The rest stays in the order editors gave it.
 */
function withoutRedundant(
  expressions: readonly string[],
  endings: readonly string[],
  common: ReadonlySet<string>,
): string[] {
  const cut = [...new Set(expressions.map((expression) => tokens(expression).join(' ')))];
  const stemsOf = (words: string): string[] => words.split(' ').map((word) => stem(word, endings));
  const alone = new Map<string, string>();
  for (const word of cut
    .filter((words) => words !== '' && !words.includes(' '))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [one = ''] = stemsOf(word);
    if (!alone.has(one)) alone.set(one, word);
  }
  const shortest = new Set(alone.values());
  return cut.filter(
    (words) =>
      shortest.has(words) || (words.includes(' ') && !stemsOf(words).every((one) => alone.has(one) || common.has(one))),
  );
}
