import { closestMatch } from '../authoring/finding.ts';
import { OUT_OF_SCOPE } from '../authoring/schema.ts';
import { hiddenTopics } from '../authoring/shown-content.ts';
import { languagesOf, oneOf, readable, type Check } from './check.ts';

/** Terms lead to topics that exist, those about danger to a page about danger, and each language has words for each. */
export const searchTerms: Check = function* (content) {
  const { data: terms = {}, file, lineOf } = content.terms;
  const topics = content.topics.map(({ id }) => id);
  const known = new Map(readable(content).map(({ topic, data }) => [topic.id, data]));
  for (const [id, term] of Object.entries(terms)) {
    for (const [index, topic] of term.topics.entries()) {
      if (topics.includes(topic)) continue;
      const meant = closestMatch(topic, topics);
      yield {
        severity: 'error',
        file,
        line: lineOf([id, 'topics', index]),
        message: `The term “${id}” leads to the topic “${topic}”, which does not exist.`,
        fix: meant === undefined ? 'Name a folder of topics/.' : `Did you mean “${meant}”?`,
        cause: {
          kind: 'topic',
          id: topic,
          remove: term.topics.some((other) => topics.includes(other))
            ? `it from the term “${id}”`
            : `the term “${id}”, with search/*/${id}.txt and its entries in glossary/,`,
          meant,
        },
      };
    }
    const [nearest = ''] = term.topics;
    const situations = known.get(nearest)?.situations;
    if (term.situation !== undefined && situations && !situations.includes(term.situation)) {
      const meant = closestMatch(term.situation, situations);
      yield {
        severity: 'error',
        file,
        line: lineOf([id, 'situation']),
        message: `The term “${id}” names the situation “${term.situation}”, which “${nearest}” does not have.`,
        fix: meant === undefined ? `Name one of ${oneOf(situations)}, or remove the line.` : `Did you mean “${meant}”?`,
      };
    }
    if (term.danger && known.has(nearest) && !term.topics.some((topic) => known.get(topic)?.urgency === 'danger'))
      yield {
        severity: 'error',
        file,
        line: lineOf([id, 'danger']),
        message: `The term “${id}” is about danger, and leads to “${nearest}”, which is not, and to no other topic that is.`,
        fix: 'Name a topic whose topic.yaml says “urgency: danger”, as in “topics: [sexual-harassment, safety-first]”, or remove “danger: true”.',
      };
  }
  for (const lang of Object.keys(terms).length > 0 ? languagesOf(content) : [])
    for (const id of Object.keys(terms))
      if (!content.words.get(lang)?.has(id))
        yield {
          severity: 'missing',
          file: `search/${lang}/${id}.txt`,
          line: 1,
          message: `Search has no words for the term “${id}” in ${lang}.`,
          fix: 'Add the file: one expression a line, as people type it.',
        };
};

/** Each topic is what some search term leads to: its title alone is not what people type. */
export const topicTerms: Check = function* (content) {
  const { data: terms = {}, file } = content.terms;
  if (Object.keys(terms).length === 0) return;
  const led = new Set(Object.values(terms).flatMap(({ topics }) => topics));
  const [lang = 'en'] = languagesOf(content);
  const hidden = hiddenTopics(content);
  for (const { topic } of readable(content)) {
    const { id } = topic;
    if (led.has(id) || hidden.has(id)) continue;
    yield {
      severity: 'missing',
      file,
      line: 1,
      message: `No search term leads to the topic “${id}”, so it may not be found by its own words.`,
      fix: `Add the line “${id}: { topics: [${id}] }”, and content/search/${lang}/${id}.txt with what people type, one expression a line; or add “${id}” to the topics of a term.`,
    };
  }
};

/** Words files are of languages and terms that exist. */
export const wordsFiles: Check = function* (content) {
  const known = languagesOf(content);
  const ids = Object.keys(content.terms.data ?? {});
  for (const [lang, files] of content.words) {
    for (const [id, { file }] of files) {
      if (known.length > 0 && !known.includes(lang))
        yield {
          severity: 'error',
          file,
          line: 1,
          message: `“${lang}” is not a language of this site.`,
          fix: `Rename the folder to one of ${oneOf(known)}, or add the language to site.yaml.`,
          cause: { kind: 'language', id: lang },
        };
      else if (id !== OUT_OF_SCOPE && !ids.includes(id)) {
        const meant = closestMatch(id, ids);
        yield {
          severity: 'error',
          file,
          line: 1,
          message: `“${id}” is not a term of search/terms.yaml.`,
          fix: `${meant === undefined ? 'Rename the file to a term' : `Did you mean “${meant}.txt”? Else rename it`}, or add the term there with the topics it leads to.`,
          cause: { kind: 'term', id, meant },
        };
      }
    }
  }
};

/** Every source point that a topic tells has words that lead there, so that readers find it by the name they know. */
export const sourcePointWords: Check = function* (content) {
  const terms = Object.entries(content.terms.data ?? {});
  const { file, lineOf } = content.terms;
  const told = new Set(readable(content).flatMap(({ data }) => data.sources));
  for (const [id, { points, topics }] of terms) {
    for (const [index, point] of points.entries()) {
      const tells = readable(content).filter(({ data }) => data.sources.includes(point));
      if (tells.length === 0 || tells.some(({ topic }) => topics.includes(topic.id))) continue;
      yield {
        severity: 'error',
        file,
        line: lineOf([id, 'points', index]),
        message: `The term “${id}” stands for ${point}, and leads to no topic that tells it.`,
        fix: `Name one of ${oneOf(tells.map(({ topic }) => topic.id))} among its topics, or remove the point.`,
      };
    }
  }
  if (terms.length === 0) return;
  const named = new Set(terms.flatMap(([, { points }]) => points));
  for (const point of [...told].sort())
    if (!named.has(point))
      yield {
        severity: 'missing',
        file,
        line: 1,
        message: `No search word leads to the source point ${point}.`,
        fix: `Add “points: [${point}]” to a term whose words name it, or add a term.`,
      };
};
