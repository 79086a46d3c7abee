import { UnknownTopicError, type Model } from '../src/model/model.ts';
import type { SearchTerm } from '../src/model/search-terms.ts';
import type { TopicView } from '../src/model/topic.ts';
import { tokens } from '../src/search/words/tokens.ts';
import { generatedTerms } from './generated-terms.ts';
import { textGenerator } from './generated-words.ts';
import { seededRandom } from './random.ts';

interface Generated {
  readonly topics: readonly TopicView[];
  readonly terms: readonly SearchTerm[];
}

/**
 * The site as it would be with more topics: the real ones, then generated ones of their form with texts and search words of
 * their own. The same on every run.
 * @param count how many topics there are in all
 */
export function withGeneratedTopics(model: Model, count: number): Model {
  const generated = new Map<string, Generated>();
  const of = (lang: string): Generated => {
    const made = generated.get(lang) ?? generate(model, count, lang);
    generated.set(lang, made);
    return made;
  };
  return {
    ...model,
    topics: (lang) => of(lang).topics,
    topic: (id, lang) => {
      const found = of(lang).topics.find((topic) => topic.id === id);
      if (!found) throw new UnknownTopicError(id);
      return found;
    },
    searchTerms: (lang) => of(lang).terms,
  };
}

function generate(model: Model, count: number, lang: string): Generated {
  const [topics, terms] = [model.topics(lang), model.searchTerms(lang)];
  if (topics.length >= count) return { topics, terms };
  const next = seededRandom(model.languages.indexOf(lang) + 1);
  const isDanger = new Set(
    terms
      .flatMap(({ danger, words }) => (danger ? words.map(tokens) : []))
      .flatMap(([word, ...more]) => (word !== undefined && more.length === 0 ? [word] : [])),
  );
  const texts = topics.flatMap(({ sections }) => sections.map(({ text }) => text));
  const write = textGenerator(texts, isDanger, lang, next);
  const added = Array.from({ length: count - topics.length }, (_, place) =>
    generatedTopic(topics, topics.length + place, write),
  ).flat();
  const ids = added.map(({ id }) => id);
  return {
    topics: [...topics, ...added],
    terms: [...terms, ...generatedTerms(terms, ids, topics, lang, next)],
  };
}

/** A topic in the form of a real one that is not about danger; empty if there is none. */
function generatedTopic(
  topics: readonly TopicView[],
  place: number,
  write: (count: number) => string,
): [] | [TopicView] {
  const milder = topics.filter(({ urgency }) => urgency !== 'danger');
  const like = milder[place % milder.length];
  if (!like) return [];
  const id = `t${String(place)}`;
  const own = (count: number): TopicView['title'] => ({ value: write(count), lang: like.lang, isFallback: false });
  return [
    {
      ...like,
      id,
      slug: id,
      title: own(5),
      summary: own(20),
      phrases: [],
      situations: like.situations.map((situation) => ({ ...situation, text: own(6) })),
      // As long as the real ones: a word that stands in most texts is a stop word.
      sections: like.sections.map((section) => ({
        ...section,
        heading: own(4),
        text: write(tokens(section.text).length),
      })),
      checklists: like.checklists.map((list) => ({
        ...list,
        items: list.items.map((item) => ({ ...item, text: own(8) })),
      })),
    },
  ];
}
