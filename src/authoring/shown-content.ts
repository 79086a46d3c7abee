import type { Finding } from './finding.ts';
import type { Content, Lang } from './read.ts';
import type { SceneFiles } from './read-scenes.ts';
import { OUT_OF_SCOPE, type SourceTexts } from './schema.ts';
import { withData } from './yaml-file.ts';

/** Ids of the topics that site.yaml hides and that there are. */
export const hiddenTopics = (content: Content): ReadonlySet<string> =>
  new Set(content.topics.map(({ id }) => id).filter((id) => content.site.data?.hide.includes(id)));

/** Whole languages that the folder has and site.yaml does not list: taken away, or not yet added. */
export function unlistedLanguages(content: Content): ReadonlySet<Lang> {
  const listed = content.site.data?.languages.map(({ code }) => code);
  return new Set(listed === undefined ? [] : [...content.interface.keys()].filter((lang) => !listed.includes(lang)));
}

/** Whether a finding is about something that the site shows. */
export function isShown(content: Content): (finding: Finding) => boolean {
  const [hidden, unlisted] = [hiddenTopics(content), unlistedLanguages(content)];
  return ({ file, severity }) => {
    const [folder, name = '', inner = ''] = file.split('/');
    if (folder === 'topics' && hidden.has(name)) return false;
    const lang = (folder === 'topics' || folder === 'scenes' ? inner : name).replace(/\.[a-z]+$/, '');
    if (!unlisted.has(lang)) return true;
    // That a language is not listed is said once, of its dictionary.
    return folder === 'interface' && severity === 'advice';
  };
}

/**
 * The content that a site shows. Hidden topics take along all that stands there for them alone: their phrases, search terms,
 * source points and pieces of evidence. Nothing else has to be changed for `hide`. Checks see the whole content, where nothing is lost.
 */
export function shownContent(content: Content): Content {
  const unlisted = unlistedLanguages(content);
  const listed = <T>(texts: ReadonlyMap<Lang, T>): ReadonlyMap<Lang, T> =>
    unlisted.size === 0 ? texts : new Map([...texts].filter(([lang]) => !unlisted.has(lang)));
  const inListed = {
    ...content,
    topics: content.topics.map((topic) => ({ ...topic, pages: listed(topic.pages) })),
    scenes: content.scenes.map((scene) => ({ ...scene, texts: listed(scene.texts) })),
    sourceTexts: listed(content.sourceTexts),
    glossary: listed(content.glossary),
    words: listed(content.words),
    wordSets: listed(content.wordSets),
    interface: listed(content.interface),
  };
  const hidden = hiddenTopics(content);
  return hidden.size === 0 ? inListed : withoutTopics(inListed, hidden);
}

/** The content without some topics, and without all that stands there for them alone. */
export function withoutTopics(content: Content, hidden: ReadonlySet<string>): Content {
  const topics = content.topics.filter(({ id }) => !hidden.has(id));
  /** What a hidden topic names and no other does. */
  const gone = (key: 'phrases' | 'sources' | 'evidence'): ReadonlySet<string> => {
    const kept = new Set(topics.flatMap(({ yaml }) => yaml.data?.[key] ?? []));
    const lost = content.topics.filter(({ id }) => hidden.has(id)).flatMap(({ yaml }) => yaml.data?.[key] ?? []);
    return new Set(lost.filter((id) => !kept.has(id)));
  };
  const [phrases, points, evidence] = [gone('phrases'), gone('sources'), gone('evidence')];
  const terms = withData(content.terms, (all) => shownTerms(content, all, hidden));
  const lostTerms = new Set(Object.keys(content.terms.data ?? {}).filter((id) => !Object.hasOwn(terms.data ?? {}, id)));
  const register = withData(content.register, (data) => ({
    points: without(data.points, points),
    contradictions: Object.fromEntries(
      Object.entries(data.contradictions)
        .map(([id, { one, other, strength }]) => {
          const left = (side: readonly string[]): string[] => side.filter((point) => !points.has(point));
          return [id, { one: left(one), other: left(other), strength }] as const;
        })
        // A contradiction of which one side is gone is none that readers of this site meet.
        .filter(([, { one, other }]) => one.length > 0 && other.length > 0),
    ),
  }));
  return {
    ...content,
    topics: topics.map((topic) => ({
      ...topic,
      yaml: withData(topic.yaml, (data) => ({ ...data, related: data.related.filter((id) => !hidden.has(id)) })),
    })),
    scenes: content.scenes.filter(({ yaml }) => !hidden.has(yaml?.data?.topic ?? '')).map(withoutSee(hidden)),
    phrases: new Map([...content.phrases].filter(([id]) => !phrases.has(id))),
    terms,
    glossary: new Map(
      [...content.glossary].map(([lang, file]) => [lang, withData(file, (data) => without(data, lostTerms))]),
    ),
    words: new Map(
      [...content.words].map(([lang, files]) => [
        lang,
        new Map([...files].filter(([id]) => id === OUT_OF_SCOPE || !lostTerms.has(id))),
      ]),
    ),
    register,
    evidence: withData(content.evidence, (data) => without(data, evidence)),
    coverage: withData(content.coverage, (data) =>
      Object.fromEntries(Object.entries(data).filter(([point, { topic }]) => !points.has(point) && !hidden.has(topic))),
    ),
    sourceTexts: new Map(
      [...content.sourceTexts].map(([lang, file]) => [
        lang,
        withData(file, (data): SourceTexts => ({
          ...data,
          points: without(data.points, points),
          'set-aside': without(data['set-aside'], points),
          evidence: without(data.evidence, evidence),
        })),
      ]),
    ),
  };
}

/** A scene whose answers are explained by its own topic where they named a hidden one. */
const withoutSee =
  (hidden: ReadonlySet<string>) =>
  (scene: SceneFiles): SceneFiles => ({
    ...scene,
    yaml:
      scene.yaml &&
      withData(scene.yaml, (data) => ({
        ...data,
        turns: Object.fromEntries(
          Object.entries(data.turns).map(([turn, { answers }]) => [
            turn,
            {
              answers: Object.fromEntries(
                Object.entries(answers).map(([answer, { see, ...rest }]) => [
                  answer,
                  see === undefined || hidden.has(see) ? rest : { ...rest, see },
                ]),
              ),
            },
          ]),
        ),
      })),
  });

type Terms = NonNullable<Content['terms']['data']>;

/** The terms that still lead somewhere, and those that a page which is shown explains. */
function shownTerms(content: Content, terms: Terms, hidden: ReadonlySet<string>): Terms {
  const shown = content.topics.filter(({ id }) => !hidden.has(id));
  const urgencies = new Map(shown.map(({ id, yaml }) => [id, yaml.data?.urgency]));
  const explained = new Set(
    shown.flatMap(({ pages }) => [...pages.values()].flatMap(({ links }) => links.map(({ href }) => href))),
  );
  return Object.fromEntries(
    Object.entries(terms)
      .map(([id, term]) => {
        const topics = term.topics.filter((topic) => !hidden.has(topic));
        // What came first for danger was hidden: what follows it may be about something else.
        const isFirst = topics[0] === term.topics[0] || urgencies.get(topics[0] ?? '') === 'danger';
        return [id, { ...term, topics, danger: term.danger && isFirst }] as const;
      })
      .filter(([id, { topics, page }]) => topics.length > 0 || page !== undefined || explained.has(`term:${id}`)),
  );
}

const without = <T>(entries: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => !ids.has(id)));
