import { closestMatch, type Cause, type Finding } from '../authoring/finding.ts';
import { isOwn, oneOf, readable, type Check } from './check.ts';

/** Ids that a topic names: phrases to place, related topics, source points, evidence, contradictions that it settles. */
export const references: Check = function* (content) {
  const known: [
    key: 'phrases' | 'related' | 'sources' | 'evidence' | 'contradictions',
    kind: Cause['kind'],
    ids: readonly string[],
  ][] = [
    ['phrases', 'phrase', [...content.phrases.keys()]],
    ['related', 'topic', content.topics.map((topic) => topic.id)],
    ['sources', 'source point', Object.keys(content.register.data?.points ?? {})],
    ['evidence', 'piece of evidence', Object.keys(content.evidence.data ?? {})],
    ['contradictions', 'contradiction', Object.keys(content.register.data?.contradictions ?? {})],
  ];
  const owners = Object.keys(content.site.data?.owners ?? {});
  for (const { topic, data } of readable(content)) {
    if (content.site.data && !owners.includes(data.owner))
      yield {
        severity: 'error',
        file: topic.yaml.file,
        line: topic.yaml.lineOf(['owner']),
        message: `“${data.owner}” is not an owner of site.yaml.`,
        fix: `Name one of ${oneOf(owners)}, or add the role to site.yaml.`,
      };
    for (const [key, kind, ids] of known) {
      for (const [index, id] of data[key].entries()) {
        if (ids.includes(id) || ids.length === 0) continue;
        const meant = closestMatch(id, ids);
        yield {
          severity: 'error',
          file: topic.yaml.file,
          line: topic.yaml.lineOf([key, index]),
          message: `“${id}” is not a known ${kind}.`,
          fix: meant === undefined ? `Remove it, or add the ${kind}.` : `Did you mean “${meant}”?`,
          cause: { kind, id, remove: `it from ${key}`, meant },
        };
      }
    }
  }
};

/** Sentences that stand in a section: of sections and phrases that the topic has. */
export const sectionPhrases: Check = function* (content): Generator<Finding> {
  for (const { topic, data } of readable(content)) {
    const wrong = function* (
      section: string,
      name: string,
      kind: string,
      list: 'sections' | 'phrases',
    ): Generator<Finding> {
      if (data[list].includes(name)) return;
      const meant = closestMatch(name, data[list]);
      yield {
        severity: 'error',
        file: topic.yaml.file,
        line: topic.yaml.lineOf(['section-phrases', section]),
        message: `“${name}” under section-phrases is not a ${kind} of this topic.`,
        fix:
          meant === undefined
            ? `Write it as “filmed: rather-not-be-filmed”; both must stand in this file, under sections and phrases.`
            : `Did you mean “${meant}”?`,
      };
    };
    for (const [section, phrase] of Object.entries(data['section-phrases'])) {
      yield* wrong(section, section, 'section', 'sections');
      yield* wrong(section, phrase, 'phrase', 'phrases');
    }
  }
};

/** A topic rests on source points, on evidence, or on both; one of the organisation's own may rest on what it has found itself. */
export const grounds: Check = function* (content): Generator<Finding> {
  for (const { topic, data } of readable(content)) {
    const { file, lineOf } = topic.yaml;
    const line = lineOf(['sources']);
    if (data.draft || data.sources.length + data.evidence.length > 0 || isOwn(content, file, line)) continue;
    yield {
      severity: 'error',
      file,
      line,
      message: `The topic “${topic.id}” rests on neither a source point nor a piece of evidence.`,
      fix: 'Name what it rests on: points of sources/register.yaml, for example sources: [nb-13]; or pieces of sources/evidence.yaml, for example evidence: [ilo-c190].',
    };
  }
};

/** Every source point is used by a topic, or set aside with a reason; not for later and used already. */
export const sourcePoints: Check = function* (content): Generator<Finding> {
  const register = content.register;
  if (!register.data) return;
  // A topic.yaml that cannot be read may cite any point, so that one fault is reported once.
  const allRead = content.topics.every((topic) => topic.yaml.data);
  const used = new Set(readable(content).flatMap(({ data }) => data.sources));
  for (const [id, point] of Object.entries(register.data.points)) {
    const line = register.lineOf(['points', id]);
    const reason = point['set-aside'];
    if (allRead && !used.has(id) && reason === undefined)
      yield {
        severity: 'error',
        file: register.file,
        line,
        message: `No topic rests on the source point “${id}”, and no reason sets it aside.`,
        fix: `Cite it under sources in a topic.yaml, or write “${id}: { set-aside: later }” (later, contested or outside).`,
        cause: { kind: 'uncited', id: '', remove: id },
      };
    if (used.has(id) && reason === 'later')
      yield {
        severity: 'error',
        file: register.file,
        line,
        message: `The source point “${id}” is set aside for later, but a topic rests on it.`,
        fix: `Write “${id}: {}”.`,
      };
  }
  const points = Object.keys(register.data.points);
  for (const [id, sides] of Object.entries(register.data.contradictions)) {
    for (const point of [...sides.one, ...sides.other]) {
      if (!points.includes(point))
        yield {
          severity: 'error',
          file: register.file,
          line: register.lineOf(['contradictions', id]),
          message: `The contradiction “${id}” names “${point}”, which is not a known source point.`,
          fix: 'Name a point of the list above.',
          cause: { kind: 'source point', id: point, remove: `it from the contradiction “${id}”` },
        };
    }
  }
};
