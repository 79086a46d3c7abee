import type { Content } from '../authoring/read.ts';
import { closestMatch, type Finding } from '../authoring/finding.ts';
import type { CoverageData } from '../authoring/schema.ts';
import { coverageOf, pivotIn } from '../coverage/coverage.ts';
import { plainSentence } from '../coverage/sentence.ts';
import { isOwn, oneOf, readable, type Check } from './check.ts';

type Entry = CoverageData[string];

/**
 * `sources/coverage.yaml`: each point of the source documents has a page that says it, in a sentence that stands there. A sentence that was
 * reworded is `missing`: whoever edits a page is not held up by a list of what it says.
 */
export const coverage: Check = function* (content) {
  const { data, file } = content.coverage;
  if (!data) return;
  // What supplied pages say is not for an organisation to mend, which may have changed them.
  const isTold = (finding: Finding): boolean =>
    content.placeOf === undefined || isOwn(content, finding.file, finding.line);
  for (const [point, entry] of Object.entries(data)) {
    const found = [...names(content, point, entry)];
    yield* (found.length > 0 ? found : [...sentence(content, point, entry)]).filter(isTold);
  }
  const open = coverageOf(content).filter(({ covered, setAside }) => !covered && setAside === undefined);
  if (open.length > 0 && content.placeOf === undefined)
    yield {
      severity: 'missing',
      file,
      line: 1,
      message: `No page is named that says the source points ${oneOf(open.map(({ id }) => id))}.`,
      fix: `Add a line for each, for example ${open[0]?.id ?? 'nb-13'}: { topic: keep-calm, section: why, sentence: "Shouting back makes it worse." }; or set it aside in sources/register.yaml.`,
    };
};

/** Names that lead nowhere, and a topic that does not rest on the point. */
function* names(content: Content, point: string, { topic: id, section }: Entry): Generator<Finding> {
  const { file, lineOf } = content.coverage;
  const unknown = (kind: 'source point' | 'topic', name: string, known: readonly string[], line: number): Finding => {
    const meant = closestMatch(name, known);
    return {
      severity: 'error',
      file,
      line,
      message: `“${name}” is not a known ${kind}.`,
      fix: meant === undefined ? `Remove it, or add the ${kind}.` : `Did you mean “${meant}”?`,
      cause: { kind, id: name, remove: `the entry “${point}:”`, meant },
    };
  };
  const points = Object.keys(content.register.data?.points ?? {});
  if (content.register.data && !points.includes(point)) yield unknown('source point', point, points, lineOf([point]));
  const topics = content.topics.map((topic) => topic.id);
  if (!topics.includes(id)) yield unknown('topic', id, topics, lineOf([point, 'topic']));
  const data = readable(content).find(({ topic }) => topic.id === id)?.data;
  if (!data) return;
  if (!data.sections.includes(section)) {
    const meant = closestMatch(section, data.sections);
    yield {
      severity: 'error',
      file,
      line: lineOf([point, 'section']),
      message: `“${section}” is not a section of the topic “${id}”.`,
      fix: `${meant === undefined ? '' : `Did you mean “${meant}”? `}The sections in topic.yaml are ${oneOf(data.sections)}.`,
    };
  }
  if (points.includes(point) && !data.sources.includes(point))
    yield {
      severity: 'error',
      file,
      line: lineOf([point, 'topic']),
      message: `The topic “${id}” does not rest on the source point “${point}”.`,
      fix: `Name the topic that does, or add ${point} under sources in topics/${id}/topic.yaml.`,
    };
}

/** A sentence that no longer stands where it is said to. */
function* sentence(content: Content, point: string, entry: Entry): Generator<Finding> {
  const { file, lineOf } = content.coverage;
  const page = content.topics.find(({ id }) => id === entry.topic)?.pages.get(pivotIn(content) ?? '');
  if (!page || page.findings.length > 0) return;
  const wanted = plainSentence(entry.sentence);
  const holding = page.sections.filter(({ text }) => plainSentence(text).includes(wanted)).map(({ id }) => id);
  if (holding.includes(entry.section)) return;
  const [other] = holding;
  const says = coverageOf(content).find(({ id }) => id === point)?.text ?? point;
  yield {
    severity: 'missing',
    file,
    line: lineOf([point, other === undefined ? 'sentence' : 'section']),
    message: `The sentence that says “${point}” does not stand in the section “${entry.section}” of ${page.file}.`,
    fix:
      other === undefined
        ? `Copy the sentence of that page that says it now; if none does, name a page that does. The point is: “${says}”`
        : `It stands in another section; write section: ${other}.`,
  };
}
